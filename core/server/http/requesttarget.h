// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/contract/form.h"

#include <QByteArrayView>
#include <QString>

/// The target of a request line, decoded once.
struct RequestTarget {
    QString path;
    FormParameters query;

    /// Takes origin form (`/path?query`) and absolute form (`http://host/path?query`, whose host is ignored).
    /// Strict: bytes outside ASCII, control characters (decoded ones too, also in the query; a form body may
    /// have line breaks), `%` without two hex digits, a path that is not UTF-8, a `..` segment in any
    /// spelling and a fragment are refused. Errors: RequestMalformed.
    static Result<RequestTarget> parse(QByteArrayView raw);
};
