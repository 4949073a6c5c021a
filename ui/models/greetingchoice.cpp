// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/greetingchoice.h"

#include "core/base/async.h"
#include "core/contract/errorcodes.h"
#include "ui/models/accountsession.h"

GreetingChoice::GreetingChoice(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_client(session.client().transport(), session.account().section(u'@', 0, 0))
{
    connect(&session, &AccountSession::connectionChanged, this, &GreetingChoice::onKnown);
    connect(&session, &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Capabilities)
            onKnown();
    });
    onKnown();
}

bool GreetingChoice::isOffered() const
{
    return !m_absent && m_session.hasFeature(Feature::activeGreeting);
}

void GreetingChoice::onKnown()
{
    if (!m_asked && m_session.isOnline())
        refresh();
    Q_EMIT changed();
}

void GreetingChoice::refresh()
{
    if (!isOffered() || m_pending)
        return;
    m_asked = true;
    const quint64 number = ++m_request;
    whenDone(m_client.activeGreeting(), this, [this, number](const Result<ActiveGreeting> &result) {
        if (number != m_request)
            return;
        settle(result);
        Q_EMIT changed();
    });
}

void GreetingChoice::settle(const Result<ActiveGreeting> &result)
{
    if (result) {
        m_greeting = {*result, m_session.clock().nowSeconds(), RemoteState::Ready, {}};
        return;
    }
    m_absent = result.error().code == ErrorCode::NotSupported;
    m_greeting.error = result.error();
    m_greeting.state = m_greeting.hasValue() ? RemoteState::Stale : RemoteState::Error;
}

void GreetingChoice::choose(ActiveGreeting greeting)
{
    if (m_pending || !isOffered() || !m_session.isOnline()
        || (m_greeting.hasValue() && *m_greeting == greeting))
        return;
    Report report;
    report.wanted = greeting;
    if (m_greeting.hasValue())
        report.before = *m_greeting;
    m_pending = true;
    ++m_request; // what was asked before tells the greeting of before
    Q_EMIT changed();
    whenDone(m_client.setActiveGreeting(greeting), this,
        [this, report](const Result<Done> &result) { onSent(result, report); });
}

void GreetingChoice::onSent(const Result<Done> &result, Report report)
{
    if (!result) {
        const ErrorCode code = result.error().code;
        report.error = result.error();
        report.outcome = code == ErrorCode::OutcomeUnknown || code == ErrorCode::ServerUnreadable
            ? ChangeOutcome::Unknown
            : ChangeOutcome::Refused;
    }
    // The reference answers 200 to anything and may have stored another one: what is active is read.
    whenDone(m_client.activeGreeting(), this, [this, report](const Result<ActiveGreeting> &read) {
        Report told = report;
        settle(read);
        if (read && told.outcome == ChangeOutcome::Unknown)
            told.outcome = *read == told.wanted ? ChangeOutcome::WorkedAfterAll : ChangeOutcome::DidNotWork;
        else if (read && told.outcome == ChangeOutcome::Worked && *read != told.wanted)
            told.outcome = ChangeOutcome::DidNotWork;
        else if (!read && told.outcome == ChangeOutcome::Worked)
            m_greeting = {told.wanted, m_session.clock().nowSeconds(), RemoteState::Ready, {}};
        if (told.inEffect())
            told.error.reset();
        else if (!told.error)
            told.error = Error{ErrorCode::NotInEffect, {}, {}};
        finish(told);
    });
}

void GreetingChoice::finish(const Report &report)
{
    m_pending = false;
    Q_EMIT changed();
    Q_EMIT finished(report);
}
