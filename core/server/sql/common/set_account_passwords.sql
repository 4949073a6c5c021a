-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE account SET ha1 = :ha1, ha1b = :ha1b, web_password = :web_password, sip_password = :sip_password
WHERE id = :account
