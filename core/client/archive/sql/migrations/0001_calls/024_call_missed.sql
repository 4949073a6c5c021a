-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX call_missed ON call (placed, duration, started) WHERE placed = 0 AND duration = 0
