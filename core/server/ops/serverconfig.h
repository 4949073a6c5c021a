// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httpserverconfig.h"

#include <QString>
#include <QStringList>

/// How bellsetd is configured: one value for each key of the table in configkeys.cpp, which also holds the
/// defaults. A value.
struct ServerConfig {
    QString dataDirectory;
    QStringList hosts;
    QList<ListenAddress> listen;
    QList<ListenAddress> listenPlain;
    int workers = 0; ///< 0 = one per processor, at most 4
    int poolThreads = 0;
    QString databaseUrl; ///< empty = SQLite in the data directory
    QString tlsCertificate; ///< empty = issued by the office's own CA
    QString tlsKey;
    QString secretKeyFile; ///< empty = the systemd credential, else the file in the data directory
    QString countryCode; ///< of the office, without "+"; empty = national numbers stay as written
    bool writesByGet = false;
    QStringList corsOrigins;
    int signInTries = 0;
    int signInAddressTries = 0;
    int signInLockS = 0;
    QString currency; ///< ISO 4217
    QString enrolmentPolicy; ///< text of EnrolmentPolicy
    QString enrolmentDomain;
    QString enrolmentTimeZone;
    QString outboundProxy;
    QString publicUrl;
    bool webDirectory = false;
    int drainMs = 0;
    int bodyBytes = 0;
    int journalBodyBytes = 0;
    int journalQuotaMb = 0;
    int journalRetentionDays = 0;
    HttpLimits limits;
    QString logLevel;
    bool accessLog = false;
};
