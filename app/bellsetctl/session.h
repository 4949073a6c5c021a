// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellsetctl/commandline.h"
#include "core/base/clock.h"
#include "core/client/accountregistry.h"
#include "core/client/archive/localarchive.h"
#include "core/client/httpstransport.h"
#include "core/client/keychainstore.h"
#include "core/client/settingsclient.h"

#include <memory>

/// What a command works with: the certificate that was named and, once connected, the server. Made by main().
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(const CommandLine &line, QObject *parent = nullptr);

    /// Whose certificate it is, without any connection: from --p12, --account, or the saved account.
    /// Errors: as of importIdentityFile() and AccountRegistry::open(); InvalidParameter for --server and
    /// --ca; CertificateOfOtherAccount and CertificateWithoutAddress of --p12.
    QFuture<Result<TransportConfiguration>> configuration();
    /// The saved account that --account names, else the one that is used without it. Errors: NoSavedAccount.
    Result<SavedAccount> savedAccount() const;
    /// Makes the client. Errors: those of configuration().
    QFuture<Result<bool>> connectToServer();

    /// After connectToServer().
    SettingsClient &client() { return *m_client; }
    Transport &transport() { return *m_transport; }
    QUrl server() const { return m_transport->configuration().server; }
    AccountRegistry &accounts() { return m_accounts; }
    /// Whose settings they are: the saved account's address, or that of the certificate in --p12. After
    /// connectToServer().
    QString address() const { return m_address; }
    /// What is kept on this computer; of a certificate in --p12 nothing is.
    LocalArchive &archive();
    /// The detail of P12WrongPassword where no password was given and there is nobody to ask.
    inline static const QString nobodyAsked = QStringLiteral("nobody was asked");
    /// Whether the keychain of the desktop takes secrets: one is put there, then removed. Errors: those of
    /// SecretStore.
    QFuture<Result<bool>> tryKeychain();
    /// The password of standard input, else what was typed at the terminal, else "".
    QString password(const QString &question);
    /// One to protect something new with: the next line of standard input, or the first if there is no other;
    /// else typed twice at the terminal. "" when there is none, or what was typed differs.
    QString newPassword(const QString &question);
    /// A secret that a command needs besides: typed at the terminal, else the next line of standard input,
    /// behind the certificate's password where --password-stdin says that it is there too.
    QString secret(const QString &question);
    /// Whether secret() asks a person.
    bool asksAtTerminal() const;
    /// Of --invitation-stdin: the line after the password; "" without the option.
    QString invitation();
    const Clock &clock() const { return m_clock; }
    /// The file's certificate, asking for its password when it needs one.
    QFuture<Result<ImportedIdentity>> readFile(const QString &path);
    /// Whose account a certificate is for: its own address, else --account. Errors:
    /// CertificateWithoutAddress, CertificateOfOtherAccount.
    Result<QString> accountOf(const ImportedIdentity &identity) const;
    /// Trust and server of the options on top of `configuration`.
    Result<TransportConfiguration> withOptions(
        TransportConfiguration configuration, const QString &address) const;

private:
    /// Says of a refused password whether there was one.
    Error explained(Error error) const;
    QFuture<Result<TransportConfiguration>> configurationOfFile();
    QFuture<Result<TransportConfiguration>> configurationOfAccount();

    const CommandLine &m_line;
    SystemClock m_clock;
    KeychainStore m_keychain;
    AccountRegistry m_accounts;
    std::optional<QString> m_password;
    std::unique_ptr<LocalArchive> m_archive;
    std::unique_ptr<HttpsTransport> m_transport;
    std::unique_ptr<SettingsClient> m_client;
    QString m_address; ///< of the account, once configuration() has its result
};
