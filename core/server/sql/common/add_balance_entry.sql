-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO balance_entry (account_id, happened, action, description, amount, balance, call_id, destination,
    duration)
VALUES (:account, :happened, :action, :description, :amount, :balance, :call_id, :destination, :duration)
