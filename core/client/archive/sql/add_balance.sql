-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO balance (date, action, description, value, balance, session)
VALUES (:date, :action, :description, :value, :balance, :session)
