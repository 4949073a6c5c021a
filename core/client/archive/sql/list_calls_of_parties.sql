-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- parties: a JSON array of ids. placed: 1, 0, or -1 for both.
SELECT c.id, c.placed, c.session_id, c.from_tag, c.to_tag, c.started, c.stopped, c.duration, c.status, c.price,
    c.proxy_ip, c.media, p.address, p.name, coalesce(n.note, '')
FROM (
    SELECT c.id FROM json_each(:parties) AS wanted CROSS JOIN call AS c ON c.party = wanted.value
    WHERE c.started >= :since AND c.started < :until AND :placed IN (c.placed, -1)
    ORDER BY c.started DESC, c.id DESC
    LIMIT :limit OFFSET :offset
    ) AS page
    CROSS JOIN call AS c ON c.id = page.id
    CROSS JOIN party AS p ON p.id = c.party
    LEFT JOIN call_note AS n ON n.call = c.id
ORDER BY c.started DESC, c.id DESC
