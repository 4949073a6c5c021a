// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/acceptrulesform.h"
#include "ui/models/blocklist.h"

#include <QCoreApplication>
#include <QLocale>

/// What the page "Who may call me" says. No state.
class CallerWords {
    Q_DECLARE_TR_FUNCTIONS(CallerWords)

public:
    /// A mask of days for a button: "Every day", "Weekdays", "Mon–Wed, Sat", "No day".
    static QString days(int mask, const QLocale &locale = QLocale());
    /// A contact group by itself: "VIP", "Family".
    static QString group(const QString &name);
    /// Who gets through, for a button: "Everybody", "Nobody", "VIP and family", "3 groups".
    static QString groups(const QStringList &names);
    /// A reject pattern as people say it: "spam@example.net", "everybody at example.net", "+31 900 1234".
    static QString pattern(const QString &pattern, const QString &account);
    static QString problem(AcceptRulesForm::Problem problem);
    static QString blocked(const BlockReport &report, const QString &account);
    /// Text of a server as it may be shown: one line without control characters and overrides of the writing
    /// direction, at most 200 characters.
    static QString shown(const QString &text);
    /// The same on a button, where & stands for itself.
    static QString onButton(const QString &text);
};
