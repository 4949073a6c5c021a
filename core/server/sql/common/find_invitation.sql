-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT address, expires, used FROM invitation WHERE code_hash = :code_hash
