// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/databaseurl.h"

#include <QStringList>

// The SQL that is compiled in: core/server/sql/common, with what differs in sqlite/ and postgresql/.

/// The text of statement `name` for a driver, comments left out; empty if there is none.
QString sqlText(DatabaseDriver driver, const QString &name);
/// The names of all statements of a driver, sorted.
QStringList sqlNames(DatabaseDriver driver);

/// The folders of sql/migrations in order: the first brings schema 0 to 1, and so on.
QStringList migrationNames();
/// The steps of a migration for a driver, in order.
QStringList migrationSteps(DatabaseDriver driver, const QString &migration);
/// The text of one step. The word IDENTITY_KEY becomes the driver's own spelling of "a number that the
/// database counts up and never gives twice".
QString migrationText(DatabaseDriver driver, const QString &migration, const QString &step);
