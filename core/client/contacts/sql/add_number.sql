-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO contact_number (contact, position, label, number) VALUES (:contact, :position, :label, :number)
