// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QtGlobal>

#include <optional>

/// How far a value that lives on a server is known here. The same five words on every page (ux.md 3.0).
enum class RemoteState {
    Loading, ///< asked for the first time, nothing to show yet
    Ready, ///< as the server said it at `asOf`
    Stale, ///< a value kept from before (cache, or the last refresh failed); may have changed since
    Error, ///< nothing to show, and the reason why
};

/// A value that lives on a server: what is known, since when, and what went wrong last. A plain value.
template<class T>
struct Remote {
    std::optional<T> value;
    qint64 asOf = 0; ///< Unix seconds at which the server said it; 0 = never
    RemoteState state = RemoteState::Loading;
    std::optional<Error> error; ///< why the last refresh failed; none after a good one

    bool hasValue() const { return value.has_value(); }
    const T *operator->() const { return &*value; }
    const T &operator*() const { return *value; }
};
