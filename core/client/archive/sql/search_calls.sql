-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- placed: 1, 0, or -1 for both. The other sides are few: they are searched, and their calls come by index.
SELECT c.id, c.placed, c.session_id, c.from_tag, c.to_tag, c.started, c.stopped, c.duration, c.status, c.price,
    c.proxy_ip, c.media, p.address, p.name
FROM party AS p CROSS JOIN call AS c ON c.party = p.id
WHERE (instr(p.folded, :text) > 0 OR instr(p.folded, :number) > 0)
    AND c.started >= :since AND c.started < :until
    AND :placed IN (c.placed, -1) AND (:missed = 0 OR c.duration = 0)
ORDER BY c.started DESC, c.id DESC
LIMIT :limit OFFSET :offset
