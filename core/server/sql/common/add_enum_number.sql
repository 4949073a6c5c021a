-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO enum_number (number, account_id, changed) VALUES (:number, :account, :changed)
