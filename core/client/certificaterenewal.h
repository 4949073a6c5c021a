// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/accountregistry.h"
#include "core/client/transport.h"

#include <functional>
#include <memory>

/// Renews the certificate of a saved account while the old one holds: makes a key on this computer, has the
/// server certify it, opens the server's door with it once, and only then puts it in place of the old one. On
/// any failure the old one stays as it was. Does not revoke the old certificate: the same file may be in use
/// on another computer.
///
/// Created by the programs; one thread; cryptography runs in others. One renewal at a time.
class CertificateRenewal : public QObject {
    Q_OBJECT

public:
    /// A way to the account's server with an identity.
    using Connector = std::function<std::unique_ptr<Transport>(const ImportedIdentity &identity)>;

    /// All borrowed.
    CertificateRenewal(
        AccountRegistry &accounts, Connector connector, const Clock &clock, QObject *parent = nullptr);
    ~CertificateRenewal() override;

    struct Renewed {
        SavedAccount account; ///< under another id than before
        ImportedIdentity identity;
    };
    /// @param identity the account's present one, as AccountRegistry::open() gave it
    /// @param passphrase what it was opened with; the new one is protected in the same way
    /// Errors: those of SettingsClient::renewCertificate (OutcomeUnknown harms nothing: try again), of
    /// identityOfAnswer and of AccountRegistry::add; CertificateOfOtherAccount when the server takes the new
    /// certificate for another account's.
    QFuture<Result<Renewed>> renew(
        const SavedAccount &account, const ImportedIdentity &identity, const QString &passphrase = {});

private:
    struct Work;

    void askServer(const std::shared_ptr<Work> &work);
    void check(const std::shared_ptr<Work> &work, const QByteArray &certificatePem, const QByteArray &caPem);
    void tryOut(const std::shared_ptr<Work> &work);
    void save(const std::shared_ptr<Work> &work);

    AccountRegistry &m_accounts;
    Connector m_connector;
    const Clock &m_clock;
};
