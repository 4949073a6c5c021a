-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A certificate stays on record when its account goes: its serial can still turn up. Fingerprints are lower-case hex.
CREATE TABLE certificate (
    serial TEXT NOT NULL PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    account_id BIGINT REFERENCES account (id) ON DELETE SET NULL,
    address TEXT NOT NULL,
    not_before BIGINT NOT NULL,
    not_after BIGINT NOT NULL,
    issued BIGINT NOT NULL,
    revoked BIGINT NOT NULL DEFAULT 0,
    pem TEXT NOT NULL
)
