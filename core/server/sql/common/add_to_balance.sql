-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE account SET balance = balance + :amount WHERE id = :account RETURNING balance
