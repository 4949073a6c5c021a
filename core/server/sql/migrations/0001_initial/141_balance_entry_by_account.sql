-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX balance_entry_by_account ON balance_entry (account_id, id)
