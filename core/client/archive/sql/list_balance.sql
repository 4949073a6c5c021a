-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT b.id, b.date, b.action, b.description, b.value, b.balance, b.session
FROM (
    SELECT id FROM balance
    WHERE date >= :since AND date < :until
    ORDER BY date DESC, id DESC
    LIMIT :limit OFFSET :offset
    ) AS page
    CROSS JOIN balance AS b ON b.id = page.id
ORDER BY b.date DESC, b.id DESC
