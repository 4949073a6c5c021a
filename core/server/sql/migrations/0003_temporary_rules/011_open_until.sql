-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Until when everybody gets through whatever the accept rules say; 0 = they count.
ALTER TABLE account ADD COLUMN open_until BIGINT NOT NULL DEFAULT 0
