// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

class InlineMessage;
class Page;

/// What pages say alike about what could not be read. No state.
class PageWords {
    Q_DECLARE_TR_FUNCTIONS(PageWords)

public:
    /// Why there is nothing to show: reading changes nothing, so nothing is said about changes.
    static QString nothingToShow(const Error &error);
    /// Why what is shown may be out of date.
    static QString mayBeOld(const Error &error);
    /// The second with Try again and Details.
    static void showReadError(InlineMessage *message, Page *page, const Error &error);
};
