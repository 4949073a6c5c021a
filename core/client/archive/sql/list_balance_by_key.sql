-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, date, action, description, value, balance, session
FROM balance
WHERE date = :date AND session = :session AND value = :value AND balance = :balance
ORDER BY id
