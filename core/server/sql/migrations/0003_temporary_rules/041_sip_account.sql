-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Do not disturb is on while dnd_until is ahead, but for callers in the groups of dnd_except (by blanks). While
-- open_until is ahead everybody gets through, whatever sip_accept_rule says. time_zone is IANA's name of the zone in
-- which the windows of sip_accept_rule are meant.
CREATE VIEW sip_account AS
SELECT a.id AS id, a.username AS username, d.name AS domain, a.dnd_until AS dnd_until, a.prepaid AS prepaid,
    a.balance AS balance, a.charged_through AS charged_through, a.time_zone AS time_zone,
    a.dnd_except AS dnd_except, a.open_until AS open_until
FROM account a
JOIN domain d ON d.id = a.domain_id
WHERE a.blocked = 0
