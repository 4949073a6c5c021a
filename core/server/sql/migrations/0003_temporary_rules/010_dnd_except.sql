-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Contact groups, by spaces, that get through while do not disturb is on; '' = nobody.
ALTER TABLE account ADD COLUMN dnd_except TEXT NOT NULL DEFAULT ''
