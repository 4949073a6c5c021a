// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/commandline.h"
#include "app/bellsetd/commands.h"
#include "app/bellsetd/officecommand.h"
#include "app/bellsetd/terminal.h"
#include "core/contract/ownerid.h"
#include "core/server/auth/certificateissuer.h"

#include <QDateTime>

#include <array>

namespace {

const QString ownerOption = QStringLiteral("owner");
const QString passwordOption = QStringLiteral("password-stdin");

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

// Owners have no password of their own: the .p12 gets one that is asked for, or made and shown once.
Result<CertificateFiles> issueToOwner(
    const CommandLine &line, const CertificateIssuer &issuer, Stores &stores, qint64 owner, Pkcs12Form form)
{
    if (const Result<void> known = stores.certificates.checkOwner(owner); !known)
        return failure(known.error());
    const PasswordSource source =
        line.isSet(passwordOption) ? PasswordSource::StandardInput : PasswordSource::PromptOrGenerate;
    const Result<NewPassword> password = askNewPassword(source, ownerText(owner));
    if (!password)
        return failure(password.error());
    const Result<CertificateFiles> files = issuer.issueOwnerToFiles(
        consoleCaller(), owner, password->text, line.value(QStringLiteral("out-dir")), form);
    if (files && password->isGenerated)
        printLine(QStringLiteral("Password of the .p12, shown this once only: ") + password->text);
    return files;
}

ExitCode runIssue(const QStringList &arguments)
{
    const QString command = QStringLiteral("cert issue");
    CommandLine line(command,
        QStringLiteral(
            "Makes a certificate for an account: ADDRESS.p12, whose password is the account's password, "
            "and ADDRESS.crt with certificate and key for curl -E. Or, with --owner, one for the owner of "
            "accounts: owner-N.p12 and owner-N.crt, for requests that name one of them by account=."));
    line.addArgument(
        QStringLiteral("ADDRESS"), QStringLiteral("SIP address, name@domain; not with --owner."));
    line.makeLastArgumentOptional();
    line.addValue(ownerOption, QStringLiteral("N"), QStringLiteral("Number of the owner."));
    line.addSwitch(passwordOption,
        QStringLiteral("With --owner: reads the password of the .p12 from standard input. Without it and "
                       "without a terminal to ask at, a strong one is made and shown once."));
    line.addValue(QStringLiteral("out-dir"), QStringLiteral("DIR"), QStringLiteral("Where the files go."));
    line.addSwitch(QStringLiteral("legacy"),
        QStringLiteral(
            "Protects the .p12 by RC2 and 3DES, for programs that know nothing better. Weak: use it only "
            "where it is needed."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    if (!line.isSet(QStringLiteral("out-dir")))
        return usageError(command, QStringLiteral("--out-dir is missing"));
    const bool hasAddress = !line.argument(0).isEmpty();
    const bool isForOwner = line.isSet(ownerOption);
    if (!hasAddress && !isForOwner)
        return usageError(command, QStringLiteral("ADDRESS is missing"));
    if (hasAddress && isForOwner)
        return usageError(command, QStringLiteral("give ADDRESS or --owner, not both"));
    if (!isForOwner && line.isSet(passwordOption))
        return usageError(command, QStringLiteral("--password-stdin goes with --owner only"));
    const std::optional<qint64> owner =
        isForOwner ? ownerIdFromText(line.value(ownerOption)) : std::optional<qint64>(0);
    if (!owner) {
        return usageError(
            command, QStringLiteral("--owner must be a whole number from 1 to %1").arg(maxOwnerId));
    }
    return withOffice(line, [&](const Office &office, Stores &stores) -> Result<void> {
        const Result<OfficeCa> ca = office.loadCa();
        if (!ca)
            return failure(ca.error());
        const Pkcs12Form form =
            line.isSet(QStringLiteral("legacy")) ? Pkcs12Form::Legacy : Pkcs12Form::Modern;
        const CertificateIssuer issuer(stores, *ca);
        const Result<CertificateFiles> files = *owner != 0
            ? issueToOwner(line, issuer, stores, *owner, form)
            : issuer.issueToFiles(
                consoleCaller(), line.argument(0), line.value(QStringLiteral("out-dir")), form);
        if (!files)
            return failure(files.error());
        printLine(files->p12);
        printLine(files->bundle);
        if (*owner != 0) {
            printNotice(
                QStringLiteral("Certificate %1 of %2, valid until %3. Who has one of these files can act as "
                               "each account of this owner.")
                    .arg(files->info.serial, ownerText(*owner), dayOf(files->info.validity.notAfter)));
            return {};
        }
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
        QStringLiteral(
            "Lists all certificates, the newest first: serial, address or owner, last day, state."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    return withOffice(line, [](const Office &, Stores &stores) -> Result<void> {
        const Result<QList<CertificateRecord>> records = stores.certificates.list();
        if (!records)
            return failure(records.error());
        const qint64 now = stores.clock().nowSeconds();
        for (const CertificateRecord &record : *records) {
            printLine(record.serial + u'\t' + record.holderText() + u'\t' + dayOf(record.notAfter) + u'\t'
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
    Command{View("issue"), View("ADDRESS|--owner N --out-dir DIR [--legacy] [--password-stdin]"),
        View("Makes a certificate for an account or an owner of accounts."), runIssue},
    Command{View("list"), View(""), View("Lists all certificates."), runList},
    Command{View("revoke"), View("SERIAL"), View("Ends a certificate, at once."), runRevoke},
};

} // namespace

ExitCode runCert(const QStringList &arguments)
{
    return runCommand(QStringLiteral("cert"), commands, arguments);
}
