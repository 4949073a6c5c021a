-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO certificate (serial, sha256, account_id, address, not_before, not_after, issued, pem)
VALUES (:serial, :sha256, :account, :address, :not_before, :not_after, :issued, :pem)
