-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- For the removal of a client.
CREATE INDEX journal_tally_by_writer ON journal_tally (writer_id)
