// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/pending.h"
#include "core/client/transport.h"
#include "core/contract/actions.h"
#include "core/contract/errorcodes.h"

#include <QJsonValue>
#include <QList>
#include <QObject>

#include <list>

/// A scripted server for tests of everything above the transport.
///
///     FakeTransport transport;
///     transport.expect(ActionId::GetDnd).reply(DndState{true, 0}.toJson());
///     transport.expect(ActionId::SetDndOn, {{u"duration"_qs, u"60"_qs}}).replyError(ErrorCode::TimedOut);
///
/// Each expectation is used once; requests may come in any order. A request that nothing expects fails the
/// test, as does an expectation that was never used when the transport dies. Answers arrive asynchronously,
/// later after hold(). Use from the test's thread.
class FakeTransport : public QObject, public Transport {
    Q_OBJECT

public:
    /// What becomes of an expected request; without any call on it the answer is JSON null.
    class Script {
    public:
        Script &reply(const QJsonValue &json, int status = 200);
        /// A body as it is, for noise and HTML.
        Script &replyText(const QByteArray &body, int status = 200);
        /// A file of an action that answers one.
        Script &replyFile(const QByteArray &contentType, const QByteArray &content);
        Script &replyError(ErrorCode code, const QString &subject = {});

    private:
        friend class FakeTransport;
        QString described() const;

        ActionId action = ActionId::GetIdentity;
        QString office; ///< "PUT conferences", in place of an action; "" for the settings API
        std::optional<QJsonValue> sent;
        FormParameters parameters;
        bool forEver = false;
        bool used = false;
        Result<TransportAnswer> answer = TransportAnswer{200, "application/json", "null", {}};
    };

    explicit FakeTransport(QObject *parent = nullptr);
    ~FakeTransport() override;

    /// One request for `action` with exactly these parameters besides the action's name, in any order. The
    /// reference holds until forgetAll().
    Script &expect(ActionId action, const FormParameters &parameters = {});
    /// Any number of requests (also none) for `action` with any parameters, after the expectations.
    Script &always(ActionId action);
    /// One request of the office API: path below `/sipxconfig/rest/my/`, as it is encoded, and with GET its
    /// query ("search/phonebook?query=a").
    Script &expectOffice(TransportRequest::Method method, const QString &path);
    /// The same with exactly this JSON as body.
    Script &expectOffice(TransportRequest::Method method, const QString &path, const QByteArray &json);
    /// Any number of these, with any body.
    Script &alwaysOffice(TransportRequest::Method method, const QString &path);
    /// Fails the test unless every expectation was used; from here on any request fails it.
    void expectNothing();
    /// Drops every expectation and every standing answer.
    void forgetAll();

    /// From now on answers wait, as if the server were slow, until release().
    void hold() { m_held = true; }
    void release();
    /// Answers the oldest held request only.
    void releaseOne();

    /// Whether every expectation was used and every answer delivered: for QTRY_VERIFY.
    bool isDone() const;
    /// Requests that wait for release().
    qsizetype heldCount() const { return m_waiting.size(); }
    /// Everything that was asked, oldest first.
    const QList<TransportRequest> &requests() const { return m_requests; }
    /// How often `action` was asked.
    int count(ActionId action) const;
    int countOffice(TransportRequest::Method method, const QString &path) const;

    QFuture<Result<TransportAnswer>> send(const TransportRequest &request) override;

private:
    struct Waiting {
        Pending<TransportAnswer> pending;
        Result<TransportAnswer> answer;
    };

    Script *scriptFor(ActionId action, const FormParameters &parameters);
    Script *scriptForOffice(const TransportRequest &request);
    void answerSoon();

    std::list<Script> m_scripts;
    QList<TransportRequest> m_requests;
    QList<Waiting> m_waiting;
    QList<Waiting> m_leaving; ///< to be answered by the event loop
    bool m_held = false;
};
