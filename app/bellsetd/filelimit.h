// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Lets the process open as many files as the system allows it: each connection is one.
void raiseFileLimit();
