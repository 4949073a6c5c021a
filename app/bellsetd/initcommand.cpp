// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/commandline.h"
#include "app/bellsetd/commands.h"
#include "app/bellsetd/errortext.h"
#include "app/bellsetd/terminal.h"
#include "core/contract/errorcodes.h"
#include "core/server/ops/configvalues.h"
#include "core/server/ops/office.h"
#include "core/server/ops/officefounder.h"

#include <QSysInfo>

namespace {

// Without --host: this computer's name, where it has one that fits into a certificate.
QStringList hostsOr(const QStringList &given, QString *wrong)
{
    QStringList hosts;
    for (const QString &host : given) {
        const Result<QStringList> names = parseHostNames(host);
        if (!names) {
            *wrong = host;
            return {};
        }
        hosts.append(*names);
    }
    if (!hosts.isEmpty())
        return hosts;
    const Result<QStringList> own = parseHostNames(QSysInfo::machineHostName());
    return own ? *own : QStringList();
}

void printNextSteps(const QString &directory, const QString &admin, const NewPassword &password)
{
    if (password.isGenerated) {
        printLine(QStringLiteral("Password of %1: %2").arg(admin, password.text));
        printLine(QStringLiteral("It is shown this once only. Write it down.\n"));
    }
    printLine(QStringLiteral("The office is ready in %1. What comes next:").arg(directory));
    printLine(QStringLiteral("  1. Start the server:           bellsetd serve --data-dir %1").arg(directory));
    printLine(
        QStringLiteral("  2. Make your own certificate:  bellsetd cert issue %1 --out-dir . --data-dir %2")
            .arg(admin, directory));
    printLine(
        QStringLiteral("     It is the file %1.p12; open it with bellset. Its password is your password.")
            .arg(admin));
    printLine(QStringLiteral("  3. Add a person:               bellsetd account add NAME@%1 --data-dir %2")
                  .arg(admin.section(u'@', 1), directory));
    printLine(
        QStringLiteral("Keep a copy of %1 in a safe place: who has it can act as anybody in this office.")
            .arg(directory));
}

} // namespace

ExitCode runInit(const QStringList &arguments)
{
    const QString command = QStringLiteral("init");
    CommandLine line(
        command, QStringLiteral("Makes a new office: its CA, its database, its first administrator."));
    line.addValue(
        QStringLiteral("domain"), QStringLiteral("D"), QStringLiteral("SIP domain of the accounts."));
    line.addValue(QStringLiteral("admin"), QStringLiteral("ADDRESS"),
        QStringLiteral("SIP address of the first administrator, in that domain."));
    line.addValue(QStringLiteral("host"), QStringLiteral("NAME"),
        QStringLiteral(
            "Name or address by which clients reach the server; may be repeated. This computer's name "
            "unless given."));
    line.addSwitch(QStringLiteral("password-stdin"),
        QStringLiteral(
            "Reads the administrator's password from standard input. Without it and without a terminal "
            "to ask at, a strong one is made and shown once."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    for (const QString &needed : {QStringLiteral("domain"), QStringLiteral("admin")}) {
        if (!line.isSet(needed))
            return usageError(command, QStringLiteral("--%1 is missing").arg(needed));
    }
    if (!line.isSet(QStringLiteral("data-dir")) && !line.isSet(QStringLiteral("config")))
        return usageError(command, QStringLiteral("--data-dir is missing"));
    const Result<SipAddress> admin = SipAddress::parse(line.value(QStringLiteral("admin")));
    if (!admin)
        return usageError(command, errorText(admin.error()));
    const Result<ServerConfig> config = line.config();
    if (!config)
        return failed(config.error());
    QString wrongHost;
    const QStringList hosts = hostsOr(line.values(QStringLiteral("host")) + config->hosts, &wrongHost);
    if (!wrongHost.isEmpty())
        return usageError(command, QStringLiteral("\"%1\" is no host name or IP address").arg(wrongHost));
    const DataDirectory directory(config->dataDirectory);
    // Before asking for a password that would be of no use.
    if (directory.isInitialised())
        return failed({ErrorCode::AlreadyInitialised, directory.path(), {}});
    const PasswordSource source = line.isSet(QStringLiteral("password-stdin"))
        ? PasswordSource::StandardInput
        : PasswordSource::PromptOrGenerate;
    const Result<NewPassword> password = askNewPassword(source, admin->toString());
    if (!password)
        return failed(password.error());
    const Founding founding{line.value(QStringLiteral("domain")).toLower(), *admin, password->text, hosts};
    if (const Result<void> founded = foundOffice(*config, founding, SystemClock()); !founded)
        return failed(founded.error());
    printNextSteps(directory.path(), admin->toString(), *password);
    return ExitCode::Ok;
}
