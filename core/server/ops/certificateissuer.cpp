// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/certificateissuer.h"

#include "core/server/pki/privatefile.h"

#include <QDir>

CertificateIssuer::CertificateIssuer(Stores &stores, const OfficeCa &ca)
    : m_stores(stores)
    , m_ca(ca)
{
}

Result<IssuedCertificate> CertificateIssuer::issue(
    const Caller &caller, const QString &address, const Validity &validity) const
{
    const Result<SipAddress> parsed = SipAddress::parse(address);
    if (!parsed)
        return failure(parsed.error());
    if (const Result<Account> account = m_stores.accounts.find(parsed->toString()); !account)
        return failure(account.error());
    Result<IssuedCertificate> issued = m_ca.issueClient(*parsed, validity);
    if (!issued)
        return issued;
    CertificateRecord record;
    record.serial = issued->info.serial;
    record.sha256 = issued->info.sha256;
    record.address = parsed->toString();
    record.notBefore = issued->info.validity.notBefore;
    record.notAfter = issued->info.validity.notAfter;
    record.pem = QString::fromLatin1(issued->certificatePem);
    if (const Result<void> added = m_stores.certificates.add(caller, record); !added)
        return failure(added.error());
    return issued;
}

Result<CertificateFiles> CertificateIssuer::issueToFiles(
    const Caller &caller, const QString &address, const QString &directory, Pkcs12Form form) const
{
    Result<Transaction> transaction = Transaction::begin(m_stores.database());
    if (!transaction)
        return failure(transaction.error());
    const Result<IssuedCertificate> issued =
        issue(caller, address, m_ca.clientValidity(m_stores.clock().nowSeconds()));
    if (!issued)
        return failure(issued.error());
    const Result<QString> password = m_stores.accounts.recoverPassword(caller, issued->info.commonName);
    if (!password)
        return failure(password.error());
    const Result<QByteArray> p12 = makePkcs12(*issued, m_ca.certificatePem(), *password, form);
    if (!p12)
        return failure(p12.error());
    const QDir out(directory);
    if (!out.exists()) {
        if (const Result<void> made = makePrivateDirectory(directory); !made)
            return failure(made.error());
    }
    const QString base = out.absoluteFilePath(issued->info.commonName);
    const CertificateFiles files{base + QStringLiteral(".p12"), base + QStringLiteral(".crt"), issued->info};
    if (const Result<void> written = writePrivateFile(files.p12, *p12); !written)
        return failure(written.error());
    if (const Result<void> written = writePrivateFile(files.bundle, issued->bundlePem()); !written)
        return failure(written.error());
    if (const Result<void> committed = transaction->commit(); !committed)
        return failure(committed.error());
    return files;
}
