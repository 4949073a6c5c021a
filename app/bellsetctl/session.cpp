// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/session.h"

#include "app/bellsetctl/command.h"
#include "app/bellsetctl/passwordinput.h"
#include "app/bellsetctl/say.h"
#include "core/base/async.h"
#include "core/client/clientpaths.h"
#include "core/client/p12file.h"
#include "core/client/pending.h"
#include "core/client/serverurl.h"
#include "core/client/userfile.h"
#include "core/contract/sipaddress.h"

#include <QCoreApplication>
#include <QSslCertificate>

namespace {

constexpr qint64 largestCaFile = 1024 * 1024;

} // namespace

Session::Session(const CommandLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_accounts(ClientPaths::ofUser().accounts(), m_keychain)
{
}

QString Session::password(const QString &question)
{
    if (!m_password) {
        m_password =
            m_line.passwordFromStdin ? passwordFromStdin() : askPassword(question).value_or(QString());
    }
    return *m_password;
}

QString Session::secret(const QString &question)
{
    if (asksAtTerminal())
        return askPassword(question).value_or(QString());
    if (m_line.passwordFromStdin)
        password({}); // its line is the first one, needed or not
    return passwordFromStdin();
}

bool Session::asksAtTerminal() const
{
    return !m_line.passwordFromStdin && canAsk();
}

QString Session::newPassword(const QString &question)
{
    if (m_line.passwordFromStdin) {
        const QString next = passwordFromStdin();
        return next.isEmpty() ? m_password.value_or(QString()) : next;
    }
    const QString typed = askPassword(question).value_or(QString());
    return typed == askPassword(Say::tr("Again:")).value_or(QString()) ? typed : QString();
}

Result<SavedAccount> Session::savedAccount() const
{
    if (!m_line.account.isEmpty())
        return m_accounts.accountOfAddress(m_line.account);
    const Result<SavedAccount> saved = m_accounts.defaultAccount();
    if (saved || saved.error().code != ErrorCode::NoSavedAccount)
        return saved;
    QStringList addresses;
    for (const SavedAccount &account : m_accounts.list().accounts)
        addresses.append(account.address);
    if (addresses.size() < 2)
        return saved;
    return failure(usageError(Say::tr("Several accounts are saved: say which with --account (%1).")
                                  .arg(addresses.join(QStringLiteral(", ")))));
}

QString Session::invitation()
{
    return m_line.invitationFromStdin ? passwordFromStdin().trimmed() : QString();
}

QFuture<Result<ImportedIdentity>> Session::readFile(const QString &path)
{
    const IdentityReading reading{m_clock.nowSeconds()};
    if (m_line.passwordFromStdin)
        return importIdentityFile(path, password({}), reading);
    const Pending<ImportedIdentity> pending;
    whenDone(importIdentityFile(path, {}, reading), this,
        [this, path, reading, pending](const Result<ImportedIdentity> &identity) {
            if (identity || identity.error().code != ErrorCode::P12WrongPassword) {
                pending.deliver(identity);
                return;
            }
            const QString typed = password(Say::tr("Password of %1:").arg(path));
            whenDone(importIdentityFile(path, typed, reading), this,
                [this, pending](const Result<ImportedIdentity> &again) {
                    pending.deliver(
                        again ? again : Result<ImportedIdentity>(failure(explained(again.error()))));
                });
        });
    return pending.future();
}

Error Session::explained(Error error) const
{
    if (error.code == ErrorCode::P12WrongPassword && !m_line.passwordFromStdin && !canAsk())
        error.detail = nobodyAsked;
    return error;
}

QFuture<Result<bool>> Session::tryKeychain()
{
    const QString key = QStringLiteral("bellset-trial");
    const Pending<bool> pending;
    whenDone(m_keychain.write(key, "trial"), this, [this, key, pending](const Result<bool> &written) {
        if (!written) {
            pending.deliver(written);
            return;
        }
        whenDone(m_keychain.remove(key), this, [pending](const Result<bool> &) { pending.deliver(true); });
    });
    return pending.future();
}

Result<QString> Session::accountOf(const ImportedIdentity &identity) const
{
    const QString &named = m_line.account;
    if (identity.sipAddress.isEmpty() && named.isEmpty())
        return failure(ErrorCode::CertificateWithoutAddress, identity.subject);
    if (identity.sipAddress.isEmpty())
        return SipAddress::parse(named).map([](const SipAddress &address) { return address.toString(); });
    if (!named.isEmpty() && named.compare(identity.sipAddress, Qt::CaseInsensitive) != 0)
        return failure(ErrorCode::CertificateOfOtherAccount, identity.sipAddress);
    return identity.sipAddress;
}

Result<TransportConfiguration> Session::withOptions(
    TransportConfiguration configuration, const QString &address) const
{
    configuration.timeoutMs = m_line.timeoutMs;
    if (!m_line.ca.isEmpty()) {
        const Result<QByteArray> content = readLimitedFile(m_line.ca, largestCaFile);
        if (!content)
            return failure(content.error());
        const QList<QSslCertificate> authorities = QSslCertificate::fromData(*content, QSsl::Pem);
        if (authorities.isEmpty())
            return failure(ErrorCode::FileUnreadable, m_line.ca, QStringLiteral("no certificate in it"));
        configuration.trust.authorities += authorities;
    }
    if (!m_line.server.isEmpty()) {
        const Result<QUrl> server = fixedUpServerUrl(m_line.server);
        if (!server)
            return failure(server.error());
        configuration.server = *server;
    } else if (configuration.server.isEmpty()) {
        const Result<QUrl> server = defaultServerUrl(address);
        if (!server)
            return failure(ErrorCode::MissingParameter, QStringLiteral("--server"));
        configuration.server = *server;
    }
    return configuration;
}

LocalArchive &Session::archive()
{
    if (!m_archive)
        m_archive = std::make_unique<LocalArchive>(
            m_line.p12.isEmpty() ? ClientPaths::ofUser().archives() : QString());
    return *m_archive;
}

QFuture<Result<TransportConfiguration>> Session::configuration()
{
    return m_line.p12.isEmpty() ? configurationOfAccount() : configurationOfFile();
}

QFuture<Result<TransportConfiguration>> Session::configurationOfFile()
{
    const Pending<TransportConfiguration> pending;
    whenDone(readFile(m_line.p12), this, [this, pending](const Result<ImportedIdentity> &identity) {
        if (!identity) {
            pending.deliver(failure(identity.error()));
            return;
        }
        const Result<QString> address = accountOf(*identity);
        if (!address) {
            pending.deliver(failure(address.error()));
            return;
        }
        m_address = *address;
        TransportConfiguration configuration;
        configuration.identity = *identity;
        // Who hands the file out vouches for the server by the authority in it.
        configuration.trust.authorities = identity->authorities();
        pending.deliver(withOptions(configuration, m_address));
    });
    return pending.future();
}

QFuture<Result<TransportConfiguration>> Session::configurationOfAccount()
{
    const Result<SavedAccount> saved = savedAccount();
    if (!saved)
        return readyFuture(Result<TransportConfiguration>(failure(saved.error())));
    const QString passphrase =
        saved->needsPassphrase() ? password(Say::tr("Password of %1:").arg(saved->address)) : QString();
    const Pending<TransportConfiguration> pending;
    whenDone(m_accounts.open(saved->id, passphrase), this,
        [this, saved = *saved, pending](const Result<ImportedIdentity> &identity) {
            if (!identity) {
                pending.deliver(failure(explained(identity.error())));
                return;
            }
            TransportConfiguration configuration;
            configuration.server = saved.server;
            configuration.trust = saved.trust;
            configuration.identity = *identity;
            m_address = saved.address;
            pending.deliver(withOptions(configuration, saved.address));
        });
    return pending.future();
}

QFuture<Result<bool>> Session::connectToServer()
{
    const Pending<bool> pending;
    whenDone(configuration(), this, [this, pending](const Result<TransportConfiguration> &configuration) {
        if (!configuration) {
            pending.deliver(failure(configuration.error()));
            return;
        }
        m_transport = std::make_unique<HttpsTransport>(*configuration);
        m_client = std::make_unique<SettingsClient>(*m_transport);
        // An owner's number says nothing about the account, so every request names it (settings-api.md 4).
        if (configuration->identity && configuration->identity->sipAddress.isEmpty())
            m_client->setAccountParameter(m_address);
        pending.deliver(true);
    });
    return pending.future();
}
