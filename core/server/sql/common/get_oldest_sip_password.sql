-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.username || '@' || d.name, a.sip_password
FROM account a
JOIN domain d ON d.id = a.domain_id
ORDER BY a.id
LIMIT 1
