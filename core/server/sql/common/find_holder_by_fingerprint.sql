-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.account_id, c.address, a.role, a.blocked, c.not_before, c.not_after, c.revoked, c.owner_id
FROM certificate c
LEFT JOIN account a ON a.id = c.account_id
WHERE c.sha256 = :sha256
