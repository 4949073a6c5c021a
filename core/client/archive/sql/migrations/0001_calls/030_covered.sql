-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times of which everything is known, both ends included. kind: 0 received calls, 1 placed calls, 2 balance.
CREATE TABLE covered (
    kind INTEGER NOT NULL,
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    PRIMARY KEY (kind, begins)
) WITHOUT ROWID
