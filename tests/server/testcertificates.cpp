// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/testcertificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace {

struct X509Free {
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
struct KeyFree {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using X509Pointer = std::unique_ptr<X509, X509Free>;
using KeyPointer = std::unique_ptr<EVP_PKEY, KeyFree>;

template<class Write>
QByteArray pem(Write write)
{
    BIO *bio = BIO_new(BIO_s_mem());
    write(bio);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray text(data, size);
    BIO_free(bio);
    return text;
}

QByteArray certificatePem(X509 *certificate)
{
    return pem([certificate](BIO *bio) { PEM_write_bio_X509(bio, certificate); });
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

X509Pointer blank(const QString &name, EVP_PKEY *key, qint64 from, qint64 until)
{
    X509Pointer certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    unsigned char serial[8];
    RAND_bytes(serial, sizeof serial);
    serial[0] &= 0x7f;
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
    BN_free(number);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), from);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), until);
    X509_set_pubkey(certificate.get(), key);
    const QByteArray text = name.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(text.constData()), static_cast<int>(text.size()), -1, 0);
    return certificate;
}

} // namespace

struct TestAuthority::Private {
    KeyPointer key;
    X509Pointer certificate;
};

TestAuthority::TestAuthority(const QString &name)
    : d(std::make_unique<Private>())
{
    d->key.reset(EVP_EC_gen("P-256"));
    d->certificate = blank(name, d->key.get(), -86400, 864000);
    X509 *own = d->certificate.get();
    X509_set_issuer_name(own, X509_get_subject_name(own));
    addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(own, own, NID_subject_key_identifier, "hash");
    X509_sign(own, d->key.get(), EVP_sha256());
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::certificate() const
{
    return certificatePem(d->certificate.get());
}

TestCertificate TestAuthority::issue(const QString &name, qint64 fromSeconds, qint64 untilSeconds) const
{
    const KeyPointer key(EVP_EC_gen("P-256"));
    const X509Pointer made = blank(name, key.get(), fromSeconds, untilSeconds);
    X509_set_issuer_name(made.get(), X509_get_subject_name(d->certificate.get()));
    addExtension(made.get(), d->certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
    addExtension(made.get(), d->certificate.get(), NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost");
    X509_sign(made.get(), d->key.get(), EVP_sha256());
    TestCertificate result;
    result.certificate = certificatePem(made.get());
    result.key = pem([&key](BIO *bio) {
        PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    unsigned char digest[32];
    X509_digest(made.get(), EVP_sha256(), digest, nullptr);
    result.sha256 = QByteArray(reinterpret_cast<const char *>(digest), 32);
    return result;
}
