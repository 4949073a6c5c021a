-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the user wrote about a call; only here, no server knows it. folded: to be searched.
CREATE TABLE call_note (
    call INTEGER PRIMARY KEY REFERENCES call (id) ON DELETE CASCADE,
    note TEXT NOT NULL,
    folded TEXT NOT NULL
)
