// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/commandline.h"
#include "app/bellsetd/commands.h"
#include "app/bellsetd/officecommand.h"
#include "app/bellsetd/terminal.h"
#include "core/contract/money.h"

#include <QDateTime>

#include <array>

namespace {

constexpr int longestDays = 3650;
constexpr qint64 daySeconds = 24 * 60 * 60;

QString dayOf(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-dd");
}

QString stateOf(const Voucher &voucher, qint64 now)
{
    if (voucher.redeemed != 0)
        return QStringLiteral("used %1 %2").arg(dayOf(voucher.redeemed), voucher.redeemedBy);
    if (voucher.expires == 0)
        return QStringLiteral("good");
    return (voucher.expires <= now ? QStringLiteral("expired %1") : QStringLiteral("good until %1"))
        .arg(dayOf(voucher.expires));
}

/// In groups of four, which people read and the server overlooks.
QString grouped(const QString &number)
{
    QStringList groups;
    for (qsizetype i = 0; i < number.size(); i += 4)
        groups.append(number.mid(i, 4));
    return groups.join(u'-');
}

/// A whole number of an option, or none when it is not between the bounds.
std::optional<int> numberOf(const QString &text, int least, int most)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

ExitCode runCreate(const QStringList &arguments)
{
    const QString command = QStringLiteral("voucher create");
    CommandLine line(
        command, QStringLiteral("Makes prepaid vouchers and shows their ids and numbers, this once only."));
    line.addValue(QStringLiteral("value"), QStringLiteral("VALUE"),
        QStringLiteral("What each is worth, in the currency of the office: 25 or 12.50, at most 1000."));
    line.addValue(QStringLiteral("count"), QStringLiteral("COUNT"),
        QStringLiteral("How many, at most %1; 1 unless given.").arg(VoucherStore::mostAtOnce));
    line.addValue(QStringLiteral("expires"), QStringLiteral("DAYS"),
        QStringLiteral("Days until they expire; never unless given."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    const std::optional<qint64> value = moneyFromText(line.value(QStringLiteral("value")));
    if (!value || *value < 1 || *value > VoucherStore::mostAmount)
        return usageError(command, QStringLiteral("--value must be an amount like 25 or 12.50"));
    const std::optional<int> count = line.isSet(QStringLiteral("count"))
        ? numberOf(line.value(QStringLiteral("count")), 1, VoucherStore::mostAtOnce)
        : std::optional(1);
    if (!count)
        return usageError(
            command, QStringLiteral("--count must be between 1 and %1").arg(VoucherStore::mostAtOnce));
    const std::optional<int> days = line.isSet(QStringLiteral("expires"))
        ? numberOf(line.value(QStringLiteral("expires")), 1, longestDays)
        : std::optional(0);
    if (!days)
        return usageError(
            command, QStringLiteral("--expires must be between 1 and %1 days").arg(longestDays));
    return withOffice(line, [&](const Office &, Stores &stores) -> Result<void> {
        const qint64 expires = *days == 0 ? 0 : stores.clock().nowSeconds() + *days * daySeconds;
        const Result<QList<NewVoucher>> vouchers =
            stores.vouchers.create(consoleCaller(), *count, *value, expires);
        if (!vouchers)
            return failure(vouchers.error());
        for (const NewVoucher &voucher : *vouchers)
            printLine(QString::number(voucher.id) + u'\t' + grouped(voucher.number));
        printNotice(QStringLiteral(
            "Id and number of each voucher. The numbers are not kept: they cannot be shown again."));
        return {};
    });
}

ExitCode runList(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("voucher list"),
        QStringLiteral("Lists all vouchers: id, batch, value, day made, state."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    return withOffice(line, [](const Office &, Stores &stores) -> Result<void> {
        const Result<QList<Voucher>> vouchers = stores.vouchers.list();
        if (!vouchers)
            return failure(vouchers.error());
        const qint64 now = stores.clock().nowSeconds();
        for (const Voucher &voucher : *vouchers) {
            printLine(QStringList{QString::number(voucher.id), voucher.batch, moneyText(voucher.amount),
                dayOf(voucher.created), stateOf(voucher, now)}
                          .join(u'\t'));
        }
        return {};
    });
}

using View = QLatin1StringView;
constexpr std::array commands{
    Command{View("create"), View("--value VALUE [--count COUNT] [--expires DAYS]"),
        View("Makes prepaid vouchers."), runCreate},
    Command{View("list"), View(""), View("Lists all vouchers."), runList},
};

} // namespace

ExitCode runVoucher(const QStringList &arguments)
{
    return runCommand(QStringLiteral("voucher"), commands, arguments);
}
