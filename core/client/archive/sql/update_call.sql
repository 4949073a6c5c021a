-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE call
SET to_tag = :to_tag, party = :party, started = :started, stopped = :stopped, duration = :duration,
    status = :status, price = :price, proxy_ip = :proxy_ip, media = :media
WHERE id = :id
