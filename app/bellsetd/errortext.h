// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellsetd/exitcodes.h"
#include "core/base/error.h"

#include <QString>

/// What is wrong, and what to do about it, for who runs the server.
QString errorText(const Error &error);
/// 78 for what only another configuration cures, else 1.
ExitCode exitCodeOf(const Error &error);
/// Says the error on standard error and gives the exit code that goes with it.
ExitCode failed(const Error &error);
