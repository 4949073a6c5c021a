// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/certificaterenewal.h"

/// Puts another certificate in place of the one of a saved account: opens the server's door with it once, and
/// only then saves it, so that a revoked one, or one of another account, never replaces one that works. On
/// any failure what is saved stays as it was.
///
/// Created by the programs; one thread. One replacement at a time.
class CertificateReplacement : public QObject {
    Q_OBJECT

public:
    /// All borrowed.
    CertificateReplacement(
        AccountRegistry &accounts, CertificateRenewal::Connector connector, QObject *parent = nullptr);
    ~CertificateReplacement() override;

    /// Whether the certificate may stand in for this account's, by what it says itself.
    /// @param now Unix seconds
    /// Errors: CertificateOfOtherAccount (subject: whose it is), and what ImportedIdentity::obstacle() says.
    static Result<bool> check(const QString &address, const ImportedIdentity &fresh, qint64 now);

    /// @param account what is to be saved; its identity has passed check()
    /// Errors: those of SettingsClient::identity, CertificateOfOtherAccount, and of AccountRegistry::add.
    QFuture<Result<SavedAccount>> replace(const AccountToSave &account);

private:
    struct Work;

    AccountRegistry &m_accounts;
    CertificateRenewal::Connector m_connector;
};
