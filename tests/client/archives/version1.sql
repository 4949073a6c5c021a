-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An archive as schema 1 left it. Never edited: it stands for files that exist.
CREATE TABLE party (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    UNIQUE (address, name)
);
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
);
CREATE INDEX call_by_session ON call (session_id, from_tag);
CREATE INDEX call_by_time ON call (started);
CREATE INDEX call_by_direction ON call (placed, started);
CREATE INDEX call_missed ON call (started) WHERE placed = 0 AND duration = 0;
CREATE INDEX call_by_party ON call (party, started);
CREATE TABLE covered (
    kind INTEGER NOT NULL,
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    PRIMARY KEY (kind, begins)
) WITHOUT ROWID;
INSERT INTO party VALUES (1, 'bob@x.org', 'Bob', 'bob@x.org' || char(10) || 'bob' || char(10) || 'bob');
INSERT INTO call VALUES (1, 0, 'session-1000', 'from', 'to', 1, 1795524200, 1795524265, 60, '200', 0.0, '', 'audio');
INSERT INTO call VALUES (2, 1, 'session-2000', 'from', 'to', 1, 1795523200, 1795523205, 0, '487', 0.0, '', 'audio');
INSERT INTO covered VALUES (0, 1794319200, 1795525200);
INSERT INTO covered VALUES (1, 1794319200, 1795525200);
PRAGMA application_id = 1113943148;
PRAGMA user_version = 1;
