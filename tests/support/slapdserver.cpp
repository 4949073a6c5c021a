// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/slapdserver.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace {

constexpr int patience = 20000;

/// Ports that are free now; all of them are held until all are known.
QList<int> freePorts(int count)
{
    QList<int> ports;
    std::vector<std::unique_ptr<QTcpServer>> holders;
    for (int i = 0; i < count; ++i) {
        holders.push_back(std::make_unique<QTcpServer>());
        holders.back()->listen(QHostAddress::LocalHost, 0);
        ports.append(holders.back()->serverPort());
    }
    return ports;
}

const char configuration[] = R"(dn: cn=config
objectClass: olcGlobal
cn: config
olcPidFile: %DIR%/slapd.pid
olcSizeLimit: 200
olcTLSCACertificateFile: %DIR%/ca.pem
olcTLSCertificateFile: %DIR%/server.pem
olcTLSCertificateKeyFile: %DIR%/server.key

dn: cn=module,cn=config
objectClass: olcModuleList
cn: module
olcModulePath: /usr/lib/ldap
olcModuleLoad: back_mdb

dn: cn=schema,cn=config
objectClass: olcSchemaConfig
cn: schema

include: file:///etc/ldap/schema/core.ldif
include: file:///etc/ldap/schema/cosine.ldif
include: file:///etc/ldap/schema/inetorgperson.ldif

dn: cn=sipidentity,cn=schema,cn=config
objectClass: olcSchemaConfig
cn: sipidentity
olcAttributeTypes: ( 0.0.8.350.1.1.6.1.1 NAME 'SIPIdentitySIPURI' EQUALITY caseExactMatch SUBSTR caseExactSubstringsMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 )
olcObjectClasses: ( 0.0.8.350.1.1.6.2.1 NAME 'SIPIdentity' SUP top AUXILIARY MAY ( SIPIdentitySIPURI ) )

dn: olcDatabase={-1}frontend,cn=config
objectClass: olcDatabaseConfig
objectClass: olcFrontendConfig
olcDatabase: {-1}frontend

dn: olcDatabase=mdb,cn=config
objectClass: olcDatabaseConfig
objectClass: olcMdbConfig
olcDatabase: mdb
olcDbDirectory: %DIR%/data
olcDbMaxSize: 67108864
olcSuffix: dc=sip2sip,dc=info
olcAccess: to attrs=userPassword by anonymous auth by * none
olcAccess: to dn.subtree="ou=secret,dc=sip2sip,dc=info" by dn="cn=reader,dc=sip2sip,dc=info" read by * none
olcAccess: to * by * read
)";

const char tree[] = R"(dn: dc=sip2sip,dc=info
objectClass: dcObject
objectClass: organization
dc: sip2sip
o: sip2sip

dn: cn=reader,dc=sip2sip,dc=info
objectClass: organizationalRole
objectClass: simpleSecurityObject
cn: reader
userPassword: read me

dn: ou=addressbook,dc=sip2sip,dc=info
objectClass: organizationalUnit
ou: addressbook

dn: ou=secret,dc=sip2sip,dc=info
objectClass: organizationalUnit
ou: secret

)";

} // namespace

QByteArray ldifPerson(const QByteArray &id, const QList<QPair<QByteArray, QByteArray>> &values)
{
    QByteArray text = "dn: uid=" + id
        + ",ou=addressbook,dc=sip2sip,dc=info\nobjectClass: inetOrgPerson\nobjectClass: SIPIdentity\nuid: "
        + id + '\n';
    bool hasSurname = false;
    for (const auto &[attribute, value] : values) {
        text += attribute + ":: " + value.toBase64() + '\n';
        hasSurname |= attribute == "sn";
    }
    return text + (hasSurname ? "\n" : "sn: -\n\n");
}

SlapdServer::~SlapdServer()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
}

bool SlapdServer::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_dir.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool SlapdServer::load(int database, const QString &name)
{
    QProcess slapadd;
    slapadd.setProcessChannelMode(QProcess::MergedChannels);
    slapadd.start(QStringLiteral("/usr/sbin/slapadd"),
        {QStringLiteral("-F"), file(QStringLiteral("conf")), QStringLiteral("-n"), QString::number(database),
            QStringLiteral("-l"), file(name)});
    if (slapadd.waitForFinished(patience) && slapadd.exitCode() == 0)
        return true;
    QTest::qFail(slapadd.readAll().constData(), __FILE__, __LINE__);
    return false;
}

bool SlapdServer::answers() const
{
    for (const int port : {m_plainPort, m_tlsPort}) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port));
        if (!socket.waitForConnected(200))
            return false;
    }
    return true;
}

bool SlapdServer::start(const QByteArray &people)
{
    const TestCertificate authority =
        makeTestCertificate({.commonName = QStringLiteral("Directory CA"), .isAuthority = true});
    const TestCertificate other =
        makeTestCertificate({.commonName = QStringLiteral("Other CA"), .isAuthority = true});
    const TestCertificate server = makeTestCertificate({.commonName = QStringLiteral("directory"),
        .alternativeNames = {QStringLiteral("IP:127.0.0.1")},
        .validFrom = m_validUntil - 86400 * 2,
        .validUntil = m_validUntil,
        .issuer = &authority});
    QByteArray config(configuration);
    config.replace("%DIR%", m_dir.path().toUtf8());
    if (!QDir(m_dir.path()).mkpath(QStringLiteral("conf"))
        || !QDir(m_dir.path()).mkpath(QStringLiteral("data"))
        || !write(QStringLiteral("ca.pem"), authority.certificatePem)
        || !write(QStringLiteral("other.pem"), other.certificatePem)
        || !write(QStringLiteral("server.pem"), server.certificatePem)
        || !write(QStringLiteral("server.key"), server.keyPem)
        || !write(QStringLiteral("config.ldif"), config)
        || !write(QStringLiteral("people.ldif"), tree + people)) {
        QTest::qFail("cannot write the files of slapd", __FILE__, __LINE__);
        return false;
    }
    if (!load(0, QStringLiteral("config.ldif")) || !load(1, QStringLiteral("people.ldif")))
        return false;
    // Another program may take a port in between: then once more with others.
    for (int attempt = 0; attempt < 3; ++attempt) {
        const QList<int> ports = freePorts(2);
        m_plainPort = ports.at(0);
        m_tlsPort = ports.at(1);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("/usr/sbin/slapd"),
            {QStringLiteral("-F"), file(QStringLiteral("conf")), QStringLiteral("-d"), QStringLiteral("0"),
                QStringLiteral("-h"),
                QStringLiteral("ldap://127.0.0.1:%1 ldaps://127.0.0.1:%2").arg(m_plainPort).arg(m_tlsPort)});
        if (QTest::qWaitFor(
                [this] { return answers() || m_process.state() == QProcess::NotRunning; }, patience)
            && m_process.state() == QProcess::Running)
            return true;
    }
    QTest::qFail(m_process.readAll().constData(), __FILE__, __LINE__);
    return false;
}
