-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One line per account that has a journal: where it goes on, and what it holds. `octets` is data and
-- JournalStore::octetsPerEntry for each entry. Quota and retention NULL = as the configuration says.
CREATE TABLE journal (
    account_id BIGINT NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    last_id BIGINT NOT NULL,
    last_timestamp BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    octets BIGINT NOT NULL,
    quota_mb BIGINT,
    retention_days BIGINT
)
