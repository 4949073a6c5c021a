-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE journal SET quota_mb = :quota_mb, retention_days = :retention_days
WHERE account_id = :account
