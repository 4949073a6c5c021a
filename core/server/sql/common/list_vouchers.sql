-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, batch, amount, created, expires, redeemed, redeemed_by FROM voucher ORDER BY id
