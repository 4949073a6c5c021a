-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT serial, sha256, address, not_before, not_after, issued, revoked, pem, owner_id FROM certificate
WHERE serial = :serial
