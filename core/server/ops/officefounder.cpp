// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/officefounder.h"

#include "core/contract/errorcodes.h"
#include "core/server/ops/datadirectory.h"
#include "core/server/ops/keymark.h"
#include "core/server/ops/office.h"
#include "core/server/pki/privatefile.h"
#include "core/server/pki/servercertificate.h"
#include "core/server/store/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace {

const QLatin1StringView stagingName(".init");

// Two at the same time would destroy each other's work.
class DirectoryLock {
public:
    explicit DirectoryLock(const QString &path)
        : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
        , m_isHeld(m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
    {
    }
    ~DirectoryLock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    DirectoryLock(const DirectoryLock &) = delete;
    DirectoryLock &operator=(const DirectoryLock &) = delete;

    bool isHeld() const { return m_isHeld; }

private:
    int m_descriptor;
    bool m_isHeld;
};

Result<void> checkEmpty(const DataDirectory &directory)
{
    if (directory.isInitialised())
        return failure(ErrorCode::AlreadyInitialised, directory.path());
    const QStringList entries =
        QDir(directory.path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    for (const QString &entry : entries) {
        if (entry != stagingName && entry != u"lost+found")
            return failure(ErrorCode::Conflict, directory.path(), QStringLiteral("it holds ") + entry);
    }
    return {};
}

// The database of a configuration whose data directory is the staging folder.
Result<void> fillDatabase(const ServerConfig &config, const Founding &founding, const Clock &clock)
{
    const Result<SecretBox> secrets = Office::secretsOf(config, Office::SecretKey::IsMade);
    if (!secrets)
        return failure(secrets.error());
    const Result<DatabaseUrl> url = Office::databaseUrlOf(config);
    if (!url)
        return failure(url.error());
    Result<std::unique_ptr<Database>> database = Database::open(*url);
    if (!database)
        return failure(database.error());
    if (const Result<void> migrated = Migrator(**database).migrate(); !migrated)
        return migrated;
    Stores stores(std::move(*database), *secrets, clock, config.countryCode);
    Result<Transaction> transaction = Transaction::begin(stores.database());
    if (!transaction)
        return failure(transaction.error());
    const Result<QList<Account>> accounts = stores.accounts.list();
    if (!accounts)
        return failure(accounts.error());
    if (!accounts->isEmpty())
        return failure(ErrorCode::Conflict, url->toString(), QStringLiteral("it holds accounts already"));
    if (const Result<void> added = stores.accounts.addDomain(consoleCaller(), founding.domain); !added)
        return added;
    NewAccount admin;
    admin.identity.sipAddress = founding.admin.toString();
    admin.identity.timeZone = QStringLiteral("UTC");
    admin.role = Role::Admin;
    admin.password = founding.adminPassword;
    if (const Result<qint64> id = stores.accounts.add(consoleCaller(), admin); !id)
        return failure(id.error());
    if (const Result<void> marked = KeyMark(stores, *secrets).make(consoleCaller()); !marked)
        return marked;
    return transaction->commit();
}

Result<void> buildIn(
    const DataDirectory &staging, const ServerConfig &config, const Founding &founding, const Clock &clock)
{
    for (const QString &path : {staging.path(), staging.caDirectory(), staging.tlsDirectory()}) {
        if (const Result<void> made = makePrivateDirectory(path); !made)
            return made;
    }
    const qint64 now = clock.nowSeconds();
    const Result<OfficeCa> ca = OfficeCa::create(founding.domain, now);
    if (!ca)
        return failure(ca.error());
    if (const Result<void> saved = ca->save(staging.caCertificate(), staging.caKey()); !saved)
        return saved;
    // A relative link holds wherever the directory is moved to.
    if (!QFile::link(QStringLiteral("ca/ca.crt"), staging.publicCa()))
        return failure(ErrorCode::FileUnwritable, staging.publicCa());
    const ServerCertificate server(staging.serverCertificate(), staging.serverKey());
    if (const Result<IssuedCertificate> issued = server.ensure(*ca, founding.hosts, now); !issued)
        return failure(issued.error());
    ServerConfig inStaging = config;
    inStaging.dataDirectory = staging.path();
    return fillDatabase(inStaging, founding, clock);
}

// Moves everything into place, the CA last: with it the office exists.
Result<void> moveIntoPlace(const DataDirectory &staging, const DataDirectory &target)
{
    QStringList names =
        QDir(staging.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    names.removeAll(QStringLiteral("ca"));
    names.append(QStringLiteral("ca"));
    QStringList moved;
    for (const QString &name : names) {
        const QByteArray from = QFile::encodeName(staging.below(name));
        const QByteArray to = QFile::encodeName(target.below(name));
        if (::rename(from.constData(), to.constData()) != 0) {
            const Error error{ErrorCode::FileUnwritable, target.below(name), qt_error_string(errno)};
            for (const QString &done : moved)
                static_cast<void>(::rename(QFile::encodeName(target.below(done)).constData(),
                    QFile::encodeName(staging.below(done)).constData()));
            return failure(error);
        }
        moved.append(name);
    }
    return {};
}

} // namespace

Result<void> foundOffice(const ServerConfig &config, const Founding &founding, const Clock &clock)
{
    if (!isSipDomain(founding.domain))
        return failure(ErrorCode::AddressInvalid, founding.domain);
    if (founding.admin.domain() != founding.domain) {
        return failure(ErrorCode::AddressInvalid, founding.admin.toString(),
            QStringLiteral("the administrator must have an address in %1").arg(founding.domain));
    }
    const DataDirectory target(config.dataDirectory);
    if (const Result<void> empty = checkEmpty(target); !empty)
        return empty;
    const bool existed = QFileInfo::exists(target.path());
    if (const Result<void> made = makePrivateDirectory(target.path()); !made)
        return made;
    const DirectoryLock lock(target.path());
    if (!lock.isHeld())
        return failure(ErrorCode::Conflict, target.path(), QStringLiteral("another init is at work"));
    if (const Result<void> empty = checkEmpty(target); !empty)
        return empty;
    const DataDirectory staging(target.below(stagingName));
    QDir(staging.path()).removeRecursively();
    const auto cleanUp = qScopeGuard([&] {
        QDir(staging.path()).removeRecursively();
        if (!existed && !target.isInitialised())
            QDir().rmdir(target.path());
    });
    if (const Result<void> built = buildIn(staging, config, founding, clock); !built)
        return built;
    return moveIntoPlace(staging, target);
}
