-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE VIEW sip_address AS
SELECT b.username AS username, d.name AS domain, b.account_id AS account_id
FROM address b
JOIN domain d ON d.id = b.domain_id
