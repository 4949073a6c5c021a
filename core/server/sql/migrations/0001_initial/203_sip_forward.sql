-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- target counts while valid_until is 0 or ahead, target_after from then on; '' = not forwarded.
-- The keyword of the mailbox is resolved here, all others when they are written.
CREATE VIEW sip_forward AS
SELECT f.account_id AS account_id, f.condition AS kind, a.no_answer_timeout AS seconds,
    CASE f.target
        WHEN '' THEN ''
        WHEN '<voice-mailbox>' THEN COALESCE('sip:' || v.mailbox || '@' || v.server, '')
        ELSE 'sip:' || f.target
    END AS target,
    f.valid_until AS valid_until,
    CASE f.target_after
        WHEN '' THEN ''
        WHEN '<voice-mailbox>' THEN COALESCE('sip:' || v.mailbox || '@' || v.server, '')
        ELSE 'sip:' || f.target_after
    END AS target_after
FROM forwarding f
JOIN account a ON a.id = f.account_id
LEFT JOIN voicemail_box v ON v.account_id = f.account_id
WHERE f.target <> '' OR f.target_after <> ''
