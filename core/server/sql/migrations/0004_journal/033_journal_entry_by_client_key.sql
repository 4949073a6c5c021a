-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX journal_entry_by_client_key ON journal_entry (writer_id, client_key, id) WHERE client_key <> 0
