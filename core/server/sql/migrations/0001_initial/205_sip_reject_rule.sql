-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE VIEW sip_reject_rule AS
SELECT r.account_id AS account_id, r.pattern AS pattern
FROM reject_rule r
