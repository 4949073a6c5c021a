// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callertest.h"

#include "core/base/async.h"
#include "core/contract/callrules.h"
#include "core/contract/errorcodes.h"
#include "ui/models/accountsession.h"

#include <algorithm>

CallerTest::CallerTest(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void CallerTest::ask(const QString &caller, qint64 at)
{
    const quint64 request = ++m_request;
    m_path.reset();
    m_error.reset();
    m_asking = false;
    if (const Result<QString> known = callerAddress(caller, m_session.account().section(u'@', 1)); !known) {
        m_error = known.error();
        Q_EMIT changed();
        return;
    }
    m_asking = true;
    m_local = !asksServer();
    if (m_local) {
        askRules(caller, at);
    } else {
        const CallQuery query{caller.trimmed(), at > 0 ? QString::number(at) : QString()};
        whenDone(m_session.client().explainCall(query), this,
            [this, request](const Result<CallPath> &result) { settle(request, result); });
    }
    Q_EMIT changed();
}

bool CallerTest::asksServer() const
{
    return m_session.can(ActionId::ExplainCall);
}

bool CallerTest::canAnswer() const
{
    if (!m_session.isOnline() || !m_session.capabilities().hasValue())
        return false;
    return asksServer()
        || (m_session.can(ActionId::GetRejectRules) && m_session.identity().hasValue()
            && m_session.forwarding().hasValue() && m_session.acceptRules().hasValue()
            && m_session.dnd().hasValue());
}

bool CallerTest::dependsOnGroups() const
{
    if (!m_path || !m_local)
        return false;
    return std::any_of(m_path->steps.begin(), m_path->steps.end(), [](const CallStep &step) {
        return step.verdict == CallStep::Verdict::NotAccepted
            && std::any_of(step.groups.begin(), step.groups.end(),
                [](const QString &group) { return group != everybodyGroup && group != nobodyGroup; });
    });
}

void CallerTest::askRules(const QString &caller, qint64 at)
{
    const quint64 request = m_request;
    if (!canAnswer()) {
        settle(request, failure(ErrorCode::NotSupported));
        return;
    }
    // What blocks callers is not kept by the session.
    whenDone(
        m_session.client().rejectRules(), this, [this, request, caller, at](const Result<TextList> &list) {
            if (!list) {
                settle(request, failure(list.error()));
                return;
            }
            if (!canAnswer()) {
                settle(request, failure(ErrorCode::NotSupported));
                return;
            }
            const Identity &identity = *m_session.identity();
            CallFacts facts;
            facts.account = m_session.account();
            facts.rejectPatterns = list->texts;
            facts.temporary = m_session.dnd()->toRule();
            facts.acceptRules = m_session.acceptRules()->persistent;
            facts.timeZone = identity.timeZone;
            facts.forwarding = *m_session.forwarding();
            facts.hasMailbox = m_session.forwardingOwner().hasMailbox;
            facts.mobileNumber = identity.mobileNumber;
            if (m_session.devices().hasValue())
                facts.devices = static_cast<int>(m_session.devices()->devices.size());
            facts.noAnswerTimeout = identity.noAnswerTimeout;
            const Result<QString> address = callerAddress(caller, facts.account.section(u'@', 1));
            const qint64 moment = at > 0 ? at : m_session.clock().nowSeconds();
            settle(request, followCall(facts, address.value_or(QString()), moment));
        });
}

void CallerTest::settle(quint64 request, const Result<CallPath> &result)
{
    if (request != m_request)
        return;
    m_asking = false;
    if (result)
        m_path = *result;
    else
        m_error = result.error();
    Q_EMIT changed();
}

void CallerTest::forget()
{
    ++m_request;
    if (!m_asking && !m_path && !m_error)
        return;
    m_asking = false;
    m_path.reset();
    m_error.reset();
    Q_EMIT changed();
}
