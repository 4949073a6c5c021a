// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/errorcodes.h"

/// How the program ends (spec/interfaces.md "bellsetctl").
enum ExitCode {
    ExitOk = 0,
    ExitFailure = 1, ///< anything that has no number of its own
    ExitUsage = 2,
    ExitStateFalse = 3,
    ExitNotFound = 4,
    ExitConflict = 5,
    ExitDenied = 6,
    ExitNetwork = 7,
    ExitServer = 8,
    ExitCertificate = 9,
};

int exitCodeOf(ErrorCode code);
