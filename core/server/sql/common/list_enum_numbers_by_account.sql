-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number FROM enum_number WHERE account_id = :account ORDER BY changed, number LIMIT :limit
