// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

/// The English `error_message` of a failure, for clients that show it as it is: what is wrong and what to do
/// about it. Our own clients go by the code beside it.
QString legacyText(const Error &error);
