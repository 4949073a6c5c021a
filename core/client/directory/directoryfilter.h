// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/directory/directoryconfiguration.h"

#include <QByteArray>
#include <QString>

// What a directory is asked: filters by RFC 4515. No network.

/// A value as it may stand in a filter (RFC 4515 3): `*`, `(`, `)`, `\` and NUL as `\2a` and so on, so that
/// nothing a person types is more than text to be looked for.
QByteArray escapedForFilter(const QString &value);

/// Whether the text is exactly one filter with its parentheses, so that it cannot change what is put around
/// it. What it compares is the server's business.
bool isWellFormedFilter(const QString &filter);

/// The filter for what a person typed: every word must be a part of a name, mail address, number or SIP
/// address; a number is looked for without punctuation, with `00` as `+`, and a national one in its
/// international form too. No text finds everybody who can be called.
/// @param text at most its first 200 characters and eight words count
QByteArray directoryFilter(const DirectoryConfiguration &configuration, const QString &text);

/// The attributes that are asked for, the most important first.
QStringList directoryAttributes(const DirectoryConfiguration &configuration);
