-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.username || '@' || d.name
FROM account a
JOIN domain d ON d.id = a.domain_id
WHERE a.id = :account
