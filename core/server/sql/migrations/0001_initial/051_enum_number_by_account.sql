-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX enum_number_by_account ON enum_number (account_id, changed, number)
