// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/callrules.h"

/// One line of cases/callrules.txt with the account it stands under.
struct CallCase {
    QString name; ///< of the account, with the line's number
    CallFacts facts;
    QString caller; ///< as written
    qint64 at = 0; ///< Unix seconds
    QString outcome; ///< as written
};

/// All cases of the file. A line that cannot be read ends the list with a case named after what is wrong,
/// whose outcome is empty.
QList<CallCase> readCallCases(const QString &path);
