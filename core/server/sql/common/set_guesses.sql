-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO guess (account_id, kind, tries, since) VALUES (:account, :kind, :tries, :since)
ON CONFLICT (account_id, kind) DO UPDATE SET tries = excluded.tries, since = excluded.since
