// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcertificates.h"

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

/// A real OpenLDAP server on loopback with its own authority, folder and ports, ended with this object. It
/// holds `ou=addressbook,dc=sip2sip,dc=info` with the people of the LDIF, readable by anybody, and the bind
/// name `cn=reader,dc=sip2sip,dc=info` with the password "read me".
class SlapdServer {
public:
    ~SlapdServer();

    /// Fails the test and gives false when it does not start.
    /// @param people further entries in LDIF
    bool start(const QByteArray &people);
    /// Its own clock runs on; the certificate of the next start() ended yesterday.
    void useExpiredCertificate() { m_validUntil = -86400; }

    int plainPort() const { return m_plainPort; } ///< StartTLS too
    int tlsPort() const { return m_tlsPort; }
    QString caFile() const { return m_dir.filePath(QStringLiteral("ca.pem")); }
    /// The authority of somebody else.
    QString otherCaFile() const { return m_dir.filePath(QStringLiteral("other.pem")); }
    QString file(const QString &name) const { return m_dir.filePath(name); }

private:
    bool write(const QString &name, const QByteArray &content) const;
    bool load(int database, const QString &name);
    bool answers() const;

    QTemporaryDir m_dir;
    QProcess m_process;
    qint64 m_validUntil = 86400;
    int m_plainPort = 0;
    int m_tlsPort = 0;
};

/// One person in LDIF below `ou=addressbook,dc=sip2sip,dc=info`; every value is base64, so that any bytes may
/// be in it.
QByteArray ldifPerson(const QByteArray &id, const QList<QPair<QByteArray, QByteArray>> &values);
