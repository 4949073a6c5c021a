-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- value and balance in ten-thousandths of the currency unit.
CREATE TABLE balance (
    id INTEGER PRIMARY KEY,
    date INTEGER NOT NULL,
    action TEXT NOT NULL,
    description TEXT NOT NULL,
    value INTEGER NOT NULL,
    balance INTEGER NOT NULL,
    session TEXT NOT NULL
)
