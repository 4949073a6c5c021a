-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'
