-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO invitation (code_hash, address, created, expires) VALUES (:code_hash, :address, :created, :expires)
