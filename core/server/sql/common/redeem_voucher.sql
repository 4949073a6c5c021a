-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE voucher SET redeemed = :redeemed, redeemed_by = :redeemed_by WHERE id = :id AND redeemed = 0
