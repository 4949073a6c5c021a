-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT b.username, b.account_id, b.kind
FROM address b
JOIN domain d ON d.id = b.domain_id
WHERE d.name = :domain AND b.username IN (:name0, :name1, :name2, :name3, :name4, :name5, :name6, :name7,
    :name8, :name9, :name10, :name11)
