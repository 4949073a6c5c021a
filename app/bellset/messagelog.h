// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Sends the program's messages to standard error: time, level, category, text. Secrets that slipped into a
/// text of Qt's own are blotted out. Install once, before anything is logged.
void installMessageLog();

/// The text without the values of `password=`, `pin=`, `Authorization:`, `Cookie:` and the like.
QString withoutSecrets(const QString &message);
