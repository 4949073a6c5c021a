// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/certificateissuer.h"

#include "core/contract/errorcodes.h"
#include "core/server/auth/certificatename.h"
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
    QStringList alternativeNames = issued.info.hosts;
    for (const QString &uri : issued.info.uris)
        alternativeNames.append(QStringLiteral("URI:") + uri);
    const std::optional<CertificateName> name = certificateName({issued.info.commonName}, alternativeNames);
    if (!name)
        return failure(ErrorCode::CertificateUnknown, issued.info.commonName.left(100));
    CertificateRecord entry;
    entry.serial = issued.info.serial;
    entry.sha256 = issued.info.sha256;
    entry.address = name->address;
    entry.ownerId = name->ownerId;
    entry.notBefore = issued.info.validity.notBefore;
    entry.notAfter = issued.info.validity.notAfter;
    entry.pem = QString::fromLatin1(issued.certificatePem);
    return m_stores.certificates.add(caller, entry);
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
    return toFiles(caller, *issued, *password, directory, issued->info.commonName, form);
}

Result<CertificateFiles> CertificateIssuer::issueOwnerToFiles(const Caller &caller, qint64 ownerId,
    const QString &password, const QString &directory, Pkcs12Form form) const
{
    if (const Result<void> known = m_stores.certificates.checkOwner(ownerId); !known)
        return failure(known.error());
    const Result<IssuedCertificate> issued =
        m_ca.issueOwner(ownerId, m_ca.clientValidity(m_stores.clock().nowSeconds()));
    if (!issued)
        return failure(issued.error());
    return toFiles(caller, *issued, password, directory, QStringLiteral("owner-%1").arg(ownerId), form);
}

Result<CertificateFiles> CertificateIssuer::toFiles(const Caller &caller, const IssuedCertificate &issued,
    const QString &password, const QString &directory, const QString &name, Pkcs12Form form) const
{
    const Result<QByteArray> p12 = makePkcs12(issued, m_ca.certificatePem(), password, form);
    if (!p12)
        return failure(p12.error());
    const QDir out(directory);
    if (!out.exists()) {
        if (const Result<void> made = makePrivateDirectory(directory); !made)
            return failure(made.error());
    }
    const QString base = out.absoluteFilePath(name);
    const CertificateFiles files{base + QStringLiteral(".p12"), base + QStringLiteral(".crt"), issued.info};
    // Files that work stay in place until the new certificate counts.
    const Result<std::unique_ptr<QSaveFile>> newP12 = preparePrivateFile(files.p12, *p12);
    if (!newP12)
        return failure(newP12.error());
    const Result<std::unique_ptr<QSaveFile>> newBundle = preparePrivateFile(files.bundle, issued.bundlePem());
    if (!newBundle)
        return failure(newBundle.error());
    if (const Result<void> recorded = record(caller, issued); !recorded)
        return failure(recorded.error());
    for (const auto &file : {std::cref(*newP12), std::cref(*newBundle)}) {
        if (!file.get()->commit())
            return failure(ErrorCode::FileUnwritable, file.get()->fileName(), file.get()->errorString());
    }
    return files;
}

Result<void> CertificateIssuer::checkRoom(const Caller &caller) const
{
    const Result<qint64> valid = m_stores.certificates.countValid(caller.accountId);
    if (!valid)
        return failure(valid.error());
    if (*valid >= mostValid)
        return failure(ErrorCode::TooManyCertificates, QString::number(*valid));
    return {};
}

/// Keys are made before the transaction, which holds up every other writer; so the room is looked at twice.
Result<void> CertificateIssuer::recordOwn(const Caller &caller, const IssuedCertificate &issued) const
{
    return inTransaction(m_stores.database(), [&]() -> Result<void> {
        if (const Result<void> room = checkRoom(caller); !room)
            return room;
        return record(caller, issued);
    });
}

Result<IssuedCertificate> CertificateIssuer::newOwn(const Caller &caller, const QByteArray &requestPem) const
{
    if (const Result<void> room = checkRoom(caller); !room)
        return failure(room.error());
    const Result<SipAddress> address = SipAddress::parse(caller.address);
    if (!address)
        return failure(address.error());
    const Validity validity = m_ca.clientValidity(m_stores.clock().nowSeconds());
    return requestPem.isEmpty() ? m_ca.issueClient(*address, validity)
                                : m_ca.signClient(requestPem, *address, validity);
}

Result<IssuedCertificate> CertificateIssuer::issueOwn(const Caller &caller) const
{
    Result<IssuedCertificate> issued = newOwn(caller, {});
    if (!issued)
        return issued;
    if (const Result<void> recorded = recordOwn(caller, *issued); !recorded)
        return failure(recorded.error());
    return issued;
}

Result<QByteArray> CertificateIssuer::issueOwnPkcs12(const Caller &caller, Pkcs12Form form) const
{
    const Result<IssuedCertificate> issued = newOwn(caller, {});
    if (!issued)
        return failure(issued.error());
    const Result<QString> password = m_stores.accounts.recoverPassword(caller, caller.address);
    if (!password)
        return failure(password.error());
    Result<QByteArray> p12 = makePkcs12(*issued, m_ca.certificatePem(), *password, form);
    if (!p12)
        return p12;
    if (const Result<void> recorded = recordOwn(caller, *issued); !recorded)
        return failure(recorded.error());
    return p12;
}

Result<IssuedCertificate> CertificateIssuer::signOwn(const Caller &caller, const QByteArray &requestPem) const
{
    Result<IssuedCertificate> issued = newOwn(caller, requestPem);
    if (!issued)
        return issued;
    if (const Result<void> recorded = recordOwn(caller, *issued); !recorded)
        return failure(recorded.error());
    return issued;
}
