-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE invitation SET used = :now WHERE code_hash = :code_hash AND used = 0 AND expires >= :now
