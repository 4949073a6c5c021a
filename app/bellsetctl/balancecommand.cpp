// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/keptlist.h"
#include "app/bellsetctl/say.h"
#include "core/client/archive/balancerows.h"
#include "core/contract/money.h"
#include "ui/words/balancehistorytext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {

QString withCurrency(qint64 amount, const QString &currency)
{
    return QString(moneyText(amount) + u' ' + currency).trimmed();
}

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
                          .arg(withCurrency(prepaid.balance, prepaid.currency));
    if (calls > 0)
        report.sentence += u'\n' + Say::tr("%n call(s) running on it.", nullptr, calls);
    report.rows = {
        {QStringLiteral("yes"), moneyText(prepaid.balance), prepaid.currency, QString::number(calls)}};
    return report;
}

/// When, what, how much, and what was left.
QStringList textCells(const KeptBalanceRow &row, const TimeText &time)
{
    const QString value = moneyText(row.value);
    return {time.past(row.date), row.action, row.description, row.value > 0 ? u'+' + value : value,
        Say::tr("balance %1", "what is left after a booking").arg(moneyText(row.balance))};
}

Report historyOf(const BalancePage &page, OutputFormat format, qint64 now)
{
    const TimeText time(now);
    const BalanceHistoryText words(time);
    Report report;
    report.columns = balanceColumns();
    QJsonArray entries;
    QList<QStringList> lines;
    for (const BalancePage::Entry &entry : page.entries) {
        if (const KeptBalanceRow *row = std::get_if<KeptBalanceRow>(&entry)) {
            report.rows.append(balanceCells(*row, time.zone()));
            entries.append(balanceJson(*row, time.zone()));
            lines.append(textCells(*row, time));
            continue;
        }
        const Gap &gap = std::get<Gap>(entry);
        const QString sentence = words.gap(gap.from, gap.until);
        entries.append(gapJson(gap, time.zone()));
        lines.append(QStringList{sentence});
        if (format == OutputFormat::Csv)
            report.notes.append(sentence);
    }
    if (report.rows.isEmpty())
        lines.prepend(QStringList{Say::tr("No bookings.", "on a balance")});
    if (page.hasMore)
        report.notes.append(Say::tr("There are older bookings: --limit shows more."));
    report.json = entries;
    report.sentence = textTable(lines).chopped(1);
    return report;
}

QFuture<Result<Report>> runHistory(const CommandLine &line, Session &session)
{
    const qint64 now = session.clock().nowSeconds();
    const Result<KeptRange> range = KeptRange::of(line, now);
    if (!range)
        return readyFuture(Result<Report>(failure(range.error())));
    const KeptBalanceQuery query{range->since, range->until, range->limit, 0, now};
    const auto update = [&session, now] {
        return keepAnswer(
            session.client().balanceHistory(), session, [&session, now](const BalanceHistory &history) {
                return session.archive().mergeBalance(session.address(), keptRowsOf(history), now);
            });
    };
    const auto show = [&session, query, format = line.format](const QString &account) {
        const Pending<Report> pending;
        reportWhen(session.archive().balance(account, query), &session, pending,
            [format, now = query.asOf](const BalancePage &page) { return historyOf(page, format, now); });
        return pending.future();
    };
    return runKeptList(line, session, {update, show});
}

/// A line for each day.
QString dayLines(const MonthlyUsage &usage)
{
    QList<QStringList> lines{
        {Say::tr("Date"), Say::tr("Calls"), Say::tr("Seconds"), Say::tr("Price"), Say::tr("Received")}};
    for (const UsageDay &day : usage.days) {
        lines.append(
            {day.date.toString(Qt::ISODate), QString::number(day.sum.calls), QString::number(day.sum.seconds),
                withCurrency(day.sum.price, usage.currency), QString::number(day.sum.received)});
    }
    return textTable(lines).chopped(1);
}

Report usageOf(const MonthlyUsage &usage)
{
    Report report;
    report.json = usage.toJson();
    if (usage.withDays) {
        report.sentence = dayLines(usage);
        report.columns = {QStringLiteral("date"), QStringLiteral("calls"), QStringLiteral("seconds"),
            QStringLiteral("price"), QStringLiteral("received"), QStringLiteral("currency")};
        for (const UsageDay &day : usage.days) {
            report.rows.append({day.date.toString(Qt::ISODate), QString::number(day.sum.calls),
                QString::number(day.sum.seconds), moneyText(day.sum.price), QString::number(day.sum.received),
                usage.currency});
        }
        return report;
    }
    report.sentence =
        Say::tr("This month: %n call(s) placed, price %1.", nullptr, static_cast<int>(usage.calls))
            .arg(withCurrency(usage.price, usage.currency));
    report.columns = {QStringLiteral("calls"), QStringLiteral("price"), QStringLiteral("currency")};
    report.rows = {{QString::number(usage.calls), moneyText(usage.price), usage.currency}};
    return report;
}

} // namespace

QFuture<Result<Report>> runBalance(const CommandLine &line, Session &session)
{
    if (!line.words.isEmpty())
        return usageFailure(Say::tr("\"balance\" takes no further words."));
    if (line.has(QStringLiteral("history")))
        return runHistory(line, session);
    if (!line.options.isEmpty())
        return usageFailure(
            Say::tr("--%1 belongs to \"balance --history\".").arg(line.options.constBegin().key()));
    return withClient(session, [&session](SettingsClient &client, const Pending<Report> &pending) {
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
