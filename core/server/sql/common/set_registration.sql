-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO registration (account_id, contact, public_contact, user_agent, transport, expires)
VALUES (:account, :contact, :public_contact, :user_agent, :transport, :expires)
ON CONFLICT (account_id, contact) DO UPDATE SET public_contact = excluded.public_contact,
    user_agent = excluded.user_agent, transport = excluded.transport, expires = excluded.expires
