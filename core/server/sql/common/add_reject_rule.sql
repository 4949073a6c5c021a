-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO reject_rule (account_id, place, pattern) VALUES (:account, :place, :pattern)
