// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/answercache.h"
#include "core/client/draftstore.h"
#include "core/client/settingsclient.h"
#include "core/contract/office/conferences.h"
#include "core/contract/office/contactinformation.h"
#include "core/contract/office/phonebook.h"
#include "tests/support/faketransport.h"
#include "ui/models/accountsession.h"

#include <QTemporaryDir>

#include <memory>

/// A clock that stands still until it is told.
class HandClock : public Clock {
public:
    qint64 nowSeconds() const override { return now; }
    qint64 now = 1795525200; ///< Tuesday 2026-11-24 14:00 in Amsterdam, 13:00 UTC
};

/// Alice's account on a scripted server: two phones, a mobile number, voicemail after 20 s without answer.
/// Change the public values, then call serve().
class SessionFixture {
public:
    SessionFixture();

    /// The server answers every reading action with the values below, for ever.
    void serve();
    /// From the next serve() on also the office API, with all its features.
    void offerOffice();
    /// As the incumbent: no actions of our own.
    void serveAsIncumbent();
    /// Every request fails with this.
    void failWith(ErrorCode code);
    /// A second session on the same files, as after a restart.
    void restart();
    /// Starts the session and waits for its first answers.
    bool start();
    bool settled() const;

    ForwardingRow &row(ForwardCondition condition);

    QTemporaryDir dir;
    HandClock clock;
    FakeTransport transport;
    SettingsClient client;
    AnswerCache cache;
    DraftStore drafts;
    std::unique_ptr<AccountSession> session;

    Capabilities capabilities;
    Identity identity;
    ForwardingRows forwarding;
    DndState dnd;
    PrivacyState privacy;
    AcceptRules rules;
    TextList rejects;
    DeviceList devices;
    Voicemail voicemail;
    CallHistory history;
    TextList aliases;
    TextList numbers;
    BalanceHistory balanceHistory;
    Prepaid prepaid;
    MonthlyUsage usage;
    CertificateList certificates;
    ConferenceList conferences; ///< told by a server with the office API
    Phonebook phonebook;
    ContactInformation contactInformation;
    SignInList signIns;
};
