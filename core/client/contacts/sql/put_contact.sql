-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Under its old number: what was deleted comes back as the same contact.
INSERT INTO contact (id, name, email, group_names, note)
VALUES (:id, :name, :email, :group_names, :note)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name,
    email = excluded.email,
    group_names = excluded.group_names,
    note = excluded.note
