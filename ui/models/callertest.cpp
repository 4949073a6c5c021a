// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callertest.h"

#include "core/base/async.h"
#include "core/contract/callrules.h"
#include "core/contract/errorcodes.h"
#include "ui/models/accountsession.h"

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
    const CallQuery query{caller.trimmed(), at > 0 ? QString::number(at) : QString()};
    whenDone(m_session.client().explainCall(query), this, [this, request](const Result<CallPath> &result) {
        if (request != m_request)
            return;
        m_asking = false;
        if (result)
            m_path = *result;
        else
            m_error = result.error();
        Q_EMIT changed();
    });
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
