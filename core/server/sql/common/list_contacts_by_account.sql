-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT group_name, address FROM contact WHERE account_id = :account ORDER BY group_name, address
