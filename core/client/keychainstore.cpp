// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/keychainstore.h"

#include "core/base/logging.h"
#include "core/client/pending.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

namespace {

const QString service = QStringLiteral("bellset");

Error errorOf(const QKeychain::Job &job)
{
    const QString detail = job.errorString();
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::KeychainLocked, {}, detail}; // the wallet's question was dismissed
    case QKeychain::AccessDenied:
        return {ErrorCode::KeychainDenied, {}, detail};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorCode::KeychainAbsent, {}, detail};
    default:
        break;
    }
    // libsecret reports these two without a code of their own.
    if (detail.contains(QLatin1String("lock"), Qt::CaseInsensitive))
        return {ErrorCode::KeychainLocked, {}, detail};
    if (detail.contains(QLatin1String("org.freedesktop.secrets"))
        || detail.contains(QLatin1String("ServiceUnknown"))
        || detail.contains(QLatin1String("not provided by any"))
        || detail.contains(QLatin1String("connect"), Qt::CaseInsensitive))
        return {ErrorCode::KeychainAbsent, {}, detail};
    return {ErrorCode::KeychainDenied, {}, detail};
}

/// Starts a job and delivers what `toResult` makes of it. The job deletes itself; the store is only context.
template<class T, class Job, class Function>
QFuture<Result<T>> run(Job *job, const QString &key, QObject *context, Function toResult)
{
    const Pending<T> pending;
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, pending, toResult] {
        Result<T> result = toResult(*job);
        if (!result)
            qCInfo(lcIdentity).noquote() << "keychain:" << errorCodeText(result.error().code);
        pending.deliver(std::move(result));
    });
    job->start();
    return pending.future();
}

} // namespace

KeychainStore::KeychainStore(QObject *parent)
    : QObject(parent)
{
}

QString KeychainStore::backendName() const
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    const bool isKde = desktop.split(u':').contains(QLatin1String("KDE"), Qt::CaseInsensitive)
        || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
    return isKde ? QStringLiteral("KDE Wallet") : QStringLiteral("Secret Service");
}

QFuture<Result<std::optional<QByteArray>>> KeychainStore::read(const QString &key)
{
    using Value = std::optional<QByteArray>;
    return run<Value>(new QKeychain::ReadPasswordJob(service), key, this,
        [](const QKeychain::ReadPasswordJob &job) -> Result<Value> {
            if (job.error() == QKeychain::NoError)
                return Value(job.binaryData());
            if (job.error() == QKeychain::EntryNotFound)
                return Value();
            return failure(errorOf(job));
        });
}

QFuture<Result<bool>> KeychainStore::write(const QString &key, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(secret);
    return run<bool>(job, key, this, [](const QKeychain::WritePasswordJob &done) -> Result<bool> {
        if (done.error() == QKeychain::NoError)
            return true;
        return failure(errorOf(done));
    });
}

QFuture<Result<bool>> KeychainStore::remove(const QString &key)
{
    return run<bool>(new QKeychain::DeletePasswordJob(service), key, this,
        [](const QKeychain::DeletePasswordJob &job) -> Result<bool> {
            if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
                return true;
            return failure(errorOf(job));
        });
}
