-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT b.username || '@' || d.name
FROM address b
JOIN domain d ON d.id = b.domain_id
WHERE b.account_id = :account
