// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/http/httpserverconfig.h"
#include "core/server/ops/configkeys.h"

#include <QStringList>

#include <optional>

// How the values of the configuration are written; the options of bellsetd use the same forms.

/// Names and IP addresses separated by blanks or commas, in lower case. Errors: InvalidParameter with the one
/// that is neither as subject.
Result<QStringList> parseHostNames(const QString &text);
/// `https://phone.example.org https://localhost:3000`. Errors: InvalidParameter with the one that is no
/// origin as subject.
Result<QStringList> parseOrigins(const QString &text);
/// `127.0.0.1:8443 [::1]:8443 localhost:0`; `*` stands for 0.0.0.0. Errors: InvalidParameter with the one
/// that is none as subject.
Result<QList<ListenAddress>> parseAddresses(const QString &text);
QString addressText(const ListenAddress &address);
std::optional<bool> parseBoolean(QStringView text);
bool isCurrency(QStringView text);
bool isLogLevel(QStringView text);
/// "", or one to three digits of which the first is not 0.
bool isCountryCode(const QString &text);
/// What is wrong with a text of this type, for people; empty if nothing is.
QString wrongText(ConfigType type, const QString &text);
/// A whole number of at most nine digits, with the units of the type.
std::optional<qint64> parseConfigNumber(ConfigType type, QStringView text);
QString configNumberText(ConfigType type, qint64 value);
/// What a number of this type looks like, for people.
QString configNumberForm(ConfigType type);
