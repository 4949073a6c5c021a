-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT b.account_id, b.kind
FROM address b
JOIN domain d ON d.id = b.domain_id
WHERE d.name = :domain AND b.username = :username
