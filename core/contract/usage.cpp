// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/usage.h"

#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"
#include "core/contract/money.h"
#include "core/contract/parameters.h"

#include <QJsonArray>
#include <QJsonObject>

Result<UsageQuery> UsageQuery::fromForm(const FormParameters &form)
{
    return UsageQuery{isTruthy(form, u"days")};
}

FormParameters UsageQuery::toForm() const
{
    FormParameters form;
    if (withDays)
        form.add(QStringLiteral("days"), QStringLiteral("1"));
    return form;
}

Result<MonthlyUsage> MonthlyUsage::fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!object.contains(u"calls"))
        return failure(ErrorCode::ServerUnreadable, {}, QStringLiteral("monthly usage without calls"));
    MonthlyUsage usage;
    usage.calls = jsonInteger(object.value(u"calls"));
    usage.price = moneyFromJson(object.value(u"price"));
    usage.currency = jsonText(object.value(u"currency"));
    usage.withDays = object.contains(u"days");
    const QJsonArray days = object.value(u"days").toArray();
    for (const QJsonValue &item : days) {
        const QJsonObject day = item.toObject();
        usage.days.append({QDate::fromString(jsonText(day.value(u"date")), Qt::ISODate),
            {jsonInteger(day.value(u"calls")), jsonInteger(day.value(u"seconds")),
                moneyFromJson(day.value(u"price")), jsonInteger(day.value(u"received"))}});
    }
    return usage;
}

QJsonValue MonthlyUsage::toJson() const
{
    QJsonObject object{{QStringLiteral("calls"), calls}, {QStringLiteral("price"), moneyToJson(price)}};
    if (!currency.isEmpty())
        object.insert(QStringLiteral("currency"), currency);
    if (!withDays)
        return object;
    QJsonArray array;
    for (const UsageDay &day : days) {
        array.append(QJsonObject{{QStringLiteral("date"), day.date.toString(Qt::ISODate)},
            {QStringLiteral("calls"), day.sum.calls}, {QStringLiteral("seconds"), day.sum.seconds},
            {QStringLiteral("price"), moneyToJson(day.sum.price)},
            {QStringLiteral("received"), day.sum.received}});
    }
    object.insert(QStringLiteral("days"), array);
    return object;
}
