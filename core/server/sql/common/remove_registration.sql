-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM registration WHERE account_id = :account AND contact = :contact AND expires > :now
