-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who signed in to an account, or tried to: one row for each day, way, credential and address. day: since 1970,
-- in UTC. method: certificate, owner, digest. credential: SHA-256 of the certificate in lower-case hex, '' with a
-- password. peer '' = several addresses, too many to keep apart.
CREATE TABLE sign_in (
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    day BIGINT NOT NULL,
    method TEXT NOT NULL,
    credential TEXT NOT NULL,
    peer TEXT NOT NULL,
    failed INTEGER NOT NULL,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    PRIMARY KEY (account_id, day, method, credential, peer, failed)
)
