-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO journal_entry (account_id, id, timestamp, writer_id, client_key, ip_address, data, is_json)
VALUES (:account, :id, :timestamp, :writer, :client_key, :ip_address, :data, :is_json)
