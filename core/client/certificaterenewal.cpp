// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/certificaterenewal.h"

#include "core/base/async.h"
#include "core/client/cryptopool.h"
#include "core/client/keyrequest.h"
#include "core/client/pending.h"
#include "core/client/settingsclient.h"
#include "core/contract/errorcodes.h"

/// What one renewal has gathered so far.
struct CertificateRenewal::Work {
    SavedAccount account;
    ImportedIdentity old;
    QString passphrase;
    KeyRequest request;
    ImportedIdentity renewed;
    std::unique_ptr<Transport> transport; // before the client that borrows it
    std::unique_ptr<SettingsClient> client;
    Pending<Renewed> pending;

    void connect(std::unique_ptr<Transport> way)
    {
        client.reset();
        transport = std::move(way);
        client = std::make_unique<SettingsClient>(*transport);
    }
    void fail(const Error &error) const { pending.deliver(failure(error)); }
};

CertificateRenewal::CertificateRenewal(
    AccountRegistry &accounts, Connector connector, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_connector(std::move(connector))
    , m_clock(clock)
{
}

CertificateRenewal::~CertificateRenewal() = default;

QFuture<Result<CertificateRenewal::Renewed>> CertificateRenewal::renew(
    const SavedAccount &account, const ImportedIdentity &identity, const QString &passphrase)
{
    const auto work = std::make_shared<Work>();
    work->account = account;
    work->old = identity;
    work->passphrase = passphrase;
    whenDone(runCryptoInPool([address = account.address] { return newKeyRequest(address); }), this,
        [this, work](const Result<KeyRequest> &request) {
            if (!request) {
                work->fail(request.error());
                return;
            }
            work->request = *request;
            askServer(work);
        });
    return work->pending.future();
}

void CertificateRenewal::askServer(const std::shared_ptr<Work> &work)
{
    work->connect(m_connector(work->old));
    whenDone(work->client->renewCertificate(work->request.requestPem), this,
        [this, work](const Result<RenewedCertificate> &answer) {
            if (answer)
                check(work, answer->certificatePem, answer->caPem);
            else
                work->fail(answer.error());
        });
}

void CertificateRenewal::check(
    const std::shared_ptr<Work> &work, const QByteArray &certificatePem, const QByteArray &caPem)
{
    const auto judged = [key = work->request.privateKeyPem, certificatePem, caPem,
                            address = work->account.address, now = m_clock.nowSeconds()] {
        return identityOfAnswer(key, certificatePem, caPem, address, now);
    };
    whenDone(runCryptoInPool(judged), this, [this, work](const Result<ImportedIdentity> &identity) {
        if (!identity) {
            work->fail(identity.error());
            return;
        }
        work->renewed = *identity;
        tryOut(work);
    });
}

void CertificateRenewal::tryOut(const std::shared_ptr<Work> &work)
{
    work->connect(m_connector(work->renewed));
    whenDone(work->client->identity(), this, [this, work](const Result<Identity> &identity) {
        if (!identity)
            work->fail(identity.error());
        else if (identity->sipAddress.compare(work->account.address, Qt::CaseInsensitive) != 0)
            work->fail({ErrorCode::CertificateOfOtherAccount, identity->sipAddress, {}});
        else
            save(work);
    });
}

void CertificateRenewal::save(const std::shared_ptr<Work> &work)
{
    const SavedAccount &account = work->account;
    whenDone(m_accounts.add({account.address, account.server, account.trust, work->renewed,
                 account.protection, work->passphrase}),
        this, [work](const Result<SavedAccount> &saved) {
            if (saved)
                work->pending.deliver(Renewed{*saved, work->renewed});
            else
                work->fail(saved.error());
        });
}
