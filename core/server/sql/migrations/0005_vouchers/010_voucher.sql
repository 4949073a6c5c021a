-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Prepaid cards. number_hash is salted; redeemed 0 = not yet, expires 0 = never.
CREATE TABLE voucher (
    id IDENTITY_KEY,
    batch TEXT NOT NULL,
    number_hash TEXT NOT NULL,
    amount BIGINT NOT NULL CHECK (amount > 0),
    created BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    redeemed BIGINT NOT NULL DEFAULT 0,
    redeemed_by TEXT NOT NULL DEFAULT ''
)
