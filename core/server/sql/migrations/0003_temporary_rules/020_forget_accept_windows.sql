-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The windows so far were those of each rule by itself; from now on the narrowest rule decides.
DELETE FROM accept_window
