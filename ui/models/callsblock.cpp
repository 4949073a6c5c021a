// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callsblock.h"

#include "core/base/async.h"
#include "core/contract/errorcodes.h"
#include "core/contract/phonenumber.h"
#include "ui/models/accountsession.h"

#include <algorithm>

namespace {

/// Whether the server may have done what it was asked although no good answer came.
bool isUnclear(ErrorCode code)
{
    return code == ErrorCode::OutcomeUnknown || code == ErrorCode::ServerUnreadable;
}

bool isSamePattern(const QString &one, const QString &other)
{
    const Result<QString> a = normalizedRejectPattern(one);
    const Result<QString> b = normalizedRejectPattern(other);
    return a && b && *a == *b;
}

bool holds(const QStringList &patterns, const QString &pattern)
{
    return std::any_of(patterns.begin(), patterns.end(),
        [&pattern](const QString &each) { return isSamePattern(each, pattern); });
}

} // namespace

CallsBlock::CallsBlock(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Capabilities)
            onKnown();
    });
    connect(&session, &AccountSession::connectionChanged, this, &CallsBlock::onKnown);
    onKnown();
}

void CallsBlock::onKnown()
{
    if (!m_asked && m_session.isOnline())
        refresh();
    Q_EMIT changed();
}

void CallsBlock::refresh()
{
    if (!m_session.can(ActionId::GetRejectRules))
        return;
    m_asked = true;
    const quint64 number = ++m_request;
    whenDone(m_session.client().rejectRules(), this, [this, number](const Result<TextList> &result) {
        if (number != m_request)
            return;
        settle(result);
        Q_EMIT changed();
    });
}

void CallsBlock::settle(const Result<TextList> &result)
{
    if (!result) {
        m_patterns.error = result.error();
        m_patterns.state = m_patterns.hasValue() ? RemoteState::Stale : RemoteState::Error;
        return;
    }
    m_patterns = {result->texts, m_session.clock().nowSeconds(), RemoteState::Ready, {}};
}

QString CallsBlock::patternFor(const Call &call) const
{
    const QString domain = m_session.account().section(u'@', 1);
    const QString user = call.remoteParty.section(u'@', 0, 0);
    if (call.remoteParty.endsWith(QLatin1String("@anonymous.invalid"), Qt::CaseInsensitive)
        || user.compare(QLatin1String("anonymous"), Qt::CaseInsensitive) == 0)
        return rejectPatternOf(QStringLiteral("anonymous"), domain).value_or(QString());
    // What comes from outside is taken as it is: a wildcard in it must not block half the world.
    if (user.isEmpty() || call.remoteParty.contains(u'%'))
        return {};
    const QString number = comparablePhoneNumber(user);
    const bool isPublic = isPhoneNumber(number) && (number.startsWith(u'+') || number.startsWith(u'0'));
    return rejectPatternOf(isPublic ? number : call.remoteParty, domain).value_or(QString());
}

QString CallsBlock::blockedBy(const Call &call) const
{
    if (!m_patterns.hasValue())
        return {};
    const QString domain = m_session.account().section(u'@', 1);
    const QString caller =
        call.remoteParty.contains(u'@') ? call.remoteParty : QString(call.remoteParty + u'@' + domain);
    const QString own = patternFor(call);
    if (!own.isEmpty() && holds(*m_patterns, own))
        return own;
    const auto match = std::find_if(m_patterns->crbegin(), m_patterns->crend(),
        [&caller](const QString &pattern) { return rejectPatternMatches(pattern, caller); });
    return match == m_patterns->crend() ? QString() : *match;
}

bool CallsBlock::isOwn(const QString &pattern) const
{
    const QString account = m_session.account();
    const QString domain = account.section(u'@', 1);
    QStringList own{account};
    if (m_session.identity().hasValue())
        own.append(m_session.identity()->callerId);
    for (const Remote<TextList> *list : {&m_session.aliases(), &m_session.numbers()}) {
        if (list->hasValue())
            own.append((*list)->texts);
    }
    return std::any_of(own.begin(), own.end(), [&](const QString &address) {
        if (address.isEmpty())
            return false;
        return rejectPatternMatches(
            pattern, address.contains(u'@') ? address : QString(address + u'@' + domain));
    });
}

CallsBlock::Obstacle CallsBlock::obstacle(const Call &call) const
{
    if (!m_session.capabilities().hasValue())
        return Obstacle::NotKnown;
    if (!m_session.can(ActionId::SetRejectRules))
        return Obstacle::NotOffered;
    const QString pattern = patternFor(call);
    if (pattern.isEmpty())
        return Obstacle::NoAddress;
    if (isOwn(pattern))
        return Obstacle::Own;
    if (!m_session.isOnline())
        return Obstacle::Offline;
    return m_pending ? Obstacle::Pending : Obstacle::None;
}

void CallsBlock::block(const Call &call, const QString &who)
{
    if (obstacle(call) == Obstacle::None)
        send({ChangeOutcome::Worked, true, patternFor(call), who, {}});
}

void CallsBlock::blockAgain(const QString &pattern, const QString &who)
{
    if (!m_pending && !pattern.isEmpty())
        send({ChangeOutcome::Worked, true, pattern, who, {}});
}

void CallsBlock::unblock(const QString &pattern, const QString &who)
{
    if (!m_pending && !pattern.isEmpty())
        send({ChangeOutcome::Worked, false, pattern, who, {}});
}

void CallsBlock::send(const Report &wanted)
{
    m_pending = true;
    Q_EMIT changed();
    RejectRulesChange change;
    (wanted.blocked ? change.add : change.remove) = wanted.pattern;
    whenDone(m_session.client().setRejectRules(change), this,
        [this, wanted](const Result<Done> &result) { onSent(result, wanted); });
}

void CallsBlock::onSent(const Result<Done> &result, Report report)
{
    if (!result) {
        report.error = result.error();
        report.outcome = isUnclear(result.error().code) ? ChangeOutcome::Unknown : ChangeOutcome::Refused;
    }
    if (!m_session.can(ActionId::GetRejectRules)) {
        finish(report);
        return;
    }
    ++m_request; // what was asked before the change tells the list of before
    whenDone(m_session.client().rejectRules(), this,
        [this, report](const Result<TextList> &list) { onReadBack(list, report); });
}

void CallsBlock::onReadBack(const Result<TextList> &result, Report report)
{
    settle(result);
    if (report.outcome == ChangeOutcome::Unknown && result) {
        const bool isThere = holds(result->texts, report.pattern);
        report.outcome =
            isThere == report.blocked ? ChangeOutcome::WorkedAfterAll : ChangeOutcome::DidNotWork;
        if (report.inEffect())
            report.error.reset();
    }
    finish(report);
}

void CallsBlock::finish(const Report &report)
{
    m_pending = false;
    Q_EMIT changed();
    Q_EMIT finished(report);
}
