// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/commands.h"
#include "app/bellsetd/terminal.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <array>

namespace {

using View = QLatin1StringView;

constexpr std::array commands{
    Command{View("init"),
        View("--data-dir DIR --domain D --admin ADDRESS [--host NAME]... [--password-stdin]"),
        View("Makes a new office: its CA, its database, its first administrator."), runInit},
    Command{View("serve"),
        View("[--listen HOST:PORT] [--listen-plain HOST:PORT] [--workers N] [--ready-file FILE]"),
        View("Serves an office until told to stop."), runServe},
    Command{View("demo"), View("[--listen HOST:PORT] [--ready-file FILE] [--accounts N]"),
        View("Makes an office with sample data, if there is none yet, and serves it."), runDemo},
    Command{View("account"), View("add|list|remove|passwd|journal"), View("Accounts and their passwords."),
        runAccount},
    Command{View("cert"), View("issue|list|revoke"), View("Certificates of accounts."), runCert},
    Command{View("invite"), View("ADDRESS [--expires DAYS]"),
        View("Makes an invitation code for a new account or a new certificate."), runInvite},
    Command{View("voucher"), View("create|list"), View("Prepaid vouchers."), runVoucher},
    Command{View("check-config"), View(""), View("Checks the configuration and shows what holds."),
        runCheckConfig},
    Command{
        View("migrate"), View(""), View("Brings the database of an older version up to date."), runMigrate},
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bellsetd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BELLSET_VERSION));
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.value(0) == u"--version") {
        printLine(QStringLiteral("bellsetd ") + QStringLiteral(BELLSET_VERSION));
        return 0;
    }
    // Only a server tells its life; `serve` and `demo` switch that on.
    QLoggingCategory::setFilterRules(QStringLiteral("bellset.*.info=false\nbellset.*.debug=false"));
    return int(runCommand({}, commands, arguments));
}
