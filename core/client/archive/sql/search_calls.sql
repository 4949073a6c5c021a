-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- placed: 1, 0, or -1 for both. cost: 0 any, 1 with, 2 without. parties: a JSON array of ids, of which any = 1
-- makes nothing. The other sides are few: they are searched, and their calls come by index; so do those with
-- a note that has the text.
SELECT c.id, c.placed, c.session_id, c.from_tag, c.to_tag, c.started, c.stopped, c.duration, c.status, c.price,
    c.proxy_ip, c.media, p.address, p.name, coalesce(n.note, '')
FROM (
    SELECT c.id, c.started FROM party AS p CROSS JOIN call AS c ON c.party = p.id
    WHERE (instr(p.folded, :text) > 0 OR instr(p.folded, :number) > 0)
        AND c.started >= :since AND c.started < :until
        AND :placed IN (c.placed, -1) AND (:missed = 0 OR c.duration = 0)
        AND (:cost = 0 OR :cost = 1 AND c.price > 0 OR :cost = 2 AND c.placed = 1 AND c.price = 0)
        AND (:any = 1 OR c.party IN (SELECT value FROM json_each(:parties)))
    UNION ALL
    SELECT c.id, c.started FROM call_note AS n CROSS JOIN call AS c ON c.id = n.call
        CROSS JOIN party AS p ON p.id = c.party
    WHERE instr(n.folded, :text) > 0
        AND NOT (instr(p.folded, :text) > 0 OR instr(p.folded, :number) > 0)
        AND c.started >= :since AND c.started < :until
        AND :placed IN (c.placed, -1) AND (:missed = 0 OR c.duration = 0)
        AND (:cost = 0 OR :cost = 1 AND c.price > 0 OR :cost = 2 AND c.placed = 1 AND c.price = 0)
        AND (:any = 1 OR c.party IN (SELECT value FROM json_each(:parties)))
    ORDER BY 2 DESC, 1 DESC
    LIMIT :limit OFFSET :offset
    ) AS page
    CROSS JOIN call AS c ON c.id = page.id
    CROSS JOIN party AS p ON p.id = c.party
    LEFT JOIN call_note AS n ON n.call = c.id
ORDER BY c.started DESC, c.id DESC
