-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.id, a.username || '@' || d.name, a.first_name, a.last_name, a.role, a.blocked, a.prepaid, a.balance, a.created,
    a.owner_id
FROM account a
JOIN domain d ON d.id = a.domain_id
WHERE d.name = :domain AND a.username = :username
