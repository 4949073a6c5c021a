-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT 1 WHERE to_regclass('schema_version') IS NOT NULL
