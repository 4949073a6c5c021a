// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/office.h"

#include "core/contract/errorcodes.h"
#include "core/server/pki/privatefile.h"
#include "core/server/pki/servercertificate.h"
#include "core/server/store/migrator.h"

#include <QFileInfo>

Caller consoleCaller()
{
    return {0, QStringLiteral("console"), Role::Admin, QStringLiteral("console"), QStringLiteral("console")};
}

Office::Office(const ServerConfig &config, DatabaseUrl databaseUrl, SecretBox secrets, const Clock &clock)
    : m_config(config)
    , m_directory(config.dataDirectory)
    , m_databaseUrl(std::move(databaseUrl))
    , m_secrets(std::move(secrets))
    , m_clock(&clock)
{
}

Result<Office> Office::open(const ServerConfig &config, const Clock &clock)
{
    const DataDirectory directory(config.dataDirectory);
    if (!directory.isInitialised())
        return failure(ErrorCode::NotInitialised, directory.path());
    const Result<DatabaseUrl> url = databaseUrlOf(config);
    if (!url)
        return failure(url.error());
    const Result<SecretBox> secrets = SecretBox::fromKeyFile(secretKeyFileOf(config));
    if (!secrets)
        return failure(secrets.error());
    return Office(config, *url, *secrets, clock);
}

Result<std::unique_ptr<Stores>> Office::openStores() const
{
    return Stores::open(m_databaseUrl, m_secrets, *m_clock);
}

Result<std::pair<int, int>> Office::migrate() const
{
    const Result<std::unique_ptr<Database>> database = Database::open(m_databaseUrl);
    if (!database)
        return failure(database.error());
    Migrator migrator(**database);
    const Result<int> before = migrator.currentVersion();
    if (!before)
        return failure(before.error());
    if (const Result<void> done = migrator.migrate(); !done)
        return failure(done.error());
    return std::pair(*before, Migrator::newestVersion());
}

Result<OfficeCa> Office::loadCa() const
{
    return OfficeCa::load(m_directory.caCertificate(), m_directory.caKey());
}

Result<TlsIdentity> Office::tlsIdentity(const ServerConfig &config) const
{
    if (config.tlsCertificate.isEmpty()) {
        const Result<OfficeCa> ca = loadCa();
        if (!ca)
            return failure(ca.error());
        const ServerCertificate store(m_directory.serverCertificate(), m_directory.serverKey());
        const Result<IssuedCertificate> own = store.ensure(*ca, config.hosts, m_clock->nowSeconds());
        if (!own)
            return failure(own.error());
        return TlsIdentity{own->certificatePem + ca->certificatePem(), own->keyPem, {ca->certificatePem()}};
    }
    // The CA's key may be kept elsewhere then.
    const Result<QByteArray> ca = readFile(m_directory.caCertificate());
    if (!ca)
        return failure(ca.error());
    const Result<QByteArray> certificate = readFile(config.tlsCertificate);
    if (!certificate)
        return failure(certificate.error());
    const Result<QByteArray> key = readFile(config.tlsKey);
    if (!key)
        return failure(key.error());
    return TlsIdentity{*certificate, *key, {*ca}};
}

Result<DatabaseUrl> Office::databaseUrlOf(const ServerConfig &config)
{
    if (config.databaseUrl.isEmpty())
        return DatabaseUrl::ofSqliteFile(DataDirectory(config.dataDirectory).database());
    return DatabaseUrl::parse(config.databaseUrl);
}

QString Office::secretKeyFileOf(const ServerConfig &config)
{
    if (!config.secretKeyFile.isEmpty())
        return config.secretKeyFile;
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString credential = credentials + QStringLiteral("/bellset.key");
    if (!credentials.isEmpty() && QFileInfo::exists(credential))
        return credential;
    return DataDirectory(config.dataDirectory).secretKey();
}
