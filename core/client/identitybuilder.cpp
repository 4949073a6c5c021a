// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/identitybuilder.h"

#include "core/contract/errorcodes.h"
#include "core/contract/sipaddress.h"

#include <QCryptographicHash>

namespace {

QString commonName(const QSslCertificate &certificate)
{
    return certificate.subjectInfo(QSslCertificate::CommonName).value(0);
}

QString issuerName(const QSslCertificate &certificate)
{
    const QString name = certificate.issuerInfo(QSslCertificate::CommonName).value(0);
    return name.isEmpty() ? certificate.issuerInfo(QSslCertificate::Organization).value(0) : name;
}

KeyKind kindOf(const EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return KeyKind::Rsa;
    case EVP_PKEY_EC:
        return KeyKind::EllipticCurve;
    default:
        return KeyKind::Other;
    }
}

} // namespace

QByteArray derOf(X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), qMax(size, 0));
    OPENSSL_free(bytes);
    return der;
}

QByteArray pemOf(EVP_PKEY *key)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    return contentOf(bio.get());
}

CertificatePointer parsedCertificate(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return CertificatePointer(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
}

KeyPointer parsedKey(const QByteArray &pem)
{
    const BioPointer bio = readingBio(pem);
    return KeyPointer(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

QString sipAddressIn(X509 *certificate)
{
    const NamesPointer names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type != GEN_URI)
            continue;
        const ASN1_IA5STRING *uri = name->d.uniformResourceIdentifier;
        const QString text = QString::fromLatin1(
            reinterpret_cast<const char *>(ASN1_STRING_get0_data(uri)), ASN1_STRING_length(uri));
        if (!text.startsWith(QLatin1String("sip:"), Qt::CaseInsensitive)
            && !text.startsWith(QLatin1String("sips:"), Qt::CaseInsensitive))
            continue;
        if (const Result<SipAddress> address = SipAddress::parse(text))
            return address->toString();
    }
    const Result<SipAddress> address =
        SipAddress::parse(commonName(QSslCertificate(derOf(certificate), QSsl::Der)));
    return address ? address->toString() : QString();
}

Result<ImportedIdentity> buildIdentity(const RawIdentity &raw, qint64 now)
{
    ImportedIdentity identity;
    identity.certificate = QSslCertificate(raw.certificateDer, QSsl::Der);
    identity.subject = commonName(identity.certificate);
    const CertificatePointer certificate = parsedCertificate(raw.certificateDer);
    const KeyPointer key = parsedKey(raw.keyPem);
    if (identity.certificate.isNull() || !certificate || !key)
        return failure(ErrorCode::CryptoFailed, identity.subject, takeOpensslError());
    if (X509_check_private_key(certificate.get(), key.get()) != 1)
        return failure(ErrorCode::P12KeyMismatch, identity.subject, takeOpensslError());
    identity.privateKeyPem = raw.keyPem;
    for (const QByteArray &der : raw.othersDer) {
        const QSslCertificate other(der, QSsl::Der);
        if (!other.isNull() && other != identity.certificate)
            identity.otherCertificates.append(other);
    }
    identity.sipAddress = sipAddressIn(certificate.get());
    identity.issuer = issuerName(identity.certificate);
    identity.validFrom = identity.certificate.effectiveDate().toUTC();
    identity.validUntil = identity.certificate.expiryDate().toUTC();
    identity.keyKind = kindOf(key.get());
    identity.keyBits = EVP_PKEY_get_bits(key.get());
    const char *algorithm = OBJ_nid2ln(X509_get_signature_nid(certificate.get()));
    identity.signatureAlgorithm = QString::fromLatin1(algorithm ? algorithm : "");
    identity.sha256 = QCryptographicHash::hash(raw.certificateDer, QCryptographicHash::Sha256);
    identity.convertedFromOldCipher = raw.fromOldCipher;
    identity.findings = findingsOf(identity, now);
    return identity;
}
