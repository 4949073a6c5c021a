-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE domain (
    id IDENTITY_KEY,
    name TEXT NOT NULL UNIQUE,
    created BIGINT NOT NULL
)
