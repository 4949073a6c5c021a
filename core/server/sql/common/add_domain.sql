-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO domain (name, created) VALUES (:name, :created) ON CONFLICT (name) DO NOTHING
