// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/certkeeping.h"

#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "core/base/async.h"
#include "core/client/certificaterenewal.h"
#include "core/client/p12file.h"
#include "core/client/userfile.h"
#include "core/contract/errorcodes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace {

QString timeText(qint64 seconds)
{
    return seconds == 0 ? QString() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

QString stateOf(const CertificateEntry &entry, qint64 now)
{
    if (entry.revoked != 0)
        return QStringLiteral("revoked");
    if (!entry.isValidAt(now))
        return QStringLiteral("expired");
    return entry.inUse ? QStringLiteral("in use") : QStringLiteral("valid");
}

Report reportOf(const CertificateList &list, qint64 now)
{
    Report report;
    report.columns = {QStringLiteral("serial"), QStringLiteral("issued"), QStringLiteral("valid_until"),
        QStringLiteral("state")};
    for (const CertificateEntry &entry : list.certificates) {
        report.rows.append(
            {entry.serial, timeText(entry.issued), timeText(entry.notAfter), stateOf(entry, now)});
    }
    report.sentence = textTable(QList<QStringList>{{Say::tr("Serial number"), Say::tr("Issued"),
                                    Say::tr("Valid until"), Say::tr("State")}}
        + report.rows)
                          .trimmed();
    report.json = list.toJson();
    return report;
}

bool isPemName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("crt") || suffix == QLatin1String("pem");
}

Result<Report> written(const QString &path, const Result<bool> &done)
{
    if (!done)
        return failure(done.error());
    Report report;
    report.sentence = Say::tr("Written to %1.").arg(path);
    report.json = QJsonObject{{QStringLiteral("file"), path}};
    report.columns = {QStringLiteral("file")};
    report.rows = {{path}};
    return report;
}

} // namespace

QFuture<Result<ImportedIdentity>> namedIdentity(const CommandLine &line, Session &session)
{
    if (!line.p12.isEmpty())
        return session.readFile(line.p12);
    const Pending<ImportedIdentity> pending;
    whenDone(
        session.configuration(), &session, [pending](const Result<TransportConfiguration> &configuration) {
            if (configuration)
                pending.deliver(*configuration->identity);
            else
                pending.deliver(failure(configuration.error()));
        });
    return pending.future();
}

QFuture<Result<Report>> renewCertificate(const CommandLine &line, Session &session)
{
    if (!line.p12.isEmpty())
        return usageFailure(Say::tr("\"cert renew\" works on a saved account; import the file first."));
    const Result<SavedAccount> saved = session.savedAccount();
    if (!saved)
        return readyFuture(Result<Report>(failure(saved.error())));
    const Pending<Report> pending;
    whenDone(session.configuration(), &session,
        [&session, saved = *saved, pending](const Result<TransportConfiguration> &configuration) {
            if (!configuration) {
                pending.deliver(failure(configuration.error()));
                return;
            }
            const auto connector = [configuration = *configuration](const ImportedIdentity &identity) {
                TransportConfiguration own = configuration;
                own.identity = identity;
                return std::make_unique<HttpsTransport>(own);
            };
            const QString passphrase = saved.needsPassphrase() ? session.password({}) : QString();
            auto *renewal = new CertificateRenewal(session.accounts(), connector, session.clock(), &session);
            whenDone(renewal->renew(saved, *configuration->identity, passphrase), &session,
                [&session, pending](const Result<CertificateRenewal::Renewed> &renewed) {
                    if (!renewed) {
                        pending.deliver(failure(renewed.error()));
                        return;
                    }
                    Report report = certificateReport(renewed->identity, session.clock().nowUtc());
                    report.sentence += u'\n' + Say::tr("Saved for %1.").arg(renewed->account.address);
                    pending.deliver(report);
                });
        });
    return pending.future();
}

QFuture<Result<Report>> exportCertificate(const QString &path, const CommandLine &line, Session &session)
{
    const bool legacy = line.has(QStringLiteral("legacy"));
    if (QFileInfo::exists(path))
        return usageFailure(Say::tr("%1 exists already; choose another name.").arg(path));
    if (legacy && isPemName(path))
        return usageFailure(Say::tr("--legacy is for .p12 files."));
    const Pending<Report> pending;
    whenDone(namedIdentity(line, session), &session,
        [path, legacy, pending, &session](const Result<ImportedIdentity> &identity) {
            if (!identity) {
                pending.deliver(failure(identity.error()));
                return;
            }
            if (isPemName(path)) {
                const QByteArray pem = identity->certificate.toPem() + identity->privateKeyPem;
                pending.deliver(written(path, writeUserFile(path, pem)));
                return;
            }
            const QString password = session.newPassword(Say::tr("New password for %1:").arg(path));
            if (password.isEmpty()) {
                pending.deliver(failure(usageError(
                    Say::tr("The file needs a password; type it, or give it with --password-stdin."))));
                return;
            }
            whenDone(exportIdentityFile(*identity, path, password, legacy), &session,
                [path, pending](const Result<bool> &done) { pending.deliver(written(path, done)); });
        });
    return pending.future();
}

QFuture<Result<Report>> listCertificates(Session &session)
{
    const Pending<Report> pending;
    whenDone(session.connectToServer(), &session, [&session, pending](const Result<bool> &connected) {
        if (!connected) {
            pending.deliver(failure(connected.error()));
            return;
        }
        whenDone(session.client().certificates(), &session,
            [&session, pending](const Result<CertificateList> &list) {
                if (list)
                    pending.deliver(reportOf(*list, session.clock().nowSeconds()));
                else
                    pending.deliver(failure(list.error()));
            });
    });
    return pending.future();
}

QFuture<Result<Report>> revokeCertificate(const QString &serial, Session &session)
{
    const Pending<Report> pending;
    whenDone(session.connectToServer(), &session, [&session, serial, pending](const Result<bool> &connected) {
        if (!connected) {
            pending.deliver(failure(connected.error()));
            return;
        }
        whenDone(session.client().revokeCertificate(serial), &session,
            [pending, serial](const Result<Done> &done) {
                if (!done) {
                    pending.deliver(failure(done.error()));
                    return;
                }
                Report report;
                report.sentence = Say::tr("The certificate %1 is revoked.").arg(serial);
                report.json = QJsonObject{{QStringLiteral("revoked"), serial}};
                report.columns = {QStringLiteral("revoked")};
                report.rows = {{serial}};
                pending.deliver(report);
            });
    });
    return pending.future();
}
