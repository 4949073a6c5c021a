// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"

#include "core/client/opensslpointers.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/ec.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

namespace {

KeyPointer newKey(TestCertificateWish::Key kind)
{
    switch (kind) {
    case TestCertificateWish::Key::Ec256:
        return KeyPointer(EVP_EC_gen("P-256"));
    case TestCertificateWish::Key::Ec192:
        return KeyPointer(EVP_EC_gen("P-192"));
    case TestCertificateWish::Key::Rsa2048:
        return KeyPointer(EVP_RSA_gen(2048));
    case TestCertificateWish::Key::Rsa1024:
        return KeyPointer(EVP_RSA_gen(1024));
    case TestCertificateWish::Key::Ed25519:
        return KeyPointer(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    }
    Q_UNREACHABLE();
}

const EVP_MD *digestOf(const TestCertificateWish &wish, const EVP_PKEY *signer)
{
    if (EVP_PKEY_get_base_id(signer) == EVP_PKEY_ED25519)
        return nullptr;
    switch (wish.digest) {
    case TestCertificateWish::Digest::Sha256:
        return EVP_sha256();
    case TestCertificateWish::Digest::Sha1:
        return EVP_sha1();
    case TestCertificateWish::Digest::Md5:
        return EVP_md5();
    }
    Q_UNREACHABLE();
}

QByteArray keyPem(EVP_PKEY *key)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(bio.get());
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    if (!extension)
        qFatal("extension %s: %s", value.constData(), qPrintable(takeOpensslError()));
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

} // namespace

TestCertificate makeTestCertificate(const TestCertificateWish &wish)
{
    KeyPointer key;
    if (wish.renewalOf) {
        const BioPointer keyBio = readingBio(wish.renewalOf->keyPem);
        key.reset(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr));
    } else {
        key = newKey(wish.key);
    }
    const CertificatePointer certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    unsigned char serial[8];
    RAND_bytes(serial, sizeof serial);
    serial[0] &= 0x7f;
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
    BN_free(number);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), static_cast<long>(wish.validFrom));
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), static_cast<long>(wish.validUntil));
    X509_NAME *name = X509_get_subject_name(certificate.get());
    for (const QString &each : QStringList(wish.commonName) + wish.moreCommonNames) {
        const QByteArray commonName = each.toUtf8();
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
            reinterpret_cast<const unsigned char *>(commonName.constData()),
            static_cast<int>(commonName.size()), -1, 0);
    }
    X509_set_pubkey(certificate.get(), key.get());

    CertificatePointer issuer;
    KeyPointer issuerKey;
    if (wish.issuer) {
        const BioPointer certificateBio = readingBio(wish.issuer->certificatePem);
        issuer.reset(PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr));
        const BioPointer keyBio = readingBio(wish.issuer->keyPem);
        issuerKey.reset(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr));
    }
    X509 *signedBy = issuer ? issuer.get() : certificate.get();
    EVP_PKEY *signer = issuerKey ? issuerKey.get() : key.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signedBy));
    addExtension(certificate.get(), signedBy, NID_basic_constraints,
        wish.isAuthority ? QByteArray("critical,CA:TRUE") : QByteArray("CA:FALSE"));
    if (!wish.alternativeNames.isEmpty()) {
        addExtension(
            certificate.get(), signedBy, NID_subject_alt_name, wish.alternativeNames.join(u',').toUtf8());
    }
    if (X509_sign(certificate.get(), signer, digestOf(wish, signer)) == 0)
        qFatal("sign: %s", qPrintable(takeOpensslError()));

    const BioPointer bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate.get());
    return {contentOf(bio.get()), keyPem(key.get())};
}

QByteArray makeTestKey(TestCertificateWish::Key kind)
{
    return keyPem(newKey(kind).get());
}

QByteArray runOpenssl(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
        return {};
    }
    return process.readAllStandardOutput();
}

QByteArray makePkcs12(const TestCertificate &certificate, const QString &password, const QStringList &options,
    const QByteArray &chain)
{
    return runOpenssl(QStringList{QStringLiteral("pkcs12"), QStringLiteral("-export"),
                          QStringLiteral("-passout"), QStringLiteral("pass:") + password}
            + options,
        certificate.keyPem + certificate.certificatePem + chain);
}
