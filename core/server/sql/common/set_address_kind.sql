-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE address SET kind = :kind
WHERE username = :username AND domain_id = (SELECT id FROM domain WHERE name = :domain)
