-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM journal_writer
WHERE id = :writer AND NOT EXISTS (SELECT 1 FROM journal_entry WHERE writer_id = :writer)
