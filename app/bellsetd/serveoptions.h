// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellsetd/commandline.h"

inline const QString readyFileOption = QStringLiteral("ready-file");

/// The options that `serve` and `demo` share.
inline void addListenOptions(CommandLine &line)
{
    line.addValue(QStringLiteral("listen"), QStringLiteral("HOST:PORT"),
        QStringLiteral("Address for HTTPS; port 0 picks a free one."), QStringLiteral("server"),
        QStringLiteral("listen"));
    line.addValue(readyFileOption, QStringLiteral("FILE"),
        QStringLiteral(
            "Written once the server can be reached: a JSON object with its process id and address."));
}
