// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/pki/officeca.h"
#include "core/server/store/stores.h"

#include <functional>

/// The sample office of `bellsetd demo` and of tests (interfaces.md "Demo accounts"): domain example.org,
/// five people with known passwords, settings, calls, registered devices, balances. The same at every run,
/// but for times, which are reckoned from now. Borrows the stores; used in their thread. Founds no office and
/// serves nothing.
class DemoOffice {
public:
    static constexpr QLatin1StringView domain{"example.org"};
    static constexpr QLatin1StringView countryCode{"31"};
    static constexpr QLatin1StringView adminAddress{"admin@example.org"};
    static constexpr QLatin1StringView adminPassword{"demo-admin"};

    /// Every demo account; its password is `demo-<name>`.
    static QStringList addresses();
    static QString passwordOf(const QString &address);

    explicit DemoOffice(Stores &stores);

    /// True for an office that `fill` has filled.
    Result<bool> isDemo() const;
    /// Fills an office that was founded with `domain`, `adminAddress` and `adminPassword`. Once.
    Result<void> fill() const;
    /// Brings what passes with time up to now: calls of the last days, the call that goes on, registrations
    /// that hold for a month.
    Result<void> refresh() const;
    /// Makes further users u000001@example.org… up to `count`, each with calls, a phone and a balance,
    /// without certificates. Those that exist stay. @param progress told how many exist so far
    Result<void> addMassUsers(int count, const std::function<void(int)> &progress) const;
    /// Writes `<address>.p12` and `.crt` of every demo account into `directory`, but keeps a pair that still
    /// holds for a month.
    Result<void> writeCertificates(const OfficeCa &ca, const QString &directory) const;

private:
    Result<bool> hasCertificate(const OfficeCa &ca, const QString &base) const;

    Stores &m_stores;
};
