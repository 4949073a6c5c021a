// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace {

QByteArray bodyOf(const QJsonValue &json)
{
    if (json.isObject())
        return QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact);
    const QByteArray array = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

void fail(const QString &message)
{
    QTest::qFail(qPrintable(message), __FILE__, __LINE__);
}

constexpr QLatin1StringView officePrefix("/sipxconfig/rest/my/");

QString officeName(TransportRequest::Method method, const QString &path)
{
    static const QStringList names{
        QStringLiteral("GET "), QStringLiteral("POST "), QStringLiteral("PUT "), QStringLiteral("DELETE ")};
    return names.at(static_cast<int>(method)) + path;
}

/// "" for a request of the settings API.
QString officeName(const TransportRequest &request)
{
    if (!request.besideFile || !request.path.startsWith(officePrefix))
        return {};
    QString path = request.path.mid(officePrefix.size());
    if (!request.parameters.isEmpty())
        path += u'?' + QString::fromLatin1(request.parameters.encoded());
    return officeName(request.method, path);
}

QJsonValue parsed(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isNull() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(document.object());
}

bool sameInAnyOrder(const FormParameters &one, const FormParameters &other)
{
    return one.items().size() == other.items().size()
        && std::is_permutation(one.items().begin(), one.items().end(), other.items().begin());
}

} // namespace

FakeTransport::Script &FakeTransport::Script::reply(const QJsonValue &json, int status)
{
    answer = TransportAnswer{status, "application/json", bodyOf(json), QStringLiteral("fake-request")};
    return *this;
}

FakeTransport::Script &FakeTransport::Script::replyText(const QByteArray &body, int status)
{
    answer = TransportAnswer{status, "text/html", body, QStringLiteral("fake-request")};
    return *this;
}

FakeTransport::Script &FakeTransport::Script::replyFile(
    const QByteArray &contentType, const QByteArray &content)
{
    answer = TransportAnswer{200, contentType, content, QStringLiteral("fake-request")};
    return *this;
}

FakeTransport::Script &FakeTransport::Script::replyError(ErrorCode code, const QString &subject)
{
    answer = failure(code, subject);
    return *this;
}

QString FakeTransport::Script::described() const
{
    return office.isEmpty()
        ? QString(actionInfo(action).name) + u'?' + QString::fromLatin1(parameters.encoded())
        : office;
}

FakeTransport::FakeTransport(QObject *parent)
    : QObject(parent)
{
}

FakeTransport::~FakeTransport()
{
    for (const Script &script : m_scripts) {
        if (!script.forEver && !script.used)
            fail(QStringLiteral("never asked: ") + script.described());
    }
}

FakeTransport::Script &FakeTransport::expect(ActionId action, const FormParameters &parameters)
{
    Script &script = m_scripts.emplace_back();
    script.action = action;
    script.parameters = parameters;
    return script;
}

FakeTransport::Script &FakeTransport::always(ActionId action)
{
    m_scripts.remove_if([action](const Script &script) {
        return script.forEver && script.office.isEmpty() && script.action == action;
    });
    Script &script = m_scripts.emplace_back();
    script.action = action;
    script.forEver = true;
    return script;
}

FakeTransport::Script &FakeTransport::expectOffice(TransportRequest::Method method, const QString &path)
{
    Script &script = m_scripts.emplace_back();
    script.office = officeName(method, path);
    return script;
}

FakeTransport::Script &FakeTransport::expectOffice(
    TransportRequest::Method method, const QString &path, const QByteArray &json)
{
    Script &script = expectOffice(method, path);
    script.sent = parsed(json);
    return script;
}

FakeTransport::Script &FakeTransport::alwaysOffice(TransportRequest::Method method, const QString &path)
{
    const QString name = officeName(method, path);
    m_scripts.remove_if([&name](const Script &script) { return script.forEver && script.office == name; });
    Script &script = expectOffice(method, path);
    script.forEver = true;
    return script;
}

void FakeTransport::expectNothing()
{
    for (const Script &script : m_scripts) {
        if (!script.forEver && !script.used)
            fail(QStringLiteral("not asked yet: ") + script.described());
    }
    forgetAll();
}

void FakeTransport::forgetAll()
{
    m_scripts.clear();
}

void FakeTransport::release()
{
    m_held = false;
    m_leaving += std::exchange(m_waiting, {});
    answerSoon();
}

void FakeTransport::releaseOne()
{
    if (!m_waiting.isEmpty())
        m_leaving.append(m_waiting.takeFirst());
    answerSoon();
}

bool FakeTransport::isDone() const
{
    return m_waiting.isEmpty() && m_leaving.isEmpty()
        && std::all_of(m_scripts.begin(), m_scripts.end(),
            [](const Script &script) { return script.forEver || script.used; });
}

int FakeTransport::count(ActionId action) const
{
    const QString name(actionInfo(action).name);
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
        [&name](const TransportRequest &request) { return request.parameters.value(u"action") == name; }));
}

int FakeTransport::countOffice(TransportRequest::Method method, const QString &path) const
{
    const QString name = officeName(method, path);
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
        [&name](const TransportRequest &request) { return officeName(request) == name; }));
}

QFuture<Result<TransportAnswer>> FakeTransport::send(const TransportRequest &request)
{
    m_requests.append(request);
    Script *script = nullptr;
    QString asked = officeName(request);
    if (!asked.isEmpty()) {
        script = scriptForOffice(request);
    } else {
        FormParameters parameters;
        for (const FormParameters::Item &item : request.parameters.items()) {
            if (item.name != u"action")
                parameters.add(item.name, item.value);
        }
        const QString name = request.parameters.value(u"action").value_or(QString());
        const std::optional<ActionId> action = actionNamed(name);
        script = action ? scriptFor(*action, parameters) : nullptr;
        asked = name + u'?' + QString::fromLatin1(parameters.encoded());
    }
    Waiting waiting{{}, failure(ErrorCode::NetworkFailed)};
    if (script) {
        script->used = true;
        waiting.answer = script->answer;
    } else {
        fail(QStringLiteral("unexpected request: ") + asked + u' ' + QString::fromUtf8(request.body));
    }
    if (m_held) {
        m_waiting.append(waiting);
    } else {
        m_leaving.append(waiting);
        answerSoon();
    }
    return waiting.pending.future();
}

FakeTransport::Script *FakeTransport::scriptFor(ActionId action, const FormParameters &parameters)
{
    Script *standing = nullptr;
    for (Script &script : m_scripts) {
        if (!script.office.isEmpty() || script.action != action)
            continue;
        if (script.forEver)
            standing = &script;
        else if (!script.used && sameInAnyOrder(script.parameters, parameters))
            return &script;
    }
    return standing;
}

FakeTransport::Script *FakeTransport::scriptForOffice(const TransportRequest &request)
{
    const QString name = officeName(request);
    Script *standing = nullptr;
    for (Script &script : m_scripts) {
        if (script.office != name || (script.sent && *script.sent != parsed(request.body)))
            continue;
        if (script.forEver)
            standing = &script;
        else if (!script.used)
            return &script;
    }
    return standing;
}

void FakeTransport::answerSoon()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QList<Waiting> leaving = std::exchange(m_leaving, {});
            for (const Waiting &waiting : leaving)
                waiting.pending.deliver(waiting.answer);
        },
        Qt::QueuedConnection);
}
