-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules that open at no time: one empty window, which closes without opening.
INSERT INTO accept_window (account_id, days, from_minute, to_minute, group_names)
SELECT DISTINCT r.account_id, 127, 0, 0, 'nobody'
FROM accept_rule r
WHERE NOT EXISTS (SELECT 1 FROM accept_window w WHERE w.account_id = r.account_id)
