-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT condition, target, valid_until, target_after, last_target FROM forwarding WHERE account_id = :account
