// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/pki/certificatebuilder.h"

#include "core/server/pki/opensslerror.h"

#include <QHostAddress>

#include <openssl/rand.h>

#include <array>
#include <ctime>

namespace {

// 159 random bits: positive, at most 20 bytes of DER, and unique without asking anyone (RFC 5280 4.1.2.2).
bool setRandomSerial(X509 *certificate)
{
    const BignumHandle number(BN_new());
    return number && BN_rand(number.get(), 159, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setTime(ASN1_TIME *time, qint64 seconds)
{
    return ASN1_TIME_set(time, std::time_t(seconds)) != nullptr;
}

} // namespace

Result<KeyHandle> newKey()
{
    KeyHandle key(EVP_EC_gen("P-256"));
    if (!key)
        return cryptoFailure(QStringLiteral("make a private key"));
    return key;
}

CertificateBuilder::CertificateBuilder(EVP_PKEY *key, const Validity &validity)
    : m_certificate(X509_new())
    , m_names(sk_GENERAL_NAME_new_null())
{
    check(m_certificate && m_names && X509_set_version(m_certificate.get(), X509_VERSION_3) == 1
        && setRandomSerial(m_certificate.get()) && X509_set_pubkey(m_certificate.get(), key) == 1
        && setTime(X509_getm_notBefore(m_certificate.get()), validity.notBefore)
        && setTime(X509_getm_notAfter(m_certificate.get()), validity.notAfter));
}

void CertificateBuilder::addName(int nid, const QString &value)
{
    if (!m_ok)
        return;
    // An explicit string type: OpenSSL would refuse a common name of more than 64 characters, which a SIP
    // address may well have.
    const QByteArray utf8 = value.toUtf8();
    check(X509_NAME_add_entry_by_NID(X509_get_subject_name(m_certificate.get()), nid, V_ASN1_UTF8STRING,
              reinterpret_cast<const unsigned char *>(utf8.constData()), int(utf8.size()), -1, 0)
        == 1);
}

void CertificateBuilder::setCommonName(const QString &name)
{
    addName(NID_commonName, name);
}

void CertificateBuilder::addOrganization(const QString &name)
{
    addName(NID_organizationName, name);
}

void CertificateBuilder::addUri(const QString &uri)
{
    if (!m_ok)
        return;
    const QByteArray bytes = uri.toLatin1();
    GeneralNameHandle name(GENERAL_NAME_new());
    ASN1_IA5STRING *text = ASN1_IA5STRING_new();
    check(name && text && ASN1_STRING_set(text, bytes.constData(), int(bytes.size())) == 1);
    if (name && text)
        GENERAL_NAME_set0_value(name.get(), GEN_URI, text);
    if (m_ok && sk_GENERAL_NAME_push(m_names.get(), name.get()) > 0)
        static_cast<void>(name.release());
    else
        check(false);
}

void CertificateBuilder::addHost(const QString &host)
{
    if (!m_ok)
        return;
    const QByteArray bytes = host.toLatin1();
    GeneralNameHandle name(GENERAL_NAME_new());
    const bool isAddress = !QHostAddress(host).isNull();
    ASN1_STRING *text = isAddress ? a2i_IPADDRESS(bytes.constData()) : ASN1_IA5STRING_new();
    check(name && text && (isAddress || ASN1_STRING_set(text, bytes.constData(), int(bytes.size())) == 1));
    if (name && text)
        GENERAL_NAME_set0_value(name.get(), isAddress ? GEN_IPADD : GEN_DNS, text);
    if (m_ok && sk_GENERAL_NAME_push(m_names.get(), name.get()) > 0)
        static_cast<void>(name.release());
    else
        check(false);
}

void CertificateBuilder::addExtension(int nid, const char *value)
{
    if (!m_ok)
        return;
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, nullptr, m_certificate.get(), nullptr, nullptr, 0);
    const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    check(extension && X509_add_ext(m_certificate.get(), extension.get(), -1) == 1);
}

Result<CertificateHandle> CertificateBuilder::sign(X509 *issuer, EVP_PKEY *issuerKey)
{
    if (m_ok && sk_GENERAL_NAME_num(m_names.get()) > 0)
        check(X509_add1_ext_i2d(m_certificate.get(), NID_subject_alt_name, m_names.get(), 0, 0) == 1);
    addExtension(NID_subject_key_identifier, "hash");
    if (m_ok) {
        X509 *signer = issuer != nullptr ? issuer : m_certificate.get();
        check(X509_set_issuer_name(m_certificate.get(), X509_get_subject_name(signer)) == 1);
        X509V3_CTX context;
        X509V3_set_ctx_nodb(&context);
        X509V3_set_ctx(&context, signer, m_certificate.get(), nullptr, nullptr, 0);
        const ExtensionHandle authority(
            X509V3_EXT_conf_nid(nullptr, &context, NID_authority_key_identifier, "keyid:always"));
        check(authority && X509_add_ext(m_certificate.get(), authority.get(), -1) == 1);
    }
    if (!m_ok || X509_sign(m_certificate.get(), issuerKey, EVP_sha256()) <= 0)
        return cryptoFailure(QStringLiteral("make a certificate"));
    return std::move(m_certificate);
}
