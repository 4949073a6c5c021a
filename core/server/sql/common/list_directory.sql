-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- :first and :last are patterns of LIKE in lower case, escaped with '!'; '%' means any name.
SELECT a.username || '@' || d.name, a.first_name, a.last_name, a.time_zone
FROM account a
JOIN domain d ON d.id = a.domain_id
WHERE a.blocked = 0 AND lower(a.first_name) LIKE :first ESCAPE '!' AND lower(a.last_name) LIKE :last ESCAPE '!'
ORDER BY lower(a.last_name), lower(a.first_name), a.username, d.name
LIMIT :limit OFFSET :skip
