-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO call_record (call_id, from_tag, to_tag, caller_account, callee_account, target_account, caller,
    caller_name, callee, target, forwarded, begun, answered, ended, code, ended_by, media, proxy_ip, price)
VALUES (:call_id, :from_tag, :to_tag, :caller_account, :callee_account, :target_account, :caller,
    :caller_name, :callee, :target, :forwarded, :begun, :answered, :ended, :code, :ended_by, :media, :proxy_ip,
    :price)
ON CONFLICT (call_id, begun) DO NOTHING
