// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/certificateissuer.h"

#include "core/contract/errorcodes.h"
#include "core/server/pki/privatefile.h"

#include <QDir>

#include <functional>

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
    if (const Result<void> recorded = record(caller, *issued); !recorded)
        return failure(recorded.error());
    return issued;
}

Result<void> CertificateIssuer::record(const Caller &caller, const IssuedCertificate &issued) const
{
    CertificateRecord record;
    record.serial = issued.info.serial;
    record.sha256 = issued.info.sha256;
    record.address = issued.info.commonName;
    record.notBefore = issued.info.validity.notBefore;
    record.notAfter = issued.info.validity.notAfter;
    record.pem = QString::fromLatin1(issued.certificatePem);
    return m_stores.certificates.add(caller, record);
}

Result<CertificateFiles> CertificateIssuer::issueToFiles(
    const Caller &caller, const QString &address, const QString &directory, Pkcs12Form form) const
{
    // Making keys is slow: no other writer waits meanwhile.
    const Result<SipAddress> parsed = SipAddress::parse(address);
    if (!parsed)
        return failure(parsed.error());
    const Result<QString> password = m_stores.accounts.recoverPassword(caller, parsed->toString());
    if (!password)
        return failure(password.error());
    const Result<IssuedCertificate> issued =
        m_ca.issueClient(*parsed, m_ca.clientValidity(m_stores.clock().nowSeconds()));
    if (!issued)
        return failure(issued.error());
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
    // Files that work stay in place until the new certificate counts.
    const Result<std::unique_ptr<QSaveFile>> newP12 = preparePrivateFile(files.p12, *p12);
    if (!newP12)
        return failure(newP12.error());
    const Result<std::unique_ptr<QSaveFile>> newBundle =
        preparePrivateFile(files.bundle, issued->bundlePem());
    if (!newBundle)
        return failure(newBundle.error());
    if (const Result<void> recorded = record(caller, *issued); !recorded)
        return failure(recorded.error());
    for (const auto &file : {std::cref(*newP12), std::cref(*newBundle)}) {
        if (!file.get()->commit())
            return failure(ErrorCode::FileUnwritable, file.get()->fileName(), file.get()->errorString());
    }
    return files;
}
