// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/aliaschecker.h"

#include "core/base/async.h"
#include "ui/models/accountsession.h"

namespace {

constexpr int pauseMs = 300;

} // namespace

AliasChecker::AliasChecker(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AliasChecker::ask);
}

void AliasChecker::check(const QString &address, bool atOnce)
{
    if (address == m_address && !atOnce)
        return;
    m_address = address;
    m_answer.reset();
    ++m_asked; // what is under way is about something else
    m_pause.stop();
    if (address.isEmpty() || !m_session.can(ActionId::CheckAlias))
        return;
    if (atOnce)
        ask();
    else
        m_pause.start();
}

void AliasChecker::ask()
{
    whenDone(m_session.client().checkAlias(m_address.section(u'@', 0, 0)), this,
        [this, asked = m_asked](const Result<AliasAvailability> &answer) {
            if (asked != m_asked || !answer || answer->address != m_address)
                return;
            m_answer = *answer;
            Q_EMIT answered();
        });
}
