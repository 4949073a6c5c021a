// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/callhistory.h"

#include "core/contract/jsonreader.h"
#include "core/contract/localtime.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <tuple>

namespace {

constexpr qint64 longestCall = 366 * 24 * 60 * 60; // seconds; more is nonsense

QString localTimeFormat()
{
    return QStringLiteral("yyyy-MM-dd HH:mm:ss");
}

/// What the times of a row can mean: two moments each in the hour that is repeated when clocks go back.
struct Moments {
    QList<qint64> started;
    QList<qint64> stopped; ///< empty where the row does not say
};

/// Takes the moments at which the call lasts no less than it was talked, does not begin before the next older
/// one of its direction, and rang least; the earlier ones where both would do.
void settleTimes(Call &call, const Moments &moments, qint64 olderStarted)
{
    using Doubt = std::tuple<bool, bool, qint64, qint64>;
    std::optional<Doubt> least;
    for (const qint64 started : moments.started) {
        const QList<qint64> ends =
            moments.stopped.isEmpty() ? QList<qint64>{started + call.duration} : moments.stopped;
        for (const qint64 stopped : ends) {
            const qint64 ringing = stopped - started - call.duration;
            const Doubt doubt{ringing < 0, started < olderStarted, qAbs(ringing), started};
            if (least && *least <= doubt)
                continue;
            least = doubt;
            call.started = started;
            call.stopped = stopped;
        }
    }
}

Call readCall(const QJsonObject &object, bool placed)
{
    Call call;
    call.placed = placed;
    call.remoteParty = jsonText(object.value(u"remoteParty"));
    if (call.remoteParty.isEmpty())
        call.remoteParty = jsonText(object.value(placed ? u"to" : u"from"));
    call.displayName = jsonText(object.value(u"displayName"));
    call.duration = qBound<qint64>(0, jsonInteger(object.value(u"duration")), longestCall);
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

Moments readMoments(const QJsonObject &object, const QTimeZone &zone)
{
    const QJsonValue started =
        object.contains(u"startTime") ? object.value(u"startTime") : object.value(u"date");
    return {momentsOfLocalTime(jsonText(started), zone),
        momentsOfLocalTime(jsonText(object.value(u"stopTime")), zone)};
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
    QHash<QString, QTimeZone> zones;
    for (const bool placed : {true, false}) {
        const Result<QJsonArray> rows =
            jsonArray(object->value(placed ? u"placed" : u"received"), QStringLiteral("call history"));
        if (!rows)
            return failure(rows.error());
        QList<Call> &calls = placed ? history.placed : history.received;
        QList<Moments> moments;
        for (const QJsonValue &row : *rows) {
            const QJsonObject call = row.toObject();
            const QString zoneName = jsonText(call.value(u"timezone"));
            if (history.timeZone.isEmpty())
                history.timeZone = zoneName;
            if (!zones.contains(zoneName))
                zones.insert(zoneName, zoneNamed(zoneName));
            calls.append(readCall(call, placed));
            moments.append(readMoments(call, zones.value(zoneName)));
        }
        // From the oldest on, so that what a call means does not change when newer ones come.
        qint64 olderStarted = 0;
        for (qsizetype i = calls.size() - 1; i >= 0; --i) {
            settleTimes(calls[i], moments.at(i), olderStarted);
            olderStarted = calls.at(i).started;
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
