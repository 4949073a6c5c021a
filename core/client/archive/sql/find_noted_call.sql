-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Another file may have taken the place of the one of which the id was: the rest tells whether it is the call.
SELECT id FROM call
WHERE id = :id AND placed = :placed AND started = :started AND session_id = :session_id
