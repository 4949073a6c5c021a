// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "core/contract/localtime.h"
#include "core/contract/money.h"

#include <QJsonObject>

namespace {

Report reportOf(const Prepaid &prepaid)
{
    Report report;
    report.json = prepaid.toJson();
    report.columns = {QStringLiteral("prepaid"), QStringLiteral("balance"), QStringLiteral("currency"),
        QStringLiteral("active_calls")};
    if (!prepaid.isPrepaid) {
        report.sentence = Say::tr("This account pays afterwards: it has no balance.");
        report.rows = {{QStringLiteral("no"), QString(), QString(), QStringLiteral("0")}};
        return report;
    }
    const int calls = static_cast<int>(prepaid.activeCalls.size());
    report.sentence = Say::tr("Balance: %1", "%1 is an amount with its currency")
                          .arg(QString(moneyText(prepaid.balance) + u' ' + prepaid.currency).trimmed());
    if (calls > 0)
        report.sentence += u'\n' + Say::tr("%n call(s) running on it.", nullptr, calls);
    report.rows = {
        {QStringLiteral("yes"), moneyText(prepaid.balance), prepaid.currency, QString::number(calls)}};
    return report;
}

Report historyOf(const BalanceHistory &history)
{
    const QTimeZone zone = zoneNamed(history.timeZone);
    Report report;
    report.json = history.toJson();
    report.columns = {QStringLiteral("date"), QStringLiteral("action"), QStringLiteral("description"),
        QStringLiteral("value"), QStringLiteral("balance")};
    for (const BalanceRow &row : history.rows) {
        report.rows.append({localTimeText(row.at, zone), row.action, row.description, moneyText(row.value),
            moneyText(row.balance)});
    }
    if (history.rows.isEmpty())
        report.sentence = Say::tr("Nothing was booked on the balance yet.");
    return report;
}

Report usageOf(const MonthlyUsage &usage)
{
    Report report;
    report.json = usage.toJson();
    if (usage.withDays) {
        report.columns = {QStringLiteral("date"), QStringLiteral("calls"), QStringLiteral("seconds"),
            QStringLiteral("price"), QStringLiteral("received")};
        for (const UsageDay &day : usage.days) {
            report.rows.append({day.date.toString(Qt::ISODate), QString::number(day.sum.calls),
                QString::number(day.sum.seconds), moneyText(day.sum.price),
                QString::number(day.sum.received)});
        }
        report.sentence = textTable(QList<QStringList>{{Say::tr("Date"), Say::tr("Calls"), Say::tr("Seconds"),
                                        Say::tr("Price"), Say::tr("Received")}}
            + report.rows)
                              .trimmed();
        return report;
    }
    report.sentence =
        Say::tr("This month: %n call(s) placed, price %1.", nullptr, static_cast<int>(usage.calls))
            .arg(moneyText(usage.price));
    report.columns = {QStringLiteral("calls"), QStringLiteral("price")};
    report.rows = {{QString::number(usage.calls), moneyText(usage.price)}};
    return report;
}

} // namespace

QFuture<Result<Report>> runBalance(const CommandLine &line, Session &session)
{
    if (!line.words.isEmpty())
        return usageFailure(Say::tr("\"balance\" takes no further words."));
    const bool history = line.has(QStringLiteral("history"));
    return withClient(session, [&session, history](SettingsClient &client, const Pending<Report> &pending) {
        if (history)
            reportWhen(client.balanceHistory(), &session, pending, historyOf);
        else
            reportWhen(client.prepaid(), &session, pending, reportOf);
    });
}

QFuture<Result<Report>> runUsage(const CommandLine &line, Session &session)
{
    if (!line.words.isEmpty())
        return usageFailure(Say::tr("\"usage\" takes no further words."));
    const bool days = line.has(QStringLiteral("days"));
    return withClient(session, [&session, days](SettingsClient &client, const Pending<Report> &pending) {
        whenDone(client.monthlyUsage(days), &session, [pending, days](const Result<MonthlyUsage> &usage) {
            if (!usage)
                pending.deliver(failure(usage.error()));
            else if (days && !usage->withDays)
                pending.deliver(failure(ErrorCode::NotSupported, QStringLiteral("--days")));
            else
                pending.deliver(usageOf(*usage));
        });
    });
}
