-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO address (username, domain_id, account_id, kind, created)
VALUES (:username, :domain, :account, :kind, :created)
