// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/balancehistory.h"

#include "core/base/csv.h"
#include "core/contract/jsonreader.h"
#include "core/contract/localtime.h"
#include "core/contract/money.h"
#include "core/contract/parameters.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {

/// A cell in which nothing ends the row: readers of the incumbent's file take a line for an entry. Blanks in
/// front would hide a formula.
QString cellOfLine(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u' ';
    }
    return csvCell(text.trimmed());
}

} // namespace

Result<BalanceQuery> BalanceQuery::fromForm(const FormParameters &form)
{
    return BalanceQuery{isTruthy(form, u"csv")};
}

FormParameters BalanceQuery::toForm() const
{
    FormParameters form;
    if (asCsv)
        form.add(QStringLiteral("csv"), QStringLiteral("1"));
    return form;
}

Result<BalanceHistory> BalanceHistory::fromJson(const QJsonValue &value)
{
    const Result<QJsonArray> array = jsonArray(value, QStringLiteral("balance history"));
    if (!array)
        return failure(array.error());
    BalanceHistory history;
    for (const QJsonValue &item : *array) {
        const QJsonObject object = item.toObject();
        const QString zoneName = jsonText(object.value(u"timezone"));
        if (history.timeZone.isEmpty())
            history.timeZone = zoneName;
        BalanceRow row;
        row.id = jsonInteger(object.value(u"id"));
        row.at = jsonInteger(object.value(u"timestamp"));
        if (row.at == 0) {
            const QList<qint64> moments =
                momentsOfLocalTime(jsonText(object.value(u"date")), zoneNamed(zoneName));
            row.at = moments.isEmpty() ? 0 : moments.first();
        }
        row.action = jsonText(object.value(u"action"));
        row.description = jsonText(object.value(u"description"));
        row.value = moneyFromJson(object.value(u"value"));
        row.balance = moneyFromJson(object.value(u"balance"));
        row.session = jsonText(object.value(u"session"));
        row.destination = jsonText(object.value(u"destination"));
        row.duration = jsonInteger(object.value(u"duration"));
        history.rows.append(row);
    }
    return history;
}

QJsonValue BalanceHistory::toJson() const
{
    const QTimeZone zone = zoneNamed(timeZone);
    QJsonArray array;
    for (const BalanceRow &row : rows) {
        array.append(QJsonObject{{QStringLiteral("date"), localTimeText(row.at, zone)},
            {QStringLiteral("action"), row.action}, {QStringLiteral("description"), row.description},
            {QStringLiteral("value"), moneyToJson(row.value)},
            {QStringLiteral("balance"), moneyToJson(row.balance)}, {QStringLiteral("session"), row.session},
            {QStringLiteral("destination"), row.destination}, {QStringLiteral("duration"), row.duration},
            // ours: what the local time alone leaves open
            {QStringLiteral("id"), row.id}, {QStringLiteral("timestamp"), row.at},
            {QStringLiteral("timezone"), timeZone}});
    }
    return array;
}

std::optional<FileAnswer> BalanceHistory::toFile() const
{
    return asCsv ? std::optional(toCsv()) : std::nullopt;
}

FileAnswer BalanceHistory::toCsv() const
{
    const QTimeZone zone = zoneNamed(timeZone);
    QString text = QStringLiteral("Id,Account,Date,Action,Description,Value,Final Balance\n");
    int number = 0;
    for (const BalanceRow &row : rows) {
        if (row.value == 0 && !row.session.isEmpty())
            continue;
        const QStringList cells{QString::number(++number), account, localTimeText(row.at, zone), row.action,
            row.description, moneyText(row.value), moneyText(row.balance)};
        for (const QString &cell : cells)
            text += (&cell == &cells.first() ? QString() : QStringLiteral(",")) + cellOfLine(cell);
        text += u'\n';
    }
    return {"text/csv; charset=utf-8", account + QStringLiteral("-prepaid-history.csv"), text.toUtf8()};
}
