// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/errorcodes.h"

/// What a failed request says about the way to the server.
enum class ErrorKind {
    Network, ///< the server cannot be reached
    Credentials, ///< it does not let us in, or we do not trust it
    Other, ///< it answers
};

ErrorKind errorKindOf(ErrorCode code);
