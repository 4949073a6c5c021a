// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/form.h"

/// Characters of a sent value that a page shows again.
inline constexpr qsizetype longestShownValue = 400;

/// What a form or a query says under `name`, cut to what a page shows; empty when it says nothing.
inline QString valueOf(const FormParameters &form, const char *name)
{
    return form.value(QString::fromLatin1(name)).value_or(QString()).left(longestShownValue);
}
