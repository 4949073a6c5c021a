-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- group_names: 'everybody', 'nobody', or groups of sip_contact separated by blanks. Minutes are those of the
-- account's time_zone.
CREATE VIEW sip_accept_rule AS
SELECT w.account_id AS account_id, w.days AS days, w.from_minute AS from_minute, w.to_minute AS to_minute,
    w.group_names AS group_names
FROM accept_window w
