-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What acceptWindows() of the programs makes when rules are written: of the rules that cover a stretch of a day
-- those with the fewest days decide. Days 0 = Sunday ... 6 = Saturday here; a rule's bit of day d is (d + 6) % 7.
INSERT INTO accept_window (account_id, days, from_minute, to_minute, group_names)
WITH day (d) AS (
    SELECT 0 UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5
    UNION ALL SELECT 6
),
hours (account_id, days, day_count, start_minute, stop_minute, group_names) AS (
    SELECT r.account_id, r.days,
        (r.days & 1) + ((r.days >> 1) & 1) + ((r.days >> 2) & 1) + ((r.days >> 3) & 1) + ((r.days >> 4) & 1)
            + ((r.days >> 5) & 1) + ((r.days >> 6) & 1),
        CAST(SUBSTR(r.start_time, 1, 2) AS BIGINT) * 60 + CAST(SUBSTR(r.start_time, 4, 2) AS BIGINT),
        CASE r.stop_time
            WHEN '23:59' THEN 1440
            ELSE CAST(SUBSTR(r.stop_time, 1, 2) AS BIGINT) * 60 + CAST(SUBSTR(r.stop_time, 4, 2) AS BIGINT)
        END,
        r.group_names
    FROM accept_rule r
),
piece (account_id, d, day_count, from_minute, to_minute, group_names) AS (
    SELECT h.account_id, day.d, h.day_count, h.start_minute,
        CASE WHEN h.start_minute < h.stop_minute THEN h.stop_minute ELSE 1440 END, h.group_names
    FROM hours h
    JOIN day ON ((h.days >> ((day.d + 6) % 7)) & 1) = 1
    UNION ALL
    SELECT h.account_id, (day.d + 1) % 7, h.day_count, 0, h.stop_minute, h.group_names
    FROM hours h
    JOIN day ON ((h.days >> ((day.d + 6) % 7)) & 1) = 1
    WHERE h.start_minute > h.stop_minute AND h.stop_minute > 0
),
edge (account_id, d, at_minute) AS (
    SELECT account_id, d, from_minute FROM piece
    UNION
    SELECT account_id, d, to_minute FROM piece
),
stretch (account_id, d, from_minute, to_minute) AS (
    SELECT a.account_id, a.d, a.at_minute, MIN(b.at_minute)
    FROM edge a
    JOIN edge b ON b.account_id = a.account_id AND b.d = a.d AND b.at_minute > a.at_minute
    GROUP BY a.account_id, a.d, a.at_minute
)
SELECT s.account_id, CAST(1 AS BIGINT) << CAST(s.d AS INTEGER), s.from_minute, s.to_minute, p.group_names
FROM stretch s
JOIN piece p ON p.account_id = s.account_id AND p.d = s.d AND p.from_minute <= s.from_minute
    AND p.to_minute > s.from_minute
WHERE p.group_names <> 'nobody'
    AND NOT EXISTS (
        SELECT 1
        FROM piece q
        WHERE q.account_id = s.account_id AND q.d = s.d AND q.from_minute <= s.from_minute
            AND q.to_minute > s.from_minute AND q.day_count < p.day_count)
