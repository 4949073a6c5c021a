// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/commandline.h"
#include "app/bellsetd/commands.h"
#include "app/bellsetd/officecommand.h"
#include "app/bellsetd/terminal.h"
#include "core/contract/errorcodes.h"
#include "core/server/enrol/enrolmentpolicy.h"

#include <QDateTime>

namespace {

constexpr int usualDays = 7;
constexpr int mostDays = 365;
constexpr qint64 daySeconds = 24 * 60 * 60;

Result<void> invite(Stores &stores, const QString &written, int days)
{
    const Result<SipAddress> address = SipAddress::parse(written);
    if (!address)
        return failure(address.error());
    const Result<Account> account = stores.accounts.find(address->toString());
    if (!account && account.error().code != ErrorCode::AccountUnknown)
        return failure(account.error());
    const qint64 expires = stores.clock().nowSeconds() + days * daySeconds;
    const Result<QString> code = stores.invitations.create(consoleCaller(), address->toString(), expires);
    if (!code)
        return failure(code.error());
    printLine(*code);
    const QString what = account ? QStringLiteral("sets a new password of %1 and gives a new certificate")
                                 : QStringLiteral("makes the account %1 and gives its certificate");
    printNotice(QStringLiteral("This code, shown this once only, %1. It works once, until %2, on the page "
                               "/enroll of this server and in Bellset. Earlier codes for the address no "
                               "longer work.")
                    .arg(what.arg(address->toString()),
                        QDateTime::fromSecsSinceEpoch(expires, Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'")));
    return {};
}

} // namespace

ExitCode runInvite(const QStringList &arguments)
{
    const QString command = QStringLiteral("invite");
    CommandLine line(command,
        QStringLiteral("Prints an invitation code by which somebody makes the account ADDRESS over the "
                       "network, or gets a new password and certificate for it."));
    line.addArgument(QStringLiteral("ADDRESS"), QStringLiteral("SIP address, name@domain."));
    line.addValue(QStringLiteral("expires"), QStringLiteral("DAYS"),
        QStringLiteral("For how many days the code works, 1 to 365; 7 unless given."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    int days = usualDays;
    if (line.isSet(QStringLiteral("expires"))) {
        bool isNumber = false;
        days = line.value(QStringLiteral("expires")).toInt(&isNumber);
        if (!isNumber || days < 1 || days > mostDays)
            return usageError(command, QStringLiteral("--expires must be a number of days from 1 to 365"));
    }
    return withOffice(line, [&](const Office &office, Stores &stores) -> Result<void> {
        if (enrolmentPolicyFromText(office.config().enrolmentPolicy) == EnrolmentPolicy::Closed)
            return failure(ErrorCode::EnrolmentClosed);
        return invite(stores, line.argument(0), days);
    });
}
