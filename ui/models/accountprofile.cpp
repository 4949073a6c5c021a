// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an AccountSession changes about who the account is: details, aliases, caller ID, mailbox.
#include "ui/models/accountsession.h"
#include "ui/models/changerunner.h"

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
