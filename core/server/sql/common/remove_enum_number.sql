-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM enum_number WHERE number = :number AND account_id = :account
