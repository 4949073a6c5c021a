-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO journal_tally (account_id, block, writer_id, entries)
VALUES (:account, :block, :writer, :change)
ON CONFLICT (account_id, block, writer_id) DO UPDATE SET entries = journal_tally.entries + excluded.entries
