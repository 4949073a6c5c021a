-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many entries of each client are in each run of JournalStore::blockSize ids: so that counting entries,
-- and finding those of other clients, does not touch every one.
CREATE TABLE journal_tally (
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    block BIGINT NOT NULL,
    writer_id BIGINT NOT NULL REFERENCES journal_writer (id) ON DELETE CASCADE,
    entries BIGINT NOT NULL,
    PRIMARY KEY (account_id, block, writer_id)
)
