// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an AccountSession changes.
#include "ui/models/accountsession.h"
#include "ui/models/changerunner.h"

int AccountSession::turnDndOn(qint64 minutes, const QStringList &except)
{
    const qint64 until = minutes > 0 ? m_clock.nowSeconds() + minutes * 60 : 0;
    return m_changes->add(ChangeKind::Dnd, {ChangeRunner::DndStep{true, until, except}});
}

int AccountSession::turnDndOff()
{
    return m_changes->add(ChangeKind::Dnd, {ChangeRunner::DndStep{}});
}

int AccountSession::setPrivacy(bool hidden)
{
    return m_changes->add(ChangeKind::Privacy, {ChangeRunner::PrivacyStep{hidden}});
}

int AccountSession::setForwarding(const ForwardingChange &change)
{
    return setForwarding(QList<ForwardingChange>{change});
}

int AccountSession::setForwarding(const QList<ForwardingChange> &changes)
{
    QList<ChangeRunner::Step> steps;
    for (const ForwardingChange &change : changes)
        steps.append(change);
    return m_changes->add(ChangeKind::Forwarding, steps);
}

int AccountSession::setMobileAndForward(const QString &number, const QList<ForwardingChange> &changes)
{
    IdentityChange mobile;
    mobile.mobileNumber = number;
    QList<ChangeRunner::Step> steps{mobile};
    for (const ForwardingChange &change : changes)
        steps.append(change);
    return m_changes->add(ChangeKind::Forwarding, steps);
}

int AccountSession::setAcceptRules(const QList<AcceptRule> &rules)
{
    return m_changes->add(ChangeKind::AcceptRules, {ChangeRunner::AcceptRulesStep{rules}});
}

int AccountSession::backToNormal()
{
    ForwardingChange off;
    off.targets[ForwardCondition::AllCalls] = QString();
    return m_changes->add(ChangeKind::Everything, {ChangeRunner::DndStep{}, off});
}

bool AccountSession::isPending(ChangeKind kind) const
{
    return m_changes->isPending(kind);
}

bool AccountSession::canUndo() const
{
    return m_changes->canUndo();
}

int AccountSession::undoLast()
{
    return m_changes->undoLast();
}

bool AccountSession::canRedo() const
{
    return m_changes->canRedo();
}

int AccountSession::redoLast()
{
    return m_changes->redoLast();
}

int AccountSession::setIdentity(const IdentityChange &change)
{
    return m_changes->add(ChangeKind::Identity, {change});
}

int AccountSession::showCallerId(const QString &number)
{
    // First the number, then the end of hiding: no call shows another one meanwhile.
    QList<ChangeRunner::Step> steps;
    if (can(ActionId::SetCallerId) && (!m_identity.hasValue() || m_identity->callerId != number))
        steps.append(CallerIdChange{number});
    if (can(ActionId::SetPrivacyOff)
        && (!m_privacy.hasValue() || m_privacy->number != PrivacyKnowledge::Number::Shown))
        steps.append(ChangeRunner::PrivacyStep{false});
    return steps.isEmpty() ? 0 : m_changes->add(ChangeKind::CallerId, steps);
}

int AccountSession::addAlias(const QString &address)
{
    return m_changes->add(ChangeKind::Aliases, {ChangeRunner::AliasStep{true, address}});
}

int AccountSession::removeAlias(const QString &address)
{
    return m_changes->add(ChangeKind::Aliases, {ChangeRunner::AliasStep{false, address}});
}

int AccountSession::setVoicemail(const VoicemailChange &change)
{
    return m_changes->add(ChangeKind::Voicemail, {change});
}
