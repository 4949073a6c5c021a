-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT contact, public_contact, expires, user_agent, transport
FROM registration
WHERE account_id = :account AND expires > :now
ORDER BY expires DESC, contact
