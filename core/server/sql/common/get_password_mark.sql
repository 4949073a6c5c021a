-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT ha1 || web_password FROM account WHERE id = :account AND blocked = 0
