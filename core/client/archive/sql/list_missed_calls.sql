-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The page is cut out of the index alone; only its rows are read.
SELECT c.id, c.placed, c.session_id, c.from_tag, c.to_tag, c.started, c.stopped, c.duration, c.status, c.price,
    c.proxy_ip, c.media, p.address, p.name, coalesce(n.note, '')
FROM (
    SELECT id FROM call
    WHERE placed = 0 AND duration = 0 AND started >= :since AND started < :until
    ORDER BY started DESC, id DESC
    LIMIT :limit OFFSET :offset
    ) AS page
    CROSS JOIN call AS c ON c.id = page.id
    CROSS JOIN party AS p ON p.id = c.party
    LEFT JOIN call_note AS n ON n.call = c.id
ORDER BY c.started DESC, c.id DESC
