// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/pki/officeca.h"

#include "core/contract/errorcodes.h"
#include "core/contract/ownerid.h"
#include "core/server/pki/certificatebuilder.h"
#include "core/server/pki/certificaterequest.h"
#include "core/server/pki/pem.h"
#include "core/server/pki/privatefile.h"

#include <QFile>
#include <QHostAddress>

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;
// A computer whose clock is a little slow takes a fresh certificate all the same.
constexpr qint64 clockSlack = 10 * 60;

bool isHost(const QString &host)
{
    return !QHostAddress(host).isNull() || isSipDomain(host);
}

/// @param key null when the private half is not ours
Result<IssuedCertificate> toIssued(X509 *certificate, EVP_PKEY *key)
{
    Result<QByteArray> certificatePem = certificateToPem(certificate);
    Result<QByteArray> keyPem = key != nullptr ? keyToPem(key) : Result<QByteArray>(QByteArray());
    if (!certificatePem)
        return failure(certificatePem.error());
    if (!keyPem)
        return failure(keyPem.error());
    Result<CertificateInfo> info = readCertificate(*certificatePem);
    if (!info)
        return failure(info.error());
    return IssuedCertificate{*certificatePem, *keyPem, *info};
}

Result<IssuedCertificate> signedBy(
    CertificateBuilder &builder, EVP_PKEY *key, const QByteArray &caPem, const QByteArray &caKeyPem)
{
    const Result<CertificateHandle> ca = certificateFromPem(caPem);
    const Result<KeyHandle> caKey = keyFromPem(caKeyPem);
    if (!ca)
        return failure(ca.error());
    if (!caKey)
        return failure(caKey.error());
    const Result<CertificateHandle> certificate = builder.sign(ca->get(), caKey->get());
    if (!certificate)
        return failure(certificate.error());
    return toIssued(certificate->get(), key);
}

/// @param uri of the SAN; empty = none
CertificateBuilder clientBuilder(
    EVP_PKEY *key, const QString &commonName, const QString &uri, const Validity &validity)
{
    CertificateBuilder builder(key, validity);
    builder.setCommonName(commonName);
    if (!uri.isEmpty())
        builder.addUri(uri);
    builder.addExtension(NID_basic_constraints, "critical,CA:FALSE");
    builder.addExtension(NID_key_usage, "critical,digitalSignature");
    builder.addExtension(NID_ext_key_usage, "clientAuth");
    return builder;
}

CertificateBuilder accountBuilder(EVP_PKEY *key, const SipAddress &address, const Validity &validity)
{
    return clientBuilder(key, address.toString(), QStringLiteral("sip:") + address.toString(), validity);
}

} // namespace

Result<OfficeCa> OfficeCa::create(const QString &domain, qint64 now)
{
    const Result<KeyHandle> key = newKey();
    if (!key)
        return failure(key.error());
    const Validity validity{now - clockSlack, now + caYears * 365 * daySeconds};
    CertificateBuilder builder(key->get(), validity);
    builder.addOrganization(domain);
    builder.setCommonName(QStringLiteral("Bellset CA of ") + domain);
    builder.addExtension(NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    builder.addExtension(NID_key_usage, "critical,keyCertSign,cRLSign");
    const Result<CertificateHandle> certificate = builder.sign(nullptr, key->get());
    if (!certificate)
        return failure(certificate.error());
    const Result<IssuedCertificate> issued = toIssued(certificate->get(), key->get());
    if (!issued)
        return failure(issued.error());
    OfficeCa ca;
    ca.m_certificatePem = issued->certificatePem;
    ca.m_keyPem = issued->keyPem;
    ca.m_validity = validity;
    return ca;
}

Result<OfficeCa> OfficeCa::load(const QString &certificateFile, const QString &keyFile)
{
    const Result<QByteArray> certificatePem = readFile(certificateFile);
    if (!certificatePem)
        return failure(certificatePem.error());
    const Result<QByteArray> keyPem = readFile(keyFile);
    if (!keyPem)
        return failure(keyPem.error());
    const Result<CertificateInfo> info = readCertificate(*certificatePem);
    if (!info)
        return failure(ErrorCode::CryptoFailed, certificateFile, info.error().detail);
    if (!keyFits(*keyPem, *certificatePem)) {
        return failure(ErrorCode::CryptoFailed, keyFile,
            QStringLiteral("the private key does not belong to %1").arg(certificateFile));
    }
    OfficeCa ca;
    ca.m_certificatePem = *certificatePem;
    ca.m_keyPem = *keyPem;
    ca.m_validity = info->validity;
    return ca;
}

Result<void> OfficeCa::save(const QString &certificateFile, const QString &keyFile) const
{
    const Result<void> key = writePrivateFile(keyFile, m_keyPem);
    return key ? writePublicFile(certificateFile, m_certificatePem) : key;
}

Validity OfficeCa::clientValidity(qint64 now) const
{
    return {now - clockSlack, qMin(now + clientYears * 365 * daySeconds, m_validity.notAfter)};
}

Validity OfficeCa::serverValidity(qint64 now) const
{
    return {now - clockSlack, qMin(now + serverDays * daySeconds, m_validity.notAfter)};
}

Result<IssuedCertificate> OfficeCa::issueClient(const SipAddress &address, const Validity &validity) const
{
    const Result<KeyHandle> key = newKey();
    if (!key)
        return failure(key.error());
    CertificateBuilder builder = accountBuilder(key->get(), address, validity);
    return signedBy(builder, key->get(), m_certificatePem, m_keyPem);
}

Result<IssuedCertificate> OfficeCa::issueOwner(qint64 ownerId, const Validity &validity) const
{
    if (!isOwnerId(ownerId))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("owner"));
    const Result<KeyHandle> key = newKey();
    if (!key)
        return failure(key.error());
    CertificateBuilder builder = clientBuilder(key->get(), QString::number(ownerId), {}, validity);
    return signedBy(builder, key->get(), m_certificatePem, m_keyPem);
}

Result<IssuedCertificate> OfficeCa::signClient(
    const QByteArray &requestPem, const SipAddress &address, const Validity &validity) const
{
    const Result<KeyHandle> key = keyOfRequest(requestPem);
    if (!key)
        return failure(key.error());
    CertificateBuilder builder = accountBuilder(key->get(), address, validity);
    return signedBy(builder, nullptr, m_certificatePem, m_keyPem);
}

Result<IssuedCertificate> OfficeCa::issueServer(const QStringList &hosts, const Validity &validity) const
{
    if (hosts.isEmpty())
        return failure(ErrorCode::InvalidParameter, QStringLiteral("host"));
    const Result<KeyHandle> key = newKey();
    if (!key)
        return failure(key.error());
    CertificateBuilder builder(key->get(), validity);
    builder.setCommonName(hosts.first());
    for (const QString &host : hosts) {
        if (!isHost(host))
            return failure(ErrorCode::InvalidParameter, host, QStringLiteral("no host name or IP address"));
        builder.addHost(host);
    }
    builder.addExtension(NID_basic_constraints, "critical,CA:FALSE");
    builder.addExtension(NID_key_usage, "critical,digitalSignature");
    builder.addExtension(NID_ext_key_usage, "serverAuth");
    return signedBy(builder, key->get(), m_certificatePem, m_keyPem);
}
