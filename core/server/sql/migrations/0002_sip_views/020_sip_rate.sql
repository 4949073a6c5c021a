-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The longest prefix of a number counts (kamailio.md 9).
CREATE VIEW sip_rate AS
SELECT r.prefix AS prefix, r.per_minute AS per_minute
FROM rate r
