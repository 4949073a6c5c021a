// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/keychainstore.h"

#include "core/base/logging.h"
#include "core/client/keychainerrors.h"
#include "core/client/pending.h"

#include <QFileInfo>

namespace {

const QString service = QStringLiteral("bellset");

bool isKde()
{
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    return desktop.split(u':').contains(QLatin1String("KDE"), Qt::CaseInsensitive)
        || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

/// Both keychains are reached over the session's message bus: its address is set, or it has its usual place.
bool hasSessionBus()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return !address.startsWith(QLatin1String("disabled:"));
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus"));
}

Error errorOf(const QKeychain::Job &job)
{
    return keychainErrorOf(job.error(), job.errorString(), {hasSessionBus(), isKde()});
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
            qCInfo(lcIdentity).noquote()
                << "keychain:" << errorCodeText(result.error().code) << result.error().detail;
        pending.deliver(std::move(result));
    });
    job->start();
    return pending.future();
}

} // namespace

Error keychainErrorOf(QKeychain::Error error, const QString &detail, const KeychainPlace &place)
{
    const auto as = [&detail](ErrorCode code) { return Error{code, {}, detail}; };
    if (!place.hasSessionBus)
        return as(ErrorCode::KeychainAbsent);
    switch (error) {
    case QKeychain::AccessDeniedByUser:
        return as(ErrorCode::KeychainDenied);
    case QKeychain::AccessDenied:
        // What libsecret's "is locked" becomes; KWallet says so when the question was answered with no.
        return as(place.isKde ? ErrorCode::KeychainDenied : ErrorCode::KeychainLocked);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return as(ErrorCode::KeychainAbsent);
    default:
        break;
    }
    // Everything else that libsecret reports. Names of D-Bus errors are not translated.
    for (const QLatin1StringView name : {QLatin1StringView("DBus.Error.ServiceUnknown"),
             QLatin1StringView("DBus.Error.NameHasNoOwner"), QLatin1StringView("DBus.Error.Spawn")}) {
        if (detail.contains(name))
            return as(ErrorCode::KeychainAbsent);
    }
    return as(ErrorCode::KeychainDenied);
}

KeychainStore::KeychainStore(QObject *parent)
    : QObject(parent)
{
}

QString KeychainStore::backendName() const
{
    if (!hasSessionBus())
        return {};
    return isKde() ? QStringLiteral("KDE Wallet") : QStringLiteral("Secret Service");
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
