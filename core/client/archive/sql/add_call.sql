-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO call (placed, session_id, from_tag, to_tag, party, started, stopped, duration, status, price, proxy_ip,
    media)
VALUES (:placed, :session_id, :from_tag, :to_tag, :party, :started, :stopped, :duration, :status, :price,
    :proxy_ip, :media)
