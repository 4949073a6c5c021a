// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/accountstore.h"
#include "core/server/store/addressstore.h"
#include "core/server/store/auditstore.h"
#include "core/server/store/balancestore.h"
#include "core/server/store/callstore.h"
#include "core/server/store/certificatestore.h"
#include "core/server/store/database.h"
#include "core/server/store/devicestore.h"
#include "core/server/store/directorystore.h"
#include "core/server/store/dndstore.h"
#include "core/server/store/forwardingstore.h"
#include "core/server/store/guessstore.h"
#include "core/server/store/invitationstore.h"
#include "core/server/store/journalstore.h"
#include "core/server/store/privacystore.h"
#include "core/server/store/profilestore.h"
#include "core/server/store/rulestore.h"
#include "core/server/store/settingstore.h"
#include "core/server/store/signinstore.h"
#include "core/server/store/transaction.h"
#include "core/server/store/voicemailstore.h"
#include "core/server/store/voucherstore.h"

#include <memory>

/// All stores over one connection: what a thread of the server, or a subcommand, opens. Lives and is used in
/// the thread that opened it; the clock must outlive it. To make many changes one commit, begin a Transaction
/// on `database()` around them.
class Stores {
public:
    /// Opens the connection; the schema must be current (Migrator). Errors: those of Database::open and of
    /// Migrator::check.
    static Result<std::unique_ptr<Stores>> open(const DatabaseUrl &url, const SecretBox &secrets,
        const Clock &clock, const QString &countryCode = {});
    /// Over a connection that is open, whose schema the caller has seen to. @param countryCode of the office,
    /// "31", for numbers written without; "" leaves those as they are
    Stores(std::unique_ptr<Database> database, const SecretBox &secrets, const Clock &clock,
        const QString &countryCode = {});
    Stores(const Stores &) = delete;
    Stores &operator=(const Stores &) = delete;

    Database &database() { return *m_database; }
    const Clock &clock() const { return m_clock; }
    /// Of the office, "31"; "" leaves national numbers as they are.
    const QString &countryCode() const { return m_context.countryCode; }

private:
    std::unique_ptr<Database> m_database;
    SecretBox m_secrets;
    const Clock &m_clock;
    StoreContext m_context;

public:
    AuditStore audit;
    AccountStore accounts;
    AddressStore addresses;
    ForwardingStore forwarding;
    RuleStore rules;
    DndStore dnd;
    PrivacyStore privacy;
    VoicemailStore voicemail;
    DeviceStore devices;
    CallStore calls;
    BalanceStore balances;
    CertificateStore certificates;
    InvitationStore invitations;
    DirectoryStore directory;
    SettingStore settings;
    JournalStore journal;
    ProfileStore profiles;
    VoucherStore vouchers;
    GuessStore guesses;
    SignInStore signIns;
};
