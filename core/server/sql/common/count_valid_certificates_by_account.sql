-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT COUNT(*) FROM certificate
WHERE account_id = :account AND revoked = 0 AND not_after >= :now
