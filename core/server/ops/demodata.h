// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/stores.h"

/// One of the people of the demo office.
struct DemoPerson {
    Identity identity;
    Role role = Role::User;
    bool prepaid = false;
};

/// Everybody, alice first.
QList<DemoPerson> demoPeople();

/// Writes the demo office's sample data, each step on its own; the caller holds the transaction. Used by
/// DemoOffice only.
class DemoWriter {
public:
    explicit DemoWriter(Stores &stores);

    Result<void> addAccounts() const; ///< all but the administrator, whom the founding made
    Result<void> addAddresses() const;
    Result<void> addVoicemail() const;
    Result<void> addForwarding() const;
    Result<void> addRules() const;
    Result<void> addBalance() const;
    Result<void> beginCall() const; ///< bob's, two minutes ago
    Result<void> addCalls() const; ///< those of the last 15 days that are not there yet
    Result<void> registerDevices() const;
    Result<void> addMassUser(int number) const;

private:
    Result<qint64> idOf(const QString &name) const;

    Stores &m_stores;
};
