-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.username || '@' || d.name, a.email, a.first_name, a.last_name, a.caller_id, a.mobile_number,
    a.time_zone, a.no_answer_timeout, a.quick_dial
FROM account a
JOIN domain d ON d.id = a.domain_id
WHERE a.id = :account
