// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where everything of an office lies below its data directory (interfaces.md "Files"). A value; touches
/// nothing but in isInitialised().
class DataDirectory {
public:
    explicit DataDirectory(const QString &path);

    QString path() const { return m_path; }
    QString below(const QString &name) const { return m_path + u'/' + name; }

    QString caDirectory() const { return below(QStringLiteral("ca")); }
    QString caCertificate() const { return below(QStringLiteral("ca/ca.crt")); }
    QString caKey() const { return below(QStringLiteral("ca/ca.key")); }
    /// The CA's certificate again, as clients are told it: a link.
    QString publicCa() const { return below(QStringLiteral("ca.crt")); }
    QString tlsDirectory() const { return below(QStringLiteral("tls")); }
    QString serverCertificate() const { return below(QStringLiteral("tls/server.crt")); }
    QString serverKey() const { return below(QStringLiteral("tls/server.key")); }
    QString secretKey() const { return below(QStringLiteral("secret.key")); }
    QString database() const { return below(QStringLiteral("bellset.db")); }
    QString demoDirectory() const { return below(QStringLiteral("demo")); }

    /// True once an office was founded here: its CA, which comes last, is in place.
    bool isInitialised() const;

private:
    QString m_path; ///< absolute
};
