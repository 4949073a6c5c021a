-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The number of the person or firm whose account it is, several of which may be one owner's; NULL = nobody's.
ALTER TABLE account ADD COLUMN owner_id BIGINT CHECK (owner_id BETWEEN 1 AND 4294967295)
