-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT account_id FROM voicemail_box WHERE mailbox = :mailbox AND server = :server
