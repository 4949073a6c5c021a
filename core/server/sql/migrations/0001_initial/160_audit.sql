-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Only ever appended to.
CREATE TABLE audit (
    id IDENTITY_KEY,
    happened BIGINT NOT NULL,
    actor TEXT NOT NULL,
    method TEXT NOT NULL,
    peer TEXT NOT NULL,
    action TEXT NOT NULL,
    account TEXT NOT NULL,
    what TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL
)
