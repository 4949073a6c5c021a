-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE registration (
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    contact TEXT NOT NULL,
    public_contact TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    transport TEXT NOT NULL,
    expires BIGINT NOT NULL,
    PRIMARY KEY (account_id, contact)
)
