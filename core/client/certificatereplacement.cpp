// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/certificatereplacement.h"

#include "core/base/async.h"
#include "core/client/pending.h"
#include "core/client/settingsclient.h"
#include "core/contract/errorcodes.h"

/// The way to the server for one replacement.
struct CertificateReplacement::Work {
    std::unique_ptr<Transport> transport; // before the client that borrows it
    std::unique_ptr<SettingsClient> client;
};

CertificateReplacement::CertificateReplacement(
    AccountRegistry &accounts, CertificateRenewal::Connector connector, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_connector(std::move(connector))
{
}

CertificateReplacement::~CertificateReplacement() = default;

Result<bool> CertificateReplacement::check(const QString &address, const ImportedIdentity &fresh, qint64 now)
{
    // An owner's certificate names no address; the server says then whether the account is its.
    if (!fresh.sipAddress.isEmpty() && fresh.sipAddress.compare(address, Qt::CaseInsensitive) != 0)
        return failure(ErrorCode::CertificateOfOtherAccount, fresh.sipAddress);
    ImportedIdentity judged = fresh;
    judged.findings = findingsOf(fresh, now);
    if (const std::optional<Error> obstacle = judged.obstacle())
        return failure(*obstacle);
    return true;
}

QFuture<Result<SavedAccount>> CertificateReplacement::replace(const AccountToSave &account)
{
    const auto work = std::make_shared<Work>();
    work->transport = m_connector(account.identity);
    work->client = std::make_unique<SettingsClient>(*work->transport);
    if (account.identity.sipAddress.isEmpty())
        work->client->setAccountParameter(account.address);
    const Pending<SavedAccount> pending;
    whenDone(
        work->client->identity(), this, [this, work, pending, account](const Result<Identity> &identity) {
            if (!identity) {
                pending.deliver(failure(identity.error()));
                return;
            }
            if (identity->sipAddress.compare(account.address, Qt::CaseInsensitive) != 0) {
                pending.deliver(failure(ErrorCode::CertificateOfOtherAccount, identity->sipAddress));
                return;
            }
            whenDone(m_accounts.add(account), this,
                [pending](const Result<SavedAccount> &saved) { pending.deliver(saved); });
        });
    return pending.future();
}
