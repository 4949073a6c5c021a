-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO sign_in (account_id, day, method, credential, peer, failed, first, last, requests)
SELECT id, :day, :method, :credential, :peer, :failed, :first, :last, :requests FROM account WHERE id = :account
ON CONFLICT (account_id, day, method, credential, peer, failed) DO UPDATE SET
    last = excluded.last, requests = sign_in.requests + excluded.requests
