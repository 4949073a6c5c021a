-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An owner's certificate has no account and the address ''.
ALTER TABLE certificate ADD COLUMN owner_id BIGINT CHECK (owner_id BETWEEN 1 AND 4294967295)
