-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO voicemail_box (account_id, mailbox, server, name, email, pin, delete_after_mail)
VALUES (:account, :mailbox, :server, :name, :email, :pin, :delete_after_mail)
ON CONFLICT (account_id) DO UPDATE SET mailbox = excluded.mailbox, server = excluded.server,
    name = excluded.name, email = excluded.email, pin = excluded.pin,
    delete_after_mail = excluded.delete_after_mail
