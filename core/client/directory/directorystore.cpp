// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/directory/directorystore.h"

#include "core/base/async.h"
#include "core/client/pending.h"
#include "core/client/userfile.h"
#include "core/contract/errorcodes.h"

#include <QFile>
#include <QJsonDocument>

namespace {

constexpr qint64 largestFile = 64 * 1024;

/// Without a keychain there is nothing in it that could be forgotten.
bool isForgotten(const Result<bool> &removed)
{
    return removed || removed.error().code == ErrorCode::KeychainAbsent;
}

QString secretKey(const QString &account)
{
    return QStringLiteral("directory/") + account;
}

} // namespace

DirectoryStore::DirectoryStore(QString folder, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_secrets(secrets)
{
}

QString DirectoryStore::pathOf(const QString &account) const
{
    return m_folder + u'/' + fileNameOf(account) + QStringLiteral(".json");
}

std::optional<DirectoryConfiguration> DirectoryStore::configuration(const QString &account) const
{
    const Result<QByteArray> content = readLimitedFile(pathOf(account), largestFile);
    if (!content)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*content);
    return document.isObject() ? DirectoryConfiguration::fromJson(document.object()) : std::nullopt;
}

QFuture<Result<QByteArray>> DirectoryStore::password(const QString &account)
{
    const Pending<QByteArray> pending;
    whenDone(
        m_secrets.read(secretKey(account)), this, [pending](const Result<std::optional<QByteArray>> &secret) {
            if (secret)
                pending.deliver(secret->value_or(QByteArray()));
            else
                pending.deliver(failure(secret.error()));
        });
    return pending.future();
}

QFuture<Result<bool>> DirectoryStore::save(const QString &account,
    const DirectoryConfiguration &configuration, const std::optional<QByteArray> &password)
{
    const QFuture<Result<bool>> kept = !password ? readyFuture(Result<bool>(true))
        : password->isEmpty()                    ? m_secrets.remove(secretKey(account))
                                                 : m_secrets.write(secretKey(account), *password);
    const bool forgets = password && password->isEmpty();
    return keep(account, kept, forgets, [path = pathOf(account), configuration] {
        return writeUserFile(path, QJsonDocument(configuration.toJson()).toJson());
    });
}

QFuture<Result<bool>> DirectoryStore::remove(const QString &account)
{
    return keep(
        account, m_secrets.remove(secretKey(account)), true, [path = pathOf(account)]() -> Result<bool> {
            if (QFile::exists(path) && !QFile::remove(path))
                return failure(ErrorCode::FileUnwritable, path);
            return true;
        });
}

QFuture<Result<bool>> DirectoryStore::keep(const QString &account, const QFuture<Result<bool>> &secretKept,
    bool forgets, const std::function<Result<bool>()> &write)
{
    const Pending<bool> pending;
    whenDone(secretKept, this, [this, account, pending, forgets, write](const Result<bool> &kept) {
        const Result<bool> result = kept || (forgets && isForgotten(kept)) ? write() : kept;
        if (result)
            Q_EMIT changed(account);
        pending.deliver(result);
    });
    return pending.future();
}
