// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/accountregistry.h"

#include "core/base/async.h"
#include "core/base/logging.h"
#include "core/client/cryptopool.h"
#include "core/client/p12file.h"
#include "core/client/pending.h"
#include "core/client/userfile.h"
#include "core/contract/errorcodes.h"

#include <QDir>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace {

constexpr qint64 largestAccountFile = 1024 * 1024;

QString secretKey(const QString &id)
{
    return QStringLiteral("identity/") + id;
}

QString accountPath(const QString &folder, const QString &id)
{
    return folder + u'/' + id + QStringLiteral("/account.json");
}

QString identityPath(const QString &folder, const QString &id)
{
    return folder + u'/' + id + QStringLiteral("/identity.p12");
}

QString defaultPath(const QString &folder)
{
    return folder + QStringLiteral("/default");
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

Result<SavedAccount> readAccount(const QString &folder, const QString &id)
{
    const Result<QByteArray> content = readLimitedFile(accountPath(folder, id), largestAccountFile);
    if (!content)
        return failure(content.error());
    Result<SavedAccount> account = SavedAccount::fromJson(QJsonDocument::fromJson(*content).object());
    if (account)
        account->id = id;
    return account;
}

Result<bool> writeAccount(const QString &folder, const SavedAccount &account)
{
    return writeUserFile(accountPath(folder, account.id), QJsonDocument(account.toJson()).toJson());
}

Result<bool> writeNew(const QString &folder, const SavedAccount &account, const QByteArray &identity)
{
    const Result<bool> written = writeUserFile(identityPath(folder, account.id), identity);
    // account.json last: a folder without it is no account.
    return written ? writeAccount(folder, account) : written;
}

QFuture<Result<ImportedIdentity>> unwrap(const QByteArray &content, const QString &password)
{
    return runCryptoInPool([content, password] {
        return readIdentity(content, password, {QDateTime::currentSecsSinceEpoch(), false});
    });
}

} // namespace

AccountRegistry::AccountRegistry(QString folder, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_secrets(secrets)
{
}

AccountRegistry::Listing AccountRegistry::list() const
{
    Listing listing;
    const QStringList names = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (!isId(name))
            continue;
        const Result<SavedAccount> account = readAccount(m_folder, name);
        if (account)
            listing.accounts.append(*account);
        else
            listing.broken.append({account.error().code, m_folder + u'/' + name, account.error().subject});
    }
    std::sort(listing.accounts.begin(), listing.accounts.end(),
        [](const SavedAccount &one, const SavedAccount &other) { return one.address < other.address; });
    return listing;
}

Result<SavedAccount> AccountRegistry::account(const QString &id) const
{
    if (!isId(id) || !QDir(m_folder + u'/' + id).exists())
        return failure(ErrorCode::NoSavedAccount, id);
    return readAccount(m_folder, id);
}

Result<SavedAccount> AccountRegistry::accountOfAddress(const QString &address) const
{
    const QList<SavedAccount> accounts = list().accounts;
    for (const SavedAccount &account : accounts) {
        if (account.address.compare(address, Qt::CaseInsensitive) == 0)
            return account;
    }
    return failure(ErrorCode::NoSavedAccount, address);
}

QFuture<Result<SavedAccount>> AccountRegistry::add(const AccountToSave &account)
{
    const bool inKeychain = account.protection == IdentityProtection::Keychain;
    if (!inKeychain && account.passphrase.isEmpty())
        return readyFuture(Result<SavedAccount>(failure(ErrorCode::PasswordTooWeak, account.address)));
    SavedAccount saved;
    // A new folder each time: what was saved before stays whole until the new one is.
    saved.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    saved.address = account.address.toLower();
    saved.server = account.server;
    saved.trust = account.trust;
    saved.protection = account.protection;
    const QString password = inKeychain ? newWrappingPassword() : account.passphrase;

    const Pending<SavedAccount> pending;
    const PasswordKind kind = inKeychain ? PasswordKind::Random : PasswordKind::Human;
    const QFuture<Result<QByteArray>> wrapping = runCryptoInPool(
        [identity = account.identity, password, kind] { return wrapIdentity(identity, password, kind); });
    whenDone(wrapping, this, [this, saved, password, pending](const Result<QByteArray> &wrapped) {
        if (!wrapped) {
            pending.deliver(failure(wrapped.error()));
            return;
        }
        const QFuture<Result<bool>> keeping = saved.protection == IdentityProtection::Keychain
            ? m_secrets.write(secretKey(saved.id), password.toUtf8())
            : readyFuture(Result<bool>(true));
        whenDone(keeping, this, [this, saved, wrapped = *wrapped, pending](const Result<bool> &kept) {
            pending.deliver(kept ? finishAdding(saved, wrapped) : failure(kept.error()));
        });
    });
    return pending.future();
}

