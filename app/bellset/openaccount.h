// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/httpstransport.h"
#include "core/client/settingsclient.h"
#include "ui/models/accountsession.h"

/// The chain from the network to the data of one open account. Lives from unlocking to removal or the end of
/// the program; borrows clock, cache and drafts.
class OpenAccount {
public:
    OpenAccount(const QString &address, const TransportConfiguration &configuration, const Clock &clock,
        AnswerCache &cache, DraftStore &drafts)
        : m_validUntil(configuration.identity ? configuration.identity->validUntil : QDateTime())
        , m_transport(configuration)
        , m_client(m_transport)
        , m_session(address, m_client, clock, cache, drafts)
    {
    }

    AccountSession &session() { return m_session; }
    QDateTime certificateValidUntil() const { return m_validUntil; }

private:
    QDateTime m_validUntil;
    HttpsTransport m_transport;
    SettingsClient m_client;
    AccountSession m_session;
};
