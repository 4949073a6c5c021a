-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO call_note (call, note, folded) VALUES (:call, :note, :folded)
ON CONFLICT (call) DO UPDATE SET note = excluded.note, folded = excluded.folded
