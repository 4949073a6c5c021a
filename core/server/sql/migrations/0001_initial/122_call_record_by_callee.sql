-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX call_record_by_callee ON call_record (callee_account, begun, id)
