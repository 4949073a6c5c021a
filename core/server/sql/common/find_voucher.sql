-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT number_hash, amount, expires, redeemed FROM voucher WHERE id = :id
