-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE call (
    id INTEGER PRIMARY KEY,
    placed INTEGER NOT NULL CHECK (placed IN (0, 1)),
    session_id TEXT NOT NULL,
    from_tag TEXT NOT NULL,
    to_tag TEXT NOT NULL,
    party INTEGER NOT NULL REFERENCES party (id),
    started INTEGER NOT NULL,
    stopped INTEGER NOT NULL,
    duration INTEGER NOT NULL,
    status TEXT NOT NULL,
    price REAL NOT NULL,
    proxy_ip TEXT NOT NULL,
    media TEXT NOT NULL
)
