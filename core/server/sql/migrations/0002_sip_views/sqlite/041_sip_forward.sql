-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- target is the one in force at this moment; without one there is no row. valid_until and target_after are as
-- written: from valid_until on (0 = never), target_after counts.
-- The keyword of the mailbox is resolved here, all others when they are written.
CREATE VIEW sip_forward AS
SELECT r.account_id AS account_id, r.kind AS kind, r.seconds AS seconds, r.target AS target,
    r.valid_until AS valid_until, r.target_after AS target_after
FROM (
    SELECT c.account_id AS account_id, c.kind AS kind, c.seconds AS seconds,
        CASE c.in_force
            WHEN '' THEN ''
            WHEN '<voice-mailbox>' THEN COALESCE('sip:' || v.mailbox || '@' || v.server, '')
            ELSE 'sip:' || c.in_force
        END AS target,
        c.valid_until AS valid_until,
        CASE c.target_after
            WHEN '' THEN ''
            WHEN '<voice-mailbox>' THEN COALESCE('sip:' || v.mailbox || '@' || v.server, '')
            ELSE 'sip:' || c.target_after
        END AS target_after
    FROM (
        SELECT f.account_id AS account_id, f.condition AS kind, a.no_answer_timeout AS seconds,
            CASE
                WHEN f.valid_until = 0 OR f.valid_until > CAST(strftime('%s', 'now') AS INTEGER) THEN f.target
                ELSE f.target_after
            END AS in_force,
            f.valid_until AS valid_until, f.target_after AS target_after
        FROM forwarding f
        JOIN account a ON a.id = f.account_id
    ) c
    LEFT JOIN voicemail_box v ON v.account_id = c.account_id
) r
WHERE r.target <> ''
