// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/office.h"

#include "core/contract/errorcodes.h"
#include "core/server/ops/keymark.h"
#include "core/server/pki/privatefile.h"
#include "core/server/pki/servercertificate.h"
#include "core/server/store/migrator.h"

#include <QFileInfo>

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace {

/// Where systemd puts the key (LoadCredential=bellset.key:…); "" when it was not asked for one.
QString credentialFile()
{
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    return credentials.isEmpty() ? QString() : credentials + QStringLiteral("/bellset.key");
}

/// Who runs this program, by name if it has one.
QString unixUser()
{
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 4096> buffer{};
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(::getuid());
}

} // namespace

Caller consoleCaller()
{
    return {0, QStringLiteral("console:") + unixUser(), Role::Admin, QStringLiteral("console"),
        QStringLiteral("console")};
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
    const Result<SecretBox> secrets = secretsOf(config, SecretKey::Exists);
    if (!secrets)
        return failure(secrets.error());
    return Office(config, *url, *secrets, clock);
}

Result<std::unique_ptr<Stores>> Office::openStores() const
{
    Result<std::unique_ptr<Stores>> stores =
        Stores::open(m_databaseUrl, m_secrets, *m_clock, m_config.countryCode);
    if (!stores)
        return stores;
    const Result<KeyFit> fit = KeyMark(**stores, m_secrets).check();
    if (!fit)
        return failure(fit.error());
    if (*fit == KeyFit::Other)
        return failure(ErrorCode::ConfigurationInvalid, secretKeyFileOf(m_config),
            QStringLiteral(
                "The key in %1 is not the one that this office's passwords were encrypted with. Put "
                "the right key there, or name its file by key_file in section [secrets].")
                .arg(secretKeyFileOf(m_config)));
    return stores;
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
    const Result<std::unique_ptr<Stores>> stores = openStores();
    if (!stores)
        return failure(stores.error());
    if (const Result<void> marked = KeyMark(**stores, m_secrets).make(consoleCaller()); !marked)
        return failure(marked.error());
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
    if (const QString credential = credentialFile(); QFileInfo::exists(credential))
        return credential;
    return DataDirectory(config.dataDirectory).secretKey();
}

Result<SecretBox> Office::secretsOf(const ServerConfig &config, SecretKey key)
{
    const QString file = secretKeyFileOf(config);
    if (key == SecretKey::IsMade && file == DataDirectory(config.dataDirectory).secretKey())
        return SecretBox::createKeyFile(file);
    return SecretBox::fromKeyFile(file, config.secretKeyFile.isEmpty() && file == credentialFile());
}
