-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO journal_writer (account_id, uuid)
VALUES (:account, :uuid)
ON CONFLICT (account_id, uuid) DO NOTHING
