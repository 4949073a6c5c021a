// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include <memory>

// Small files of the office: certificates, keys. Written whole or not at all, and durable when the call
// returns.

/// Mode 0600 from its first byte on. Errors: FileUnwritable.
Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);
/// The same in two steps: the bytes are on the disk, `commit()` puts them in place, destroying it leaves what
/// was there. Errors: FileUnwritable.
Result<std::unique_ptr<QSaveFile>> preparePrivateFile(const QString &path, const QByteArray &bytes);
/// Mode 0644. Errors: FileUnwritable.
Result<void> writePublicFile(const QString &path, const QByteArray &bytes);
/// At most 1 MB. Errors: FileUnreadable.
Result<QByteArray> readFile(const QString &path);
/// Makes the directory and its parents; the last one gets mode 0700. Errors: FileUnwritable.
Result<void> makePrivateDirectory(const QString &path);
