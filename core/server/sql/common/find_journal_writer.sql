-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id FROM journal_writer
WHERE account_id = :account AND uuid = :uuid
