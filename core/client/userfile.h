// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

// Files that only this user may read.

/// Writes `content` so that the old or the new file is there, never half of one: mode 0600, missing folders
/// made with 0700. Errors: FileUnwritable (subject: the path).
Result<bool> writeUserFile(const QString &path, const QByteArray &content);

/// An empty file, where there is none, for programs that fill it by themselves: mode 0600, missing folders
/// made with 0700. One that exists keeps its content and loses the rights of others. It is not opened:
/// closing it would drop the locks that this process holds on it. Errors: FileUnwritable (subject: the path).
Result<bool> makePrivateFile(const QString &path);

/// Errors: FileUnreadable (subject: the path), TooLarge.
Result<QByteArray> readLimitedFile(const QString &path, qint64 largest);

/// A name for a file or folder made of any text: what is not a letter, digit, `.`, `-`, `_` or `@` is
/// percent-encoded; never empty, hidden, "." or "..", long ones end in a hash.
QString fileNameOf(const QString &text);
