-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE VIEW sip_contact AS
SELECT c.account_id AS account_id, c.group_name AS group_name, c.address AS address
FROM contact c
