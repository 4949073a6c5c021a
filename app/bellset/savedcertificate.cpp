// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellset/savedcertificate.h"

#include "app/bellset/openaccount.h"
#include "core/base/async.h"
#include "core/client/p12file.h"
#include "core/client/pending.h"
#include "core/contract/errorcodes.h"
#include "ui/pages/connect/certificatecard.h"

SavedCertificate::SavedCertificate(
    OpenAccount &account, AccountRegistry &registry, SecretStore &secrets, const Clock &clock, bool isPassing)
    : m_account(account)
    , m_registry(registry)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_isPassing(isPassing)
    , m_renewal(registry, connector(), clock)
    , m_replacement(registry, connector())
{
}

SavedCertificate::~SavedCertificate() = default;

QString SavedCertificate::address() const
{
    return m_account.session().account();
}

Result<SavedAccount> SavedCertificate::savedAccount() const
{
    if (m_isPassing)
        return failure(ErrorCode::NoSavedAccount, address());
    return m_registry.accountOfAddress(address());
}

CertificateRenewal::Connector SavedCertificate::connector() const
{
    return [this](const ImportedIdentity &identity) -> std::unique_ptr<Transport> {
        TransportConfiguration own = m_account.configuration();
        own.identity = identity;
        return std::make_unique<HttpsTransport>(own);
    };
}

KeptCertificate SavedCertificate::kept() const
{
    KeptCertificate kept;
    kept.keychain = m_secrets.backendName();
    if (const Result<SavedAccount> saved = savedAccount()) {
        kept.isSaved = true;
        kept.protection = saved->protection;
        kept.server = saved->server;
        kept.trust = saved->trust;
        kept.pinIsSaved = saved->trust.pin.has_value();
    }
    if (!m_account.isOpen() || !m_account.configuration().identity)
        return kept;
    const TransportConfiguration &used = m_account.configuration();
    kept.isOpen = true;
    kept.facts = factsOf(*used.identity);
    if (kept.facts.address.isEmpty() && kept.facts.subject.isEmpty())
        kept.facts.subject = address();
    kept.sha256 = used.identity->sha256;
    kept.server = used.server;
    kept.pinIsSaved = kept.pinIsSaved && kept.trust.pin == used.trust.pin;
    kept.trust = used.trust;
    return kept;
}

QFuture<Result<bool>> SavedCertificate::checkPassphrase(const QString &passphrase)
{
    const Result<SavedAccount> saved = savedAccount();
    if (!saved)
        return readyFuture(Result<bool>(failure(saved.error())));
    const Pending<bool> pending;
    whenDone(
        m_registry.open(saved->id, passphrase), this, [pending](const Result<ImportedIdentity> &identity) {
            pending.deliver(identity ? Result<bool>(true) : failure(identity.error()));
        });
    return pending.future();
}

void SavedCertificate::useNow(const SavedAccount &saved, const ImportedIdentity &identity)
{
    Q_EMIT replaced({saved, identity, m_account.configuration().trust});
}

QFuture<Result<bool>> SavedCertificate::renew(const QString &passphrase)
{
    const Result<SavedAccount> saved = savedAccount();
    if (!saved || !m_account.isOpen())
        return readyFuture(Result<bool>(failure(ErrorCode::NoSavedAccount, address())));
    const Pending<bool> pending;
    whenDone(m_renewal.renew(*saved, *m_account.configuration().identity, passphrase), this,
        [this, pending](const Result<CertificateRenewal::Renewed> &renewed) {
            if (renewed)
                useNow(renewed->account, renewed->identity);
            pending.deliver(renewed ? Result<bool>(true) : failure(renewed.error()));
        });
    return pending.future();
}

QFuture<Result<bool>> SavedCertificate::exportCopy(const QString &path, const QString &password)
{
    if (!m_account.isOpen())
        return readyFuture(Result<bool>(failure(ErrorCode::NoSavedAccount, address())));
    return exportIdentityFile(*m_account.configuration().identity, path, password);
}

QFuture<Result<OfferedCertificate>> SavedCertificate::offer(const QString &path, const QString &password)
{
    m_offered.reset();
    const Pending<OfferedCertificate> pending;
    whenDone(importIdentityFile(path, password, {m_clock.nowSeconds(), true}), this,
        [this, pending](const Result<ImportedIdentity> &identity) {
            const Result<bool> fits = identity
                ? CertificateReplacement::check(address(), *identity, m_clock.nowSeconds())
                : failure(identity.error());
            if (!fits) {
                pending.deliver(failure(fits.error()));
                return;
            }
            m_offered = *identity;
            pending.deliver(OfferedCertificate{factsOf(*identity), identity->sha256});
        });
    return pending.future();
}

QFuture<Result<bool>> SavedCertificate::replace(const QString &passphrase)
{
    const Result<SavedAccount> saved = savedAccount();
    if (!saved || !m_offered)
        return readyFuture(Result<bool>(failure(ErrorCode::NoSavedAccount, address())));
    const Pending<bool> pending;
    const AccountToSave account{
        saved->address, saved->server, saved->trust, *m_offered, saved->protection, passphrase};
    whenDone(m_replacement.replace(account), this,
        [this, pending, fresh = *m_offered](const Result<SavedAccount> &replaced) {
            if (replaced) {
                m_offered.reset();
                useNow(*replaced, fresh);
            }
            pending.deliver(replaced ? Result<bool>(true) : failure(replaced.error()));
        });
    return pending.future();
}

void SavedCertificate::askToRemove()
{
    Q_EMIT removalWanted(address());
}

void SavedCertificate::judgeServerAnew()
{
    Q_EMIT judgementWanted(address());
}

Result<bool> SavedCertificate::forgetPin()
{
    ConnectedAccount connected;
    connected.trust = m_account.configuration().trust;
    connected.trust.pin.reset();
    connected.identity = *m_account.configuration().identity;
    const Result<SavedAccount> saved = savedAccount();
    if (saved) {
        connected.saved = *saved;
        connected.saved.trust.pin.reset();
        if (const Result<bool> written = m_registry.update(connected.saved); !written)
            return written;
    } else {
        connected.saved.address = address();
        connected.saved.server = m_account.configuration().server;
        connected.saved.trust = connected.trust;
    }
    Q_EMIT replaced(connected);
    return true;
}
