-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE certificate SET revoked = :revoked WHERE serial = :serial AND revoked = 0
