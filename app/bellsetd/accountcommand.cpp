// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/commandline.h"
#include "app/bellsetd/commands.h"
#include "app/bellsetd/officecommand.h"
#include "app/bellsetd/terminal.h"
#include "core/contract/ownerid.h"

#include <array>

namespace {

const QString addressArgument = QStringLiteral("ADDRESS");
const QString ownerOption = QStringLiteral("owner");
const QString ownerForm = QStringLiteral("a whole number from 1 to %1").arg(maxOwnerId);
const QString passwordOption = QStringLiteral("password-stdin");

// The account's address as the office writes it.
Result<QString> addressOf(const CommandLine &line)
{
    const Result<SipAddress> address = SipAddress::parse(line.argument(0));
    if (!address)
        return failure(address.error());
    return address->toString();
}

ExitCode runAdd(const QStringList &arguments)
{
    const QString command = QStringLiteral("account add");
    CommandLine line(command, QStringLiteral("Adds an account."));
    line.addArgument(addressArgument, QStringLiteral("SIP address, name@domain."));
    line.addValue(QStringLiteral("role"), QStringLiteral("ROLE"),
        QStringLiteral("user, helpdesk or admin; user unless given."));
    line.addValue(ownerOption, QStringLiteral("N"),
        QStringLiteral("Number of the owner, a whole number; nobody's unless given."));
    line.addSwitch(passwordOption,
        QStringLiteral(
            "Reads the password from standard input. Without it and without a terminal to ask at, a "
            "strong one is made and shown once."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    const std::optional<Role> role = line.isSet(QStringLiteral("role"))
        ? roleFromText(line.value(QStringLiteral("role")))
        : std::optional(Role::User);
    if (!role)
        return usageError(command, QStringLiteral("--role must be user, helpdesk or admin"));
    const std::optional<qint64> owner =
        line.isSet(ownerOption) ? ownerIdFromText(line.value(ownerOption)) : std::optional<qint64>(0);
    if (!owner)
        return usageError(command, QStringLiteral("--owner must be ") + ownerForm);
    return withOffice(line, [&](const Office &office, Stores &stores) -> Result<void> {
        const Result<QString> address = addressOf(line);
        if (!address)
            return failure(address.error());
        const PasswordSource source =
            line.isSet(passwordOption) ? PasswordSource::StandardInput : PasswordSource::PromptOrGenerate;
        const Result<NewPassword> password = askNewPassword(source, *address);
        if (!password)
            return failure(password.error());
        NewAccount account;
        account.identity.sipAddress = *address;
        account.identity.timeZone = office.config().enrolmentTimeZone;
        account.role = *role;
        account.password = password->text;
        account.ownerId = *owner;
        if (const Result<qint64> added = stores.accounts.add(consoleCaller(), account); !added)
            return failure(added.error());
        if (password->isGenerated)
            printLine(
                QStringLiteral("Password of %1, shown this once only: %2").arg(*address, password->text));
        printLine(QStringLiteral("Added %1 (%2).").arg(*address, roleText(*role)));
        return {};
    });
}

ExitCode runList(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("account list"),
        QStringLiteral("Lists all accounts: address, role, name, whether blocked, owner."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    return withOffice(line, [](const Office &, Stores &stores) -> Result<void> {
        const Result<QList<Account>> accounts = stores.accounts.list();
        if (!accounts)
            return failure(accounts.error());
        for (const Account &account : *accounts) {
            const QString blocked = account.blocked ? QStringLiteral("\tblocked") : QString();
            const QString owner = account.ownerId != 0 ? u'\t' + ownerText(account.ownerId) : QString();
            printLine(account.address + u'\t' + roleText(account.role) + u'\t' + account.displayName + blocked
                + owner);
        }
        return {};
    });
}

ExitCode runOwner(const QStringList &arguments)
{
    const QString command = QStringLiteral("account owner");
    CommandLine line(command,
        QStringLiteral("Says whose an account is: the owner's certificates open it from now on, those of the "
                       "owner before no more."));
    line.addArgument(addressArgument, QStringLiteral("SIP address, name@domain."));
    line.addArgument(QStringLiteral("N|none"), QStringLiteral("Number of the owner, or none."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    const QString written = line.argument(1);
    const std::optional<qint64> owner =
        written == u"none" ? std::optional<qint64>(0) : ownerIdFromText(written);
    if (!owner)
        return usageError(command, QStringLiteral("the owner must be none or ") + ownerForm);
    return withOffice(line, [&](const Office &, Stores &stores) -> Result<void> {
        const Result<QString> address = addressOf(line);
        if (!address)
            return failure(address.error());
        if (const Result<void> set = stores.accounts.setOwner(consoleCaller(), *address, *owner); !set)
            return set;
        printLine(*owner != 0 ? QStringLiteral("%1 is the account of %2.").arg(*address, ownerText(*owner))
                              : QStringLiteral("%1 is the account of no owner.").arg(*address));
        return {};
    });
}

ExitCode runRemove(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("account remove"),
        QStringLiteral("Removes an account with all its settings and revokes its certificates."));
    line.addArgument(addressArgument, QStringLiteral("SIP address, name@domain."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    return withOffice(line, [&](const Office &, Stores &stores) -> Result<void> {
        const Result<QString> address = addressOf(line);
        if (!address)
            return failure(address.error());
        if (const Result<void> removed = stores.accounts.remove(consoleCaller(), *address); !removed)
            return removed;
        printLine(QStringLiteral("Removed %1. Its certificates do not count any more.").arg(*address));
        return {};
    });
}

ExitCode runPasswd(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("account passwd"), QStringLiteral("Changes the password of an account."));
    line.addArgument(addressArgument, QStringLiteral("SIP address, name@domain."));
    line.addSwitch(passwordOption, QStringLiteral("Reads the password from standard input."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    return withOffice(line, [&](const Office &, Stores &stores) -> Result<void> {
        const Result<QString> address = addressOf(line);
        if (!address)
            return failure(address.error());
        if (const Result<Account> account = stores.accounts.find(*address); !account)
            return failure(account.error());
        const PasswordSource source =
            line.isSet(passwordOption) ? PasswordSource::StandardInput : PasswordSource::PromptOnly;
        const Result<NewPassword> password = askNewPassword(source, *address);
        if (!password)
            return failure(password.error());
        const Result<void> changed = stores.accounts.setPassword(consoleCaller(), *address, password->text);
        if (!changed)
            return changed;
        printLine(QStringLiteral("Changed the password of %1.").arg(*address));
        printNotice(
            QStringLiteral("Its .p12 files made so far still count and keep their old password. To have one "
                           "with the new password: bellsetd cert issue %1 --out-dir DIR. To end the old "
                           "ones: bellsetd cert revoke SERIAL.")
                .arg(*address));
        return {};
    });
}

// A limit of one account: a number, or "default" for the office's.
bool readLimit(const CommandLine &line, const QString &option, qint64 most, std::optional<qint64> &limit)
{
    if (!line.isSet(option))
        return true;
    const QString text = line.value(option);
    if (text == u"default") {
        limit.reset();
        return true;
    }
    bool ok = false;
    limit = text.toLongLong(&ok);
    return ok && *limit >= 0 && *limit <= most;
}

QString limitText(std::optional<qint64> own, int ofOffice)
{
    return own ? QString::number(*own) : QStringLiteral("%1 (default)").arg(ofOffice);
}

ExitCode runJournal(const QStringList &arguments)
{
    const QString command = QStringLiteral("account journal");
    const QString quotaOption = QStringLiteral("quota-mb");
    const QString retentionOption = QStringLiteral("retention-days");
    CommandLine line(command,
        QStringLiteral("Shows what an account's journal holds and may hold, and changes the latter."));
    line.addArgument(addressArgument, QStringLiteral("SIP address, name@domain."));
    line.addValue(quotaOption, QStringLiteral("MB"),
        QStringLiteral("What the journal may hold; default = as in the configuration."));
    line.addValue(retentionOption, QStringLiteral("DAYS"),
        QStringLiteral("Days after which an entry is gone, 0 = never; default = as in the configuration."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    std::optional<qint64> probe;
    if (!readLimit(line, quotaOption, 1'000'000, probe))
        return usageError(
            command, QStringLiteral("--quota-mb must be a number from 0 to 1000000, or default"));
    if (!readLimit(line, retentionOption, 36'500, probe))
        return usageError(
            command, QStringLiteral("--retention-days must be a number from 0 to 36500, or default"));
    return withOffice(line, [&](const Office &office, Stores &stores) -> Result<void> {
        const Result<QString> address = addressOf(line);
        if (!address)
            return failure(address.error());
        const Result<Account> account = stores.accounts.find(*address);
        if (!account)
            return failure(account.error());
        Result<JournalStore::Usage> usage = stores.journal.usage(account->id);
        if (!usage)
            return failure(usage.error());
        if (line.isSet(quotaOption) || line.isSet(retentionOption)) {
            readLimit(line, quotaOption, 1'000'000, usage->quotaMb);
            readLimit(line, retentionOption, 36'500, usage->retentionDays);
            const Result<void> set =
                stores.journal.setLimits(consoleCaller(), account->id, usage->quotaMb, usage->retentionDays);
            if (!set)
                return set;
        }
        const double megabytes = static_cast<double>(usage->octets) / (1024 * 1024);
        printLine(QStringLiteral("entries\t%1\nmegabytes\t%2\nquota_mb\t%3\nretention_days\t%4")
                      .arg(QString::number(usage->entries), QString::number(megabytes, 'f', 1),
                          limitText(usage->quotaMb, office.config().journalQuotaMb),
                          limitText(usage->retentionDays, office.config().journalRetentionDays)));
        return {};
    });
}

using View = QLatin1StringView;
constexpr std::array commands{
    Command{View("add"), View("ADDRESS [--role user|helpdesk|admin] [--owner N] [--password-stdin]"),
        View("Adds an account."), runAdd},
    Command{View("list"), View(""), View("Lists all accounts."), runList},
    Command{
        View("remove"), View("ADDRESS"), View("Removes an account and revokes its certificates."), runRemove},
    Command{View("journal"), View("ADDRESS [--quota-mb MB|default] [--retention-days DAYS|default]"),
        View("Shows and limits what the account's journal holds."), runJournal},
    Command{View("owner"), View("ADDRESS N|none"), View("Says whose an account is."), runOwner},
    Command{View("passwd"), View("ADDRESS [--password-stdin]"), View("Changes a password."), runPasswd},
};

} // namespace

ExitCode runAccount(const QStringList &arguments)
{
    return runCommand(QStringLiteral("account"), commands, arguments);
}
