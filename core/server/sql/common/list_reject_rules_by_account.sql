-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT pattern FROM reject_rule WHERE account_id = :account ORDER BY place
