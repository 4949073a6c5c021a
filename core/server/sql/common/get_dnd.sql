-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT dnd_until, dnd_except, open_until FROM account WHERE id = :account
