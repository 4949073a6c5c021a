// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

/// A value or the reason why there is none. The only include of tl::expected in the tree.
template<class T>
using Result = tl::expected<T, Error>;

/// The failing side of a Result: `return failure(ErrorCode::AccountUnknown, address);`
inline tl::unexpected<Error> failure(ErrorCode code, const QString &subject = {}, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{code, subject, detail});
}

inline tl::unexpected<Error> failure(const Error &error)
{
    return tl::unexpected<Error>(error);
}
