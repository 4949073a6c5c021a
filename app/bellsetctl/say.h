// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// The context of all texts of the command line: `Say::tr("…")`.
class Say {
    Q_DECLARE_TR_FUNCTIONS(Say)
};
