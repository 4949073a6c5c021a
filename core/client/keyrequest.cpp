// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/keyrequest.h"

#include "core/client/identitybuilder.h"
#include "core/contract/errorcodes.h"

namespace {

using RequestPointer = std::unique_ptr<X509_REQ, OpensslRelease<X509_REQ_free>>;

tl::unexpected<Error> cryptoFailure()
{
    return failure(ErrorCode::CryptoFailed, QStringLiteral("certificate request"), takeOpensslError());
}

int noPassword(char *, int, int, void *)
{
    return -1; // an encrypted PEM would be asked about at the terminal
}

CertificatePointer certificateIn(const QByteArray &pem)
{
    const BioPointer bio = readingBio(pem);
    CertificatePointer certificate(PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr));
    ERR_clear_error();
    return certificate;
}

} // namespace

Result<KeyRequest> newKeyRequest(const QString &commonName)
{
    ERR_clear_error();
    const KeyPointer key(EVP_EC_gen("P-256"));
    const RequestPointer request(X509_REQ_new());
    const QByteArray name = commonName.toUtf8();
    // An explicit string type, because a common name may be longer than OpenSSL would take.
    if (!key || !request || X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1
        || X509_NAME_add_entry_by_NID(X509_REQ_get_subject_name(request.get()), NID_commonName,
               V_ASN1_UTF8STRING, reinterpret_cast<const unsigned char *>(name.constData()),
               static_cast<int>(name.size()), -1, 0)
            != 1
        || X509_REQ_set_pubkey(request.get(), key.get()) != 1
        || X509_REQ_sign(request.get(), key.get(), EVP_sha256()) <= 0)
        return cryptoFailure();
    const BioPointer bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_X509_REQ(bio.get(), request.get()) != 1)
        return cryptoFailure();
    const QByteArray keyPem = pemOf(key.get());
    if (keyPem.isEmpty())
        return cryptoFailure();
    return KeyRequest{keyPem, contentOf(bio.get())};
}

Result<ImportedIdentity> identityOfAnswer(const QByteArray &privateKeyPem, const QByteArray &certificatePem,
    const QByteArray &caPem, const QString &address, qint64 now)
{
    const CertificatePointer certificate = certificateIn(certificatePem);
    const CertificatePointer ca = certificateIn(caPem);
    if (!certificate || !ca)
        return failure(ErrorCode::ServerUnreadable, {}, QStringLiteral("no certificate in the answer"));
    if (X509_check_issued(ca.get(), certificate.get()) != X509_V_OK
        || X509_verify(certificate.get(), X509_get0_pubkey(ca.get())) != 1) {
        ERR_clear_error();
        return failure(
            ErrorCode::ServerUnreadable, {}, QStringLiteral("not signed by the authority beside it"));
    }
    Result<ImportedIdentity> identity =
        buildIdentity({derOf(certificate.get()), privateKeyPem, {derOf(ca.get())}, false}, now);
    if (!identity)
        return identity;
    if (identity->sipAddress.compare(address, Qt::CaseInsensitive) != 0)
        return failure(ErrorCode::CertificateOfOtherAccount, identity->sipAddress);
    if (const std::optional<Error> obstacle = identity->obstacle())
        return failure(*obstacle);
    return identity;
}
