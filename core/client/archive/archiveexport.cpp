// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/archiveexport.h"

#include <QDateTime>
#include <QJsonArray>

namespace {

constexpr qint64 unitsPerCurrency = 10000;

QString isoText(qint64 seconds, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(seconds, zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString directionText(bool placed)
{
    return placed ? QStringLiteral("placed") : QStringLiteral("received");
}

/// Exact: "-0.05" of -500.
QString amountText(qint64 amount)
{
    const quint64 size = amount < 0 ? quint64(0) - quint64(amount) : quint64(amount);
    QString decimals = QStringLiteral("%1").arg(size % unitsPerCurrency, 4, 10, QLatin1Char('0'));
    while (decimals.size() > 2 && decimals.endsWith(u'0'))
        decimals.chop(1);
    return (amount < 0 ? QStringLiteral("-") : QString()) + QString::number(size / unitsPerCurrency) + u'.'
        + decimals;
}

QString priceText(const Call &call)
{
    return call.placed ? QString::number(call.price, 'f', 4) : QString();
}

QJsonValue momentOrNull(qint64 seconds, const QTimeZone &zone)
{
    return seconds > 0 ? QJsonValue(isoText(seconds, zone)) : QJsonValue();
}

} // namespace

QStringList callColumns()
{
    return {QStringLiteral("started"), QStringLiteral("stopped"), QStringLiteral("direction"),
        QStringLiteral("missed"), QStringLiteral("address"), QStringLiteral("name"),
        QStringLiteral("duration"), QStringLiteral("status"), QStringLiteral("price"),
        QStringLiteral("media"), QStringLiteral("session_id"), QStringLiteral("from_tag"),
        QStringLiteral("to_tag"), QStringLiteral("note")};
}

QStringList callCells(const KeptCall &call, const QTimeZone &zone)
{
    return {isoText(call.started, zone), isoText(call.stopped, zone), directionText(call.placed),
        call.missed() ? QStringLiteral("yes") : QStringLiteral("no"), call.remoteParty, call.displayName,
        QString::number(call.duration), call.status, priceText(call), call.media.join(u' '), call.sessionId,
        call.fromTag, call.toTag, call.note};
}

QJsonObject callJson(const KeptCall &call, const QTimeZone &zone)
{
    return {{QStringLiteral("kind"), QStringLiteral("call")},
        {QStringLiteral("started"), isoText(call.started, zone)},
        {QStringLiteral("stopped"), isoText(call.stopped, zone)},
        {QStringLiteral("direction"), directionText(call.placed)}, {QStringLiteral("missed"), call.missed()},
        {QStringLiteral("address"), call.remoteParty}, {QStringLiteral("name"), call.displayName},
        {QStringLiteral("duration"), call.duration}, {QStringLiteral("status"), call.status},
        {QStringLiteral("price"), call.placed ? QJsonValue(call.price) : QJsonValue()},
        {QStringLiteral("media"), QJsonArray::fromStringList(call.media)},
        {QStringLiteral("session_id"), call.sessionId}, {QStringLiteral("from_tag"), call.fromTag},
        {QStringLiteral("to_tag"), call.toTag}, {QStringLiteral("note"), call.note}};
}

QStringList balanceColumns()
{
    return {QStringLiteral("date"), QStringLiteral("action"), QStringLiteral("description"),
        QStringLiteral("value"), QStringLiteral("balance"), QStringLiteral("session")};
}

QStringList balanceCells(const KeptBalanceRow &row, const QTimeZone &zone)
{
    return {isoText(row.date, zone), row.action, row.description, amountText(row.value),
        amountText(row.balance), row.session};
}

QJsonObject balanceJson(const KeptBalanceRow &row, const QTimeZone &zone)
{
    return {{QStringLiteral("kind"), QStringLiteral("balance")},
        {QStringLiteral("date"), isoText(row.date, zone)}, {QStringLiteral("action"), row.action},
        {QStringLiteral("description"), row.description},
        {QStringLiteral("value"), double(row.value) / unitsPerCurrency},
        {QStringLiteral("balance"), double(row.balance) / unitsPerCurrency},
        {QStringLiteral("session"), row.session}};
}

QJsonObject gapJson(const Gap &gap, const QTimeZone &zone)
{
    const QString direction = gap.direction == CallDirection::Both
        ? QStringLiteral("both")
        : directionText(gap.direction == CallDirection::Placed);
    return {{QStringLiteral("kind"), QStringLiteral("gap")},
        {QStringLiteral("from"), momentOrNull(gap.from, zone)},
        {QStringLiteral("until"), momentOrNull(gap.until, zone)}, {QStringLiteral("direction"), direction}};
}
