-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Held until the transaction ends. The number is ours, without meaning.
SELECT pg_advisory_xact_lock(7236837)
