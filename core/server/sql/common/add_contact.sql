-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO contact (account_id, group_name, address) VALUES (:account, :group_name, :address)
ON CONFLICT (account_id, group_name, address) DO NOTHING
