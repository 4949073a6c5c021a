// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

// Lenient reading of what servers of several ages send: numbers as strings, null for empty, missing keys.

/// A string, or a number written out; "" for null and missing.
QString jsonText(const QJsonValue &value);
/// A number, or a string holding one; `fallback` for anything else.
qint64 jsonInteger(const QJsonValue &value, qint64 fallback = 0);
double jsonDecimal(const QJsonValue &value, double fallback = 0);
/// true/false, 1/0, "true"/"True"/"1".
bool jsonBoolean(const QJsonValue &value, bool fallback = false);
/// The texts of an array; empty for null and missing.
QStringList jsonTexts(const QJsonValue &value);

/// An object, with null and `[]` (PHP's empty map) as the empty one. Errors: ServerUnreadable with `what` as
/// detail.
Result<QJsonObject> jsonObject(const QJsonValue &value, const QString &what);
/// An array, with null as the empty one. Errors: ServerUnreadable with `what` as detail.
Result<QJsonArray> jsonArray(const QJsonValue &value, const QString &what);
