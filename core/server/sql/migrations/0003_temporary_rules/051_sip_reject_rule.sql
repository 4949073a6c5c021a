-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- For: 'sip:' || the caller in lower case LIKE pattern ESCAPE '\'. Only % is a wildcard to users, so _ is escaped.
CREATE VIEW sip_reject_rule AS
SELECT r.account_id AS account_id,
    REPLACE(REPLACE(LOWER(r.pattern), '\', '\\'), '_', '\_') AS pattern
FROM reject_rule r
