// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/prepaid.h"

#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"
#include "core/contract/money.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

Result<Prepaid> Prepaid::fromJson(const QJsonValue &value)
{
    const Result<QJsonObject> object = jsonObject(value, QStringLiteral("prepaid"));
    if (!object)
        return failure(object.error());
    Prepaid prepaid;
    // The incumbent names no flag: with a balance it is prepaid.
    prepaid.isPrepaid =
        jsonBoolean(object->value(u"prepaid"), !jsonText(object->value(u"balance")).isEmpty());
    if (!prepaid.isPrepaid)
        return prepaid;
    prepaid.balance = moneyFromJson(object->value(u"balance"));
    prepaid.currency = jsonText(object->value(u"currency"));
    const QJsonArray calls = object->value(u"active_calls").toArray();
    for (const QJsonValue &item : calls) {
        const QJsonObject call = item.toObject();
        prepaid.activeCalls.append({jsonText(call.value(u"session")), jsonText(call.value(u"destination")),
            jsonInteger(call.value(u"start")), jsonInteger(call.value(u"duration")),
            jsonInteger(call.value(u"max_session_time"))});
    }
    return prepaid;
}

QJsonValue Prepaid::toJson() const
{
    if (!isPrepaid)
        return QJsonObject{{QStringLiteral("prepaid"), false},
            {QStringLiteral("balance"), QJsonValue(QJsonValue::Null)},
            {QStringLiteral("active_calls"), QJsonArray()}};
    QJsonArray calls;
    for (const RunningCall &call : activeCalls) {
        calls.append(QJsonObject{{QStringLiteral("session"), call.session},
            {QStringLiteral("destination"), call.destination}, {QStringLiteral("start"), call.start},
            {QStringLiteral("duration"), call.duration},
            {QStringLiteral("max_session_time"), call.maxSessionTime}});
    }
    return QJsonObject{{QStringLiteral("prepaid"), true}, {QStringLiteral("balance"), moneyToJson(balance)},
        {QStringLiteral("currency"), currency}, {QStringLiteral("active_calls"), calls}};
}

Result<VoucherOrder> VoucherOrder::fromForm(const FormParameters &form)
{
    static const QRegularExpression separators(QStringLiteral("[ \\-]"));
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,40}\\z"));
    const QString id = form.value(u"id").value_or(QString()).trimmed();
    const QString number = form.value(u"number").value_or(QString()).left(100).remove(separators);
    if (id.isEmpty() || number.isEmpty())
        return failure(ErrorCode::MissingParameter, QStringLiteral("id or number"));
    bool ok = false;
    const qint64 value = id.toLongLong(&ok);
    if (!ok || value < 1)
        return failure(ErrorCode::InvalidParameter, QStringLiteral("id"));
    if (!digits.match(number).hasMatch())
        return failure(ErrorCode::InvalidParameter, QStringLiteral("number"));
    return VoucherOrder{value, number};
}

FormParameters VoucherOrder::toForm() const
{
    return {{QStringLiteral("id"), QString::number(id)}, {QStringLiteral("number"), number}};
}
