-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO voucher (batch, number_hash, amount, created, expires)
VALUES (:batch, :number_hash, :amount, :created, :expires)
RETURNING id
