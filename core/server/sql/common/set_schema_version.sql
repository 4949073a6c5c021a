-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE schema_version SET version = :version WHERE version = :before
