// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

/// JSON without white space and without any byte above 0x7e: other characters as \uXXXX. Clients decode
/// answers piece by piece, where a UTF-8 character can be cut in two (settings-api.md 0.1 fact 4).
QByteArray asciiJson(const QJsonValue &value);
