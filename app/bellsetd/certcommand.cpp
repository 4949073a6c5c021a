// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/commandline.h"
#include "app/bellsetd/commands.h"
#include "app/bellsetd/officecommand.h"
#include "app/bellsetd/terminal.h"
#include "core/server/auth/certificateissuer.h"

#include <QDateTime>

#include <array>

namespace {

QString dayOf(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-dd");
}

QString stateOf(const CertificateRecord &record, qint64 now)
{
    if (record.revoked != 0)
        return QStringLiteral("revoked ") + dayOf(record.revoked);
    return record.notAfter < now ? QStringLiteral("expired") : QStringLiteral("valid");
}

// As openssl prints it, too: with colons or in lower case.
QString plainSerial(const QString &written)
{
    return QString(written).remove(u':').toUpper();
}

ExitCode runIssue(const QStringList &arguments)
{
    const QString command = QStringLiteral("cert issue");
    CommandLine line(command,
        QStringLiteral(
            "Makes a certificate for an account: ADDRESS.p12, whose password is the account's password, "
            "and ADDRESS.crt with certificate and key for curl -E."));
    line.addArgument(QStringLiteral("ADDRESS"), QStringLiteral("SIP address, name@domain."));
    line.addValue(QStringLiteral("out-dir"), QStringLiteral("DIR"), QStringLiteral("Where the files go."));
    line.addSwitch(QStringLiteral("legacy"),
        QStringLiteral(
            "Protects the .p12 by RC2 and 3DES, for programs that know nothing better. Weak: use it only "
            "where it is needed."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    if (!line.isSet(QStringLiteral("out-dir")))
        return usageError(command, QStringLiteral("--out-dir is missing"));
    return withOffice(line, [&](const Office &office, Stores &stores) -> Result<void> {
        const Result<OfficeCa> ca = office.loadCa();
        if (!ca)
            return failure(ca.error());
        const Pkcs12Form form =
            line.isSet(QStringLiteral("legacy")) ? Pkcs12Form::Legacy : Pkcs12Form::Modern;
        const Result<CertificateFiles> files =
            CertificateIssuer(stores, *ca)
                .issueToFiles(consoleCaller(), line.argument(0), line.value(QStringLiteral("out-dir")), form);
        if (!files)
            return failure(files.error());
        printLine(files->p12);
        printLine(files->bundle);
        printNotice(
            QStringLiteral("Certificate %1 of %2, valid until %3. The password of the .p12 is the account's "
                           "password. Who has one of these files can act as this account.")
                .arg(files->info.serial, files->info.commonName, dayOf(files->info.validity.notAfter)));
        return {};
    });
}

ExitCode runList(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("cert list"),
        QStringLiteral("Lists all certificates, the newest first: serial, address, last day, state."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    return withOffice(line, [](const Office &, Stores &stores) -> Result<void> {
        const Result<QList<CertificateRecord>> records = stores.certificates.list();
        if (!records)
            return failure(records.error());
        const qint64 now = stores.clock().nowSeconds();
        for (const CertificateRecord &record : *records) {
            printLine(record.serial + u'\t' + record.address + u'\t' + dayOf(record.notAfter) + u'\t'
                + stateOf(record, now));
        }
        return {};
    });
}

ExitCode runRevoke(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("cert revoke"), QStringLiteral("Ends a certificate for good, at once."));
    line.addArgument(
        QStringLiteral("SERIAL"), QStringLiteral("Serial number, as \"bellsetd cert list\" shows it."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    return withOffice(line, [&](const Office &, Stores &stores) -> Result<void> {
        const QString serial = plainSerial(line.argument(0));
        if (const Result<void> revoked = stores.certificates.revoke(consoleCaller(), serial); !revoked)
            return revoked;
        printLine(QStringLiteral("Revoked %1.").arg(serial));
        return {};
    });
}

using View = QLatin1StringView;
constexpr std::array commands{
    Command{View("issue"), View("ADDRESS --out-dir DIR [--legacy]"),
        View("Makes a certificate for an account."), runIssue},
    Command{View("list"), View(""), View("Lists all certificates."), runList},
    Command{View("revoke"), View("SERIAL"), View("Ends a certificate, at once."), runRevoke},
};

} // namespace

ExitCode runCert(const QStringList &arguments)
{
    return runCommand(QStringLiteral("cert"), commands, arguments);
}
