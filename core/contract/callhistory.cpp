// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/callhistory.h"

#include "core/contract/jsonreader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace {

QString localTimeFormat()
{
    return QStringLiteral("yyyy-MM-dd HH:mm:ss");
}

QTimeZone zoneNamed(const QString &name)
{
    const QTimeZone zone(name.toUtf8());
    return zone.isValid() ? zone : QTimeZone("Europe/Amsterdam");
}

qint64 readTime(const QJsonValue &value, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromString(jsonText(value), localTimeFormat());
    return local.isValid() ? QDateTime(local.date(), local.time(), zone).toSecsSinceEpoch() : 0;
}

Call readCall(const QJsonObject &object, bool placed)
{
    Call call;
    call.placed = placed;
    call.remoteParty = jsonText(object.value(u"remoteParty"));
    if (call.remoteParty.isEmpty())
        call.remoteParty = jsonText(object.value(placed ? u"to" : u"from"));
    call.displayName = jsonText(object.value(u"displayName"));
    const QTimeZone zone = zoneNamed(jsonText(object.value(u"timezone")));
    call.started =
        readTime(object.contains(u"startTime") ? object.value(u"startTime") : object.value(u"date"), zone);
    call.duration = jsonInteger(object.value(u"duration"));
    call.stopped = object.contains(u"stopTime") ? readTime(object.value(u"stopTime"), zone)
                                                : call.started + call.duration;
    call.status = jsonText(object.value(u"status"));
    call.price = jsonDecimal(object.value(u"price"));
    call.sessionId = jsonText(object.value(u"sessionId"));
    call.fromTag = jsonText(object.value(u"fromTag"));
    call.toTag = jsonText(object.value(u"toTag"));
    call.proxyIp = jsonText(object.value(u"proxyIP"));
    const QJsonValue media = object.value(u"media");
    call.media = media.isString() ? QStringList{media.toString()} : jsonTexts(media);
    return call;
}

QJsonObject writeCall(const Call &call, const QString &zoneName, const QTimeZone &zone)
{
    const auto local = [&zone](qint64 seconds) {
        return QDateTime::fromSecsSinceEpoch(seconds, zone).toString(localTimeFormat());
    };
    QJsonObject object{{QStringLiteral("remoteParty"), call.remoteParty},
        {QStringLiteral("displayName"), call.displayName}, {QStringLiteral("startTime"), local(call.started)},
        {QStringLiteral("stopTime"), local(call.stopped)}, {QStringLiteral("timezone"), zoneName},
        {QStringLiteral("duration"), call.duration}, {QStringLiteral("status"), call.status},
        {QStringLiteral("sessionId"), call.sessionId}, {QStringLiteral("fromTag"), call.fromTag},
        {QStringLiteral("toTag"), call.toTag}, {QStringLiteral("proxyIP"), call.proxyIp},
        {QStringLiteral("media"), QJsonArray::fromStringList(call.media)},
        // the older shape, which calls/get_calls had
        {call.placed ? QStringLiteral("to") : QStringLiteral("from"), call.remoteParty},
        {QStringLiteral("date"), local(call.started)}};
    if (call.placed) {
        object.insert(QStringLiteral("price"), call.price);
        object.insert(QStringLiteral("rate"), QString());
    }
    return object;
}

} // namespace

Result<CallHistory> CallHistory::fromJson(const QJsonValue &value)
{
    const Result<QJsonObject> object = jsonObject(value, QStringLiteral("call history"));
    if (!object)
        return failure(object.error());
    CallHistory history;
    for (const bool placed : {true, false}) {
        const Result<QJsonArray> rows =
            jsonArray(object->value(placed ? u"placed" : u"received"), QStringLiteral("call history"));
        if (!rows)
            return failure(rows.error());
        for (const QJsonValue &row : *rows) {
            const QJsonObject call = row.toObject();
            if (history.timeZone.isEmpty())
                history.timeZone = jsonText(call.value(u"timezone"));
            (placed ? history.placed : history.received).append(readCall(call, placed));
        }
    }
    return history;
}

QJsonValue CallHistory::toJson() const
{
    const QTimeZone zone = zoneNamed(timeZone);
    QJsonArray placedRows;
    for (const Call &call : placed)
        placedRows.append(writeCall(call, timeZone, zone));
    QJsonArray receivedRows;
    for (const Call &call : received)
        receivedRows.append(writeCall(call, timeZone, zone));
    return QJsonObject{{QStringLiteral("placed"), placedRows}, {QStringLiteral("received"), receivedRows}};
}
