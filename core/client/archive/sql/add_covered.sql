-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO covered (kind, begins, ends) VALUES (:kind, :begins, :ends)
