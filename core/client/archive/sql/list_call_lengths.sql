-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT started, placed, duration, price FROM call WHERE started >= :since AND started < :until ORDER BY started
