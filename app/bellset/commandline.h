// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windoworder.h"

#include <QString>
#include <QStringList>

/// What the program was asked to do. A secret never comes by argument.
struct CommandLine {
    enum class Wish { Run, ShowText, Fail };

    Wish wish = Wish::Run;
    QString text; ///< of ShowText (stdout, exit 0) and Fail (stderr, exit 2)

    QString file; ///< a certificate file to connect with, opened in the wizard
    QString link; ///< whom to call: `tel:…`, `sip:…`, `sips:…`, as it came, right or wrong
    QString p12; ///< an account that is used without being saved
    QString server;
    QString ca;
    bool passwordFromStdin = false;
    std::optional<WindowOrder> order; ///< an action of the desktop entry
    bool background = false; ///< starts in the tray, where there is one
    QString screenshot; ///< where the Overview is drawn to; empty = run as usual

    /// An account that lives only as long as the program.
    bool hasPassingAccount() const { return !p12.isEmpty(); }

    /// @param arguments as QCoreApplication::arguments()
    static CommandLine parse(const QStringList &arguments);
};
