-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO contact (name, email, group_names, note) VALUES (:name, :email, :group_names, :note)
