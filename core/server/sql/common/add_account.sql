-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO account (domain_id, username, role, first_name, last_name, email, mobile_number, caller_id,
    time_zone, no_answer_timeout, quick_dial, ha1, ha1b, web_password, sip_password, prepaid, balance, owner_id,
    created)
VALUES (:domain, :username, :role, :first_name, :last_name, :email, :mobile_number, :caller_id,
    :time_zone, :no_answer_timeout, :quick_dial, :ha1, :ha1b, :web_password, :sip_password, :prepaid, :balance,
    :owner, :created)
RETURNING id
