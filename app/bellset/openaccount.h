// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellset/latetransport.h"
#include "core/client/settingsclient.h"
#include "ui/models/accountsession.h"
#include "ui/models/archivefeed.h"
#include "ui/models/certificatekeeper.h"
#include "ui/models/contactbook.h"

#include <memory>

/// The chain from the network to the data of one account. Lives from the start (or the unlocking) to the
/// removal of the account or the end of the program; borrows clock, cache, drafts and archive.
class OpenAccount {
public:
    /// Not open yet: shows what is cached, and its requests wait.
    /// @param archive where calls and bookings are kept; none for an account of which nothing is to be kept
    /// @param contacts in the same folder; they go with the archive
    OpenAccount(const QString &address, const Clock &clock, AnswerCache &cache, DraftStore &drafts,
        LocalArchive *archive = nullptr, ContactStore *contacts = nullptr)
        : m_client(m_transport)
        , m_session(address, m_client, clock, cache, drafts)
    {
        if (archive)
            m_feed = std::make_unique<ArchiveFeed>(m_session, *archive);
        if (contacts)
            m_book = std::make_unique<ContactBook>(m_session, *contacts);
    }
    OpenAccount(const QString &address, const TransportConfiguration &configuration, const Clock &clock,
        AnswerCache &cache, DraftStore &drafts, LocalArchive *archive = nullptr,
        ContactStore *contacts = nullptr)
        : OpenAccount(address, clock, cache, drafts, archive, contacts)
    {
        open(configuration);
    }

    void open(const TransportConfiguration &configuration)
    {
        m_configuration = configuration;
        // The incumbent's certificates carry an owner's number: the account is named in each request.
        const bool isOwners = configuration.identity && configuration.identity->sipAddress.isEmpty();
        const QString account = isOwners ? m_session.account() : QString();
        m_client.setAccountParameter(account);
        m_transport.open(configuration, account);
        if (m_keeper)
            Q_EMIT m_keeper->changed();
    }
    /// The certificate cannot be had: the session says why.
    void fail(const Error &error) { m_transport.fail(error); }
    void waitAgain() { m_transport.waitAgain(); }
    bool isOpen() const { return m_transport.isOpen(); }

    /// Takes what keeps this account's certificate; before the session is shown.
    void setKeeper(std::unique_ptr<CertificateKeeper> keeper)
    {
        m_keeper = std::move(keeper);
        m_session.setCertificateKeeper(m_keeper.get());
    }

    AccountSession &session() { return m_session; }
    /// Once it is open.
    const TransportConfiguration &configuration() const { return m_configuration; }

private:
    TransportConfiguration m_configuration;
    LateTransport m_transport;
    SettingsClient m_client;
    AccountSession m_session;
    std::unique_ptr<ArchiveFeed> m_feed;
    std::unique_ptr<CertificateKeeper> m_keeper;
    std::unique_ptr<ContactBook> m_book;
};
