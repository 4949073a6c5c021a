-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT begins, ends FROM covered WHERE kind = :kind ORDER BY begins
