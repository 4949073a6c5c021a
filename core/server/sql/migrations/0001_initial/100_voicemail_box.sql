-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE voicemail_box (
    account_id BIGINT NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    mailbox TEXT NOT NULL,
    server TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    pin TEXT NOT NULL,
    delete_after_mail BIGINT NOT NULL CHECK (delete_after_mail IN (0, 1)),
    UNIQUE (mailbox, server)
)
