-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE account SET email = :email, first_name = :first_name, last_name = :last_name,
    mobile_number = :mobile_number, time_zone = :time_zone, no_answer_timeout = :no_answer_timeout,
    quick_dial = :quick_dial
WHERE id = :account
