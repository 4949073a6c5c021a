// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/errortext.h"

// The longer texts of the connect wizard.

/// How to turn a .p12 that is locked with RC2 or 3DES into one that today's systems read.
QString howToConvert();

/// What whoever runs an office types to start a server.
QString howToSetUpServer();

/// A ready text for whoever runs the server. @param account may be empty
QString requestToOffice(const QString &account, const ErrorText &trouble);
