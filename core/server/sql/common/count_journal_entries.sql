-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT count(*) FROM journal_entry
WHERE account_id = :account AND id > :after AND id <= :last AND writer_id <> :except
