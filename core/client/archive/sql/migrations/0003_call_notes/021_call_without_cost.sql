-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Only of placed calls is a price told.
CREATE INDEX call_without_cost ON call (started, placed, price) WHERE placed = 1 AND price = 0
