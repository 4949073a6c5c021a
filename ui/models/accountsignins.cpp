// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accountsignins.h"

#include "core/base/async.h"
#include "ui/models/accountsession.h"

AccountSignIns::AccountSignIns(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

bool AccountSignIns::isOffered() const
{
    return m_session.can(ActionId::GetSignIns);
}

void AccountSignIns::read()
{
    if (!isOffered())
        return;
    const quint64 request = ++m_lastRequest;
    whenDone(m_session.client().signIns(), this, [this, request](const Result<SignInList> &answer) {
        if (request != m_lastRequest) // a slow old answer never replaces a newer one
            return;
        if (answer) {
            m_list = {*answer, m_session.clock().nowSeconds(), RemoteState::Ready, std::nullopt};
        } else {
            m_list.state = m_list.hasValue() ? RemoteState::Stale : RemoteState::Error;
            m_list.error = answer.error();
        }
        Q_EMIT changed();
    });
}
