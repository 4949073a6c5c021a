-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The views named sip_* are what a SIP server reads (kamailio.md 5): their columns are a contract.
CREATE VIEW sip_auth AS
SELECT a.username AS username, d.name AS domain, a.ha1 AS ha1, a.ha1b AS ha1b, a.id AS account_id,
    a.hides_caller_id AS privacy, a.prepaid AS prepaid
FROM account a
JOIN domain d ON d.id = a.domain_id
WHERE a.blocked = 0
