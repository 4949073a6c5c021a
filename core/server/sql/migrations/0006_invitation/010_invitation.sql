-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A code that lets somebody enrol once. Only its SHA-256 is kept, in lower-case hex. address '' = any free one.
-- used: 0 = not yet, else when (Unix seconds).
CREATE TABLE invitation (
    id IDENTITY_KEY,
    code_hash TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL,
    created BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    used BIGINT NOT NULL DEFAULT 0
)
