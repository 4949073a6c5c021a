// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/exitcode.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "core/base/async.h"
#include "core/client/answertext.h"
#include "core/client/serverurl.h"
#include "core/contract/actions.h"
#include "core/contract/jsonreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace {

QString cellOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return jsonText(value);
}

/// A list of objects becomes a table of all their keys, an object a row per key, anything else one cell.
void fillTable(Report &report, const QJsonValue &json)
{
    if (json.isObject()) {
        report.columns = {QStringLiteral("key"), QStringLiteral("value")};
        const QJsonObject object = json.toObject();
        for (auto item = object.begin(); item != object.end(); ++item)
            report.rows.append({item.key(), cellOf(item.value())});
        return;
    }
    const QJsonArray array = json.isArray() ? json.toArray() : QJsonArray{json};
    std::set<QString> keys;
    for (const QJsonValue &item : array) {
        const QStringList own = item.toObject().keys();
        keys.insert(own.begin(), own.end());
    }
    if (keys.empty()) {
        report.columns = {QStringLiteral("value")};
        for (const QJsonValue &item : array)
            report.rows.append({cellOf(item)});
        return;
    }
    report.columns = QStringList(keys.begin(), keys.end());
    for (const QJsonValue &item : array) {
        QStringList row;
        for (const QString &key : std::as_const(report.columns))
            row.append(cellOf(item.toObject().value(key)));
        report.rows.append(row);
    }
}

QString indented(const QJsonValue &json)
{
    if (json.isObject())
        return QString::fromUtf8(QJsonDocument(json.toObject()).toJson()).trimmed();
    if (json.isArray())
        return QString::fromUtf8(QJsonDocument(json.toArray()).toJson()).trimmed();
    return cellOf(json);
}

/// Whether the request surely changes nothing. GET changes things here as well (settings-api.md 1): what an
/// action does, its name tells, and one that is not known may do anything.
bool isRead(const TransportRequest &request)
{
    const std::optional<QString> name = request.parameters.value(u"action");
    if (!name)
        return request.method == TransportRequest::Method::Get;
    const std::optional<ActionId> action = actionNamed(*name);
    return action && actionInfo(*action).verb == ActionVerb::Read;
}

Result<TransportRequest> requestOf(const CommandLine &line)
{
    const QString method = line.words.value(0).toUpper();
    const QString path = line.words.value(1);
    TransportRequest request;
    if (method == QLatin1String("POST"))
        request.method = TransportRequest::Method::Post;
    else if (method != QLatin1String("GET"))
        return failure(usageError(Say::tr("Write \"api GET PATH\" or \"api POST PATH\".")));
    if (!path.startsWith(u'/'))
        return failure(usageError(Say::tr("The path begins with a slash.")));
    request.path = path.section(u'?', 0, 0);
    const Result<FormParameters> query = FormParameters::parse(path.section(u'?', 1).toUtf8());
    if (!query)
        return failure(usageError(Say::tr("The query in the path cannot be read.")));
    request.parameters = *query;
    const QStringList pairs = line.words.mid(2);
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return failure(usageError(Say::tr("\"%1\" is not of the form key=value.").arg(pair)));
        request.parameters.add(pair.left(equals), pair.mid(equals + 1));
    }
    request.idempotent = isRead(request);
    return request;
}

/// A server that is named with a file of its own ("https://host/settings.phtml") gets every request there.
bool isServed(const QUrl &server, const QString &path)
{
    const QString served = requestUrl(server, path).path();
    return served.endsWith(path) || served.section(u'/', -1) == path.section(u'/', -1);
}

} // namespace

QFuture<Result<Report>> runApi(const CommandLine &line, Session &session)
{
    const Result<TransportRequest> request = requestOf(line);
    if (!request)
        return readyFuture(Result<Report>(failure(request.error())));
    const Pending<Report> pending;
    whenDone(session.connectToServer(), &session,
        [&session, pending, request = *request](const Result<bool> &connected) {
            if (!connected) {
                pending.deliver(failure(connected.error()));
                return;
            }
            if (const QUrl server = session.server(); !isServed(server, request.path)) {
                pending.deliver(failure(usageError(
                    Say::tr("The server is given with a file of its own, %1, so %2 cannot be asked. Give it "
                            "without the file: --server %3.")
                        .arg(server.path(), request.path,
                            server.toString(QUrl::RemovePath | QUrl::RemoveQuery)))));
                return;
            }
            whenDone(session.transport().send(request), &session,
                [pending](const Result<TransportAnswer> &answer) {
                    const Result<QJsonValue> json = answer ? valueOfAnswer(*answer) : failure(answer.error());
                    if (!json) {
                        pending.deliver(failure(json.error()));
                        return;
                    }
                    Report report;
                    report.json = *json;
                    report.sentence = indented(*json);
                    fillTable(report, *json);
                    pending.deliver(report);
                });
        });
    return pending.future();
}
