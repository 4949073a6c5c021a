// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellsetctl/report.h"
#include "core/base/result.h"

#include <QHash>
#include <QStringList>

/// What was asked for on the command line.
struct CommandLine {
    bool help = false;
    bool version = false;
    OutputFormat format = OutputFormat::Text;
    QString p12; ///< --p12
    bool passwordFromStdin = false;
    bool invitationFromStdin = false;
    QString account; ///< --account
    QString server; ///< --server
    QString ca; ///< --ca
    int timeoutMs = 0; ///< --timeout; 0 = the usual
    QString command; ///< first word: "dnd"
    QStringList words; ///< the words after it
    QHash<QString, QString> options; ///< of the command: "for", "to", "until", "except", "at", "protect"…

    bool has(const QString &option) const { return options.contains(option); }
};

/// Errors: InvalidParameter with a sentence for people as subject.
Result<CommandLine> parseCommandLine(const QStringList &arguments);
