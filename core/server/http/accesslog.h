// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QString>

/// One answered request, as the access log tells of it.
struct AccessEntry {
    qint64 timeMs = 0; ///< Unix time in milliseconds, when it was answered
    QByteArrayView requestId;
    QHostAddress peer;
    QByteArrayView method;
    QString path; ///< decoded, never with the query, where secrets travel; empty if it could not be read
    int status = 0; ///< 0: the connection was closed without an answer
    qint64 bytes = 0; ///< of the body
    qint64 durationUs = 0; ///< from the request's first byte to its answer
    QString account;
    QString action;
};

/// The entry as one line of JSON without the newline, keys in the order of the struct.
QByteArray accessLine(const AccessEntry &entry);
/// Writes it to lcAccess. Any thread.
void logAccess(const AccessEntry &entry);
