// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/httpstransport.h"
#include "core/client/settingsclient.h"
#include "ui/models/accountsession.h"
#include "ui/models/archivefeed.h"

#include <memory>

/// The chain from the network to the data of one open account. Lives from unlocking to removal or the end of
/// the program; borrows clock, cache, drafts and archive.
class OpenAccount {
public:
    /// @param archive where calls are kept; none for an account of which nothing is to be kept
    OpenAccount(const QString &address, const TransportConfiguration &configuration, const Clock &clock,
        AnswerCache &cache, DraftStore &drafts, LocalArchive *archive = nullptr)
        : m_validUntil(configuration.identity ? configuration.identity->validUntil : QDateTime())
        , m_transport(configuration)
        , m_client(m_transport)
        , m_session(address, m_client, clock, cache, drafts)
    {
        if (archive)
            m_feed = std::make_unique<ArchiveFeed>(m_session, *archive);
    }

    AccountSession &session() { return m_session; }
    QDateTime certificateValidUntil() const { return m_validUntil; }

private:
    QDateTime m_validUntil;
    HttpsTransport m_transport;
    SettingsClient m_client;
    AccountSession m_session;
    std::unique_ptr<ArchiveFeed> m_feed;
};
