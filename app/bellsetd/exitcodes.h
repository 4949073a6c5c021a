// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the program tells who started it (interfaces.md "bellsetd"; 78 is EX_CONFIG of sysexits.h).
enum class ExitCode {
    Ok = 0,
    Failure = 1,
    Usage = 2,
    Configuration = 78,
};
