// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/blocklist.h"

#include "core/base/async.h"
#include "core/client/answercache.h"
#include "core/contract/errorcodes.h"
#include "core/contract/rejectrules.h"
#include "ui/models/accountsession.h"

namespace {

QString domainOf(const QString &account)
{
    return account.section(u'@', 1).toLower();
}

} // namespace

BlockList::BlockList(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    if (const auto cached = m_session.cache().load<ActionId::GetRejectRules>(m_session.account()))
        m_patterns = {cached->value, cached->storedAt, RemoteState::Stale, {}};
    connect(&m_session, &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::AcceptRules)
            onAreaChanged();
    });
    onAreaChanged();
}

bool BlockList::contains(const QString &pattern) const
{
    return m_patterns.hasValue() && m_patterns->texts.contains(pattern, Qt::CaseInsensitive);
}

QString BlockList::anonymousPattern()
{
    return rejectPatternOf(QStringLiteral("anonymous"), QString()).value_or(QString());
}

Result<QString> BlockList::patternOf(const QString &written) const
{
    if (written.trimmed().isEmpty())
        return failure(ErrorCode::AddressInvalid, QString());
    return rejectPatternOf(written, domainOf(m_session.account()));
}

bool BlockList::blocksOwnDomain(const QString &pattern) const
{
    // A name that nobody has stands for everybody.
    return rejectPatternMatches(pattern, QStringLiteral("x-nobody-x@") + domainOf(m_session.account()));
}

/// The session polls; this list goes along with the rules beside it.
void BlockList::onAreaChanged()
{
    const Remote<AcceptRules> &rules = m_session.acceptRules();
    if (rules.state == RemoteState::Ready) {
        if (!m_pending)
            read(false);
        return;
    }
    if (!rules.error)
        return;
    m_patterns.state = m_patterns.hasValue() ? RemoteState::Stale : RemoteState::Error;
    m_patterns.error = rules.error;
    Q_EMIT changed();
}

void BlockList::refresh()
{
    if (!m_pending)
        read(false);
}

void BlockList::read(bool afterChange)
{
    const quint64 request = ++m_request;
    whenDone(
        m_session.client().rejectRules(), this, [this, request, afterChange](const Result<TextList> &result) {
            if (request != m_request)
                return;
            if (result) {
                m_patterns = {*result, m_session.clock().nowSeconds(), RemoteState::Ready, {}};
                m_session.cache().store<ActionId::GetRejectRules>(m_session.account(), *result);
            } else if (result.error().code != ErrorCode::Cancelled || afterChange) {
                m_patterns.state = m_patterns.hasValue() ? RemoteState::Stale : RemoteState::Error;
                m_patterns.error = result.error();
            }
            if (afterChange)
                settle(result.has_value());
            Q_EMIT changed();
        });
}

void BlockList::add(const QString &pattern, bool isUndo)
{
    send({true, pattern, ChangeOutcome::Worked, {}, isUndo});
}

void BlockList::remove(const QString &pattern, bool isUndo)
{
    send({false, pattern, ChangeOutcome::Worked, {}, isUndo});
}

void BlockList::undo(const BlockReport &report)
{
    if (report.added)
        remove(report.pattern, true);
    else
        add(report.pattern, true);
}

void BlockList::send(const BlockReport &wish)
{
    if (m_pending)
        return;
    m_pending = true;
    m_unclear = false;
    m_wish = wish;
    ++m_request; // an answer on its way knows nothing of the change
    RejectRulesChange change;
    (wish.added ? change.add : change.remove) = wish.pattern;
    whenDone(m_session.client().setRejectRules(change), this,
        [this](const Result<Done> &result) { onSent(result); });
    Q_EMIT changed();
}

void BlockList::onSent(const Result<Done> &result)
{
    if (!result) {
        const ErrorCode code = result.error().code;
        m_wish.error = result.error();
        m_wish.outcome = ChangeOutcome::Refused;
        m_unclear = code == ErrorCode::OutcomeUnknown || code == ErrorCode::ServerUnreadable;
    }
    read(true);
}

void BlockList::settle(bool couldRead)
{
    m_pending = false;
    if (m_unclear) {
        const bool done = contains(m_wish.pattern) == m_wish.added;
        m_wish.outcome = !couldRead ? ChangeOutcome::Unknown
            : done                  ? ChangeOutcome::WorkedAfterAll
                                    : ChangeOutcome::DidNotWork;
        if (m_wish.inEffect())
            m_wish.error.reset();
    }
    const BlockReport report = m_wish;
    Q_EMIT finished(report);
}