Result<SavedAccount> AccountRegistry::finishAdding(const SavedAccount &saved, const QByteArray &wrapped)
{
    const Result<SavedAccount> previous = accountOfAddress(saved.address);
    if (const Result<bool> written = writeNew(m_folder, saved, wrapped); !written) {
        removeTraces(saved);
        return failure(written.error());
    }
    const Result<SavedAccount> preferred = defaultAccount();
    if (previous && preferred && preferred->id == previous->id)
        setDefaultAccount(saved.id);
    if (previous)
        remove(previous->id);
    Q_EMIT accountAdded(saved.id);
    return saved;
}

QFuture<Result<ImportedIdentity>> AccountRegistry::open(const QString &id, const QString &passphrase)
{
    const auto failed = [](const Error &error) {
        return readyFuture(Result<ImportedIdentity>(failure(error)));
    };
    const Result<SavedAccount> saved = account(id);
    if (!saved)
        return failed(saved.error());
    const Result<QByteArray> content = readLimitedFile(identityPath(m_folder, id), largestIdentityFile);
    if (!content)
        return failed(content.error());
    if (saved->needsPassphrase())
        return unwrap(*content, passphrase);

    const Pending<ImportedIdentity> pending;
    whenDone(m_secrets.read(secretKey(id)), this,
        [this, content = *content, address = saved->address, pending](
            const Result<std::optional<QByteArray>> &secret) {
            if (!secret || !secret->has_value()) {
                pending.deliver(secret
                        ? failure(ErrorCode::SecretLost, address, QStringLiteral("no secret is stored"))
                        : failure(secret.error()));
                return;
            }
            whenDone(unwrap(content, QString::fromUtf8(**secret)), this,
                [pending](const Result<ImportedIdentity> &identity) { pending.deliver(identity); });
        });
    return pending.future();
}

Result<bool> AccountRegistry::update(const SavedAccount &changed)
{
    const Result<SavedAccount> saved = account(changed.id);
    if (!saved)
        return failure(saved.error());
    SavedAccount account = *saved;
    account.server = changed.server;
    account.trust = changed.trust;
    const Result<bool> written = writeAccount(m_folder, account);
    if (written)
        Q_EMIT accountChanged(account.id);
    return written;
}

QFuture<Result<bool>> AccountRegistry::remove(const QString &id)
{
    if (!isId(id) || !QDir(m_folder + u'/' + id).exists())
        return readyFuture(Result<bool>(failure(ErrorCode::NoSavedAccount, id)));
    Q_EMIT accountAboutToBeRemoved(id);
    const Result<SavedAccount> saved = readAccount(m_folder, id);
    const Result<QByteArray> preferred = readLimitedFile(defaultPath(m_folder), 100);
    if (preferred && QString::fromLatin1(*preferred).trimmed() == id)
        QFile::remove(defaultPath(m_folder));
    const QFuture<Result<bool>> removal = removeTraces(saved.value_or(SavedAccount{id, {}, {}, {}, {}}));
    Q_EMIT accountRemoved(id);
    return removal;
}

QFuture<Result<bool>> AccountRegistry::removeTraces(const SavedAccount &saved)
{
    const QString path = m_folder + u'/' + saved.id;
    if (!QDir(path).removeRecursively()) {
        qCWarning(lcIdentity) << "cannot remove the folder of an account";
        return readyFuture(Result<bool>(failure(ErrorCode::FileUnwritable, path)));
    }
    return saved.needsPassphrase() ? readyFuture(Result<bool>(true)) : m_secrets.remove(secretKey(saved.id));
}

Result<SavedAccount> AccountRegistry::defaultAccount() const
{
    if (const Result<QByteArray> preferred = readLimitedFile(defaultPath(m_folder), 100)) {
        Result<SavedAccount> saved = account(QString::fromLatin1(*preferred).trimmed());
        if (saved)
            return saved;
    }
    const QList<SavedAccount> accounts = list().accounts;
    if (accounts.size() == 1)
        return accounts.constFirst();
    return failure(ErrorCode::NoSavedAccount);
}

Result<bool> AccountRegistry::setDefaultAccount(const QString &id)
{
    const Result<SavedAccount> saved = account(id);
    if (!saved)
        return failure(saved.error());
    return writeUserFile(defaultPath(m_folder), id.toLatin1() + '\n');
}
