-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Any one of them.
SELECT id FROM account
WHERE owner_id = :owner
LIMIT 1
