-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT c.id, c.placed, c.session_id, c.from_tag, c.to_tag, c.started, c.stopped, c.duration, c.status, c.price,
    c.proxy_ip, c.media, p.address, p.name
FROM call AS c CROSS JOIN party AS p ON p.id = c.party
WHERE c.session_id = :session_id AND c.from_tag = :from_tag AND c.placed = :placed
ORDER BY c.id
