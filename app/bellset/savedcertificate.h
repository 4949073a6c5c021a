// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/certificatereplacement.h"
#include "ui/models/certificatekeeper.h"
#include "ui/pages/connect/connectwizard.h"

class OpenAccount;

/// The CertificateKeeper of the program: works on the saved account and on the connection that is open. Owned
/// by the OpenAccount; borrows everything else. Asks and shows nothing itself.
class SavedCertificate : public CertificateKeeper {
    Q_OBJECT

public:
    /// @param isPassing of the command line: what may be saved for the same address is none of its business
    SavedCertificate(OpenAccount &account, AccountRegistry &registry, SecretStore &secrets,
        const Clock &clock, bool isPassing);
    ~SavedCertificate() override;

    KeptCertificate kept() const override;
    QFuture<Result<bool>> checkPassphrase(const QString &passphrase) override;
    QFuture<Result<bool>> renew(const QString &passphrase) override;
    QFuture<Result<bool>> exportCopy(const QString &path, const QString &password) override;
    QFuture<Result<OfferedCertificate>> offer(const QString &path, const QString &password) override;
    void dropOffered() override { m_offered.reset(); }
    QFuture<Result<bool>> replace(const QString &passphrase) override;
    void askToRemove() override;
    void judgeServerAnew() override;
    Result<bool> forgetPin() override;

Q_SIGNALS:
    /// Another certificate or trust is saved and is to be used from now on.
    void replaced(const ConnectedAccount &account);
    void removalWanted(const QString &address);
    void judgementWanted(const QString &address);

private:
    QString address() const;
    Result<SavedAccount> savedAccount() const;
    CertificateRenewal::Connector connector() const;
    void useNow(const SavedAccount &saved, const ImportedIdentity &identity);

    OpenAccount &m_account;
    AccountRegistry &m_registry;
    SecretStore &m_secrets;
    const Clock &m_clock;
    bool m_isPassing;
    CertificateRenewal m_renewal;
    CertificateReplacement m_replacement;
    std::optional<ImportedIdentity> m_offered;
};
