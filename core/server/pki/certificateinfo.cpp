// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/pki/certificateinfo.h"

#include "core/server/pki/opensslerror.h"
#include "core/server/pki/pem.h"

#include <QHostAddress>

#include <openssl/err.h>

#include <ctime>

namespace {

qint64 unixTime(const ASN1_TIME *time)
{
    std::tm parts{};
    return ASN1_TIME_to_tm(time, &parts) == 1 ? qint64(timegm(&parts)) : 0;
}

QString commonNameOf(const X509_NAME *name)
{
    const int index = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (index < 0)
        return {};
    const ASN1_STRING *value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index));
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, value);
    if (size < 0)
        return {};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return text;
}

QString oneLine(const X509_NAME *name)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QString::fromUtf8(data, qsizetype(size));
}

QString serialOf(const X509 *certificate)
{
    const BignumHandle number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    char *hex = number ? BN_bn2hex(number.get()) : nullptr;
    const QString text = QString::fromLatin1(hex).toUpper();
    OPENSSL_free(hex);
    return text;
}

QString textOf(const ASN1_STRING *string)
{
    return QString::fromLatin1(
        reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string));
}

QString ipText(const ASN1_OCTET_STRING *octets)
{
    const unsigned char *bytes = ASN1_STRING_get0_data(octets);
    if (ASN1_STRING_length(octets) == 4) {
        const quint32 v4 =
            quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 | bytes[3];
        return QHostAddress(v4).toString();
    }
    return ASN1_STRING_length(octets) == 16 ? QHostAddress(bytes).toString() : QString();
}

void readAlternativeNames(const X509 *certificate, CertificateInfo &info)
{
    const GeneralNamesHandle names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            info.hosts.append(textOf(name->d.dNSName));
        else if (name->type == GEN_IPADD)
            info.hosts.append(ipText(name->d.iPAddress));
        else if (name->type == GEN_URI)
            info.uris.append(textOf(name->d.uniformResourceIdentifier));
    }
    info.hosts.sort();
}

} // namespace

Result<CertificateInfo> readCertificate(const QByteArray &pem)
{
    const Result<CertificateHandle> certificate = certificateFromPem(pem);
    if (!certificate)
        return failure(certificate.error());
    const X509 *x509 = certificate->get();
    CertificateInfo info;
    info.commonName = commonNameOf(X509_get_subject_name(x509));
    info.issuerName = oneLine(X509_get_issuer_name(x509));
    info.serial = serialOf(x509);
    info.sha256.resize(EVP_MAX_MD_SIZE);
    unsigned int size = 0;
    if (X509_digest(x509, EVP_sha256(), reinterpret_cast<unsigned char *>(info.sha256.data()), &size) != 1)
        return cryptoFailure(QStringLiteral("take the fingerprint of a certificate"));
    info.sha256.resize(qsizetype(size));
    info.validity = {unixTime(X509_get0_notBefore(x509)), unixTime(X509_get0_notAfter(x509))};
    readAlternativeNames(x509, info);
    return info;
}

bool isSignedBy(const QByteArray &certificatePem, const QByteArray &caPem)
{
    const Result<CertificateHandle> certificate = certificateFromPem(certificatePem);
    const Result<CertificateHandle> ca = certificateFromPem(caPem);
    const bool fits = certificate && ca && X509_check_issued(ca->get(), certificate->get()) == X509_V_OK
        && X509_verify(certificate->get(), X509_get0_pubkey(ca->get())) == 1;
    ERR_clear_error();
    return fits;
}

bool keyFits(const QByteArray &keyPem, const QByteArray &certificatePem)
{
    const Result<CertificateHandle> certificate = certificateFromPem(certificatePem);
    const Result<KeyHandle> key = keyFromPem(keyPem);
    const bool fits = certificate && key && X509_check_private_key(certificate->get(), key->get()) == 1;
    ERR_clear_error();
    return fits;
}
