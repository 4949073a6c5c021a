-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE VIEW sip_accept_rule AS
SELECT w.account_id AS account_id, w.days AS days, w.from_minute AS from_minute, w.to_minute AS to_minute
FROM accept_window w
