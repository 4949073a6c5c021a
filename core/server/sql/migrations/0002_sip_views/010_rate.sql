-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a prepaid minute costs, in 1/10000 currency units, to the numbers that begin with a prefix ("+44"; "+" is
-- everywhere else). Empty: no call costs anything.
CREATE TABLE rate (
    prefix TEXT NOT NULL PRIMARY KEY CHECK (prefix LIKE '+%'),
    per_minute BIGINT NOT NULL CHECK (per_minute >= 0)
)
