-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE account SET dnd_until = :until, dnd_except = :except, open_until = :open_until WHERE id = :account
