-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT mailbox, server, name, email, pin, delete_after_mail FROM voicemail_box WHERE account_id = :account
