// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

/// CryptoFailed with what was tried as subject and OpenSSL's error queue of this thread, which is emptied, as
/// detail. The queue names functions and reasons, never key material.
tl::unexpected<Error> cryptoFailure(const QString &attempt);
