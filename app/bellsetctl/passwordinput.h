// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// The next line of standard input, without its end; "" when there is none.
QString passwordFromStdin();

/// All that is left of standard input, but not more than one byte above `most`.
QByteArray restOfStdin(qint64 most);

/// Asks at the terminal without echo; no value when there is no terminal to ask at.
std::optional<QString> askPassword(const QString &question);

/// Whether there is a terminal to ask at.
bool canAsk();
