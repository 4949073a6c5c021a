// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/pki/pkcs12.h"

#include "core/server/pki/opensslerror.h"
#include "core/server/pki/opensslhandles.h"
#include "core/server/pki/pem.h"

namespace {

// Guessing costs this many rounds a try; an import by a person stays below a tenth of a second.
constexpr int modernIterations = 50'000;
constexpr int legacyIterations = 2048;

// The legacy ciphers live in a library context of their own, so that nothing else in the process gets them.
struct LegacyCiphers {
    LibraryContextHandle context{OSSL_LIB_CTX_new()};
    ProviderHandle standard{OSSL_PROVIDER_load(context.get(), "default")};
    ProviderHandle legacy{OSSL_PROVIDER_load(context.get(), "legacy")};

    bool isReady() const { return context && standard && legacy; }
};

Result<QByteArray> toDer(PKCS12 *p12)
{
    unsigned char *der = nullptr;
    const int size = i2d_PKCS12(p12, &der);
    if (size <= 0)
        return cryptoFailure(QStringLiteral("write a PKCS#12 file"));
    const QByteArray bytes(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return bytes;
}

struct Protection {
    OSSL_LIB_CTX *context;
    int keyCipher;
    int certificateCipher;
    int iterations;
    const EVP_MD *macDigest;
};

Result<QByteArray> packed(const IssuedCertificate &issued, const QByteArray &caPem, const QString &password,
    const Protection &protection)
{
    const Result<CertificateHandle> certificate = certificateFromPem(issued.certificatePem);
    const Result<KeyHandle> key = keyFromPem(issued.keyPem);
    Result<CertificateHandle> ca = certificateFromPem(caPem);
    if (!certificate || !key || !ca)
        return cryptoFailure(QStringLiteral("make a PKCS#12 file"));
    const CertificateStackHandle chain(sk_X509_new_null());
    if (!chain || sk_X509_push(chain.get(), ca->get()) <= 0)
        return cryptoFailure(QStringLiteral("make a PKCS#12 file"));
    static_cast<void>(ca->release());
    const QByteArray secret = password.toUtf8();
    const QByteArray name = issued.info.commonName.toUtf8();
    // MAC by hand (mac_iter -1: none yet), because create always takes SHA-1 or the library's default.
    const Pkcs12Handle p12(PKCS12_create_ex(secret.constData(), name.constData(), key->get(),
        certificate->get(), chain.get(), protection.keyCipher, protection.certificateCipher,
        protection.iterations, -1, 0, protection.context, nullptr));
    if (!p12
        || PKCS12_set_mac(p12.get(), secret.constData(), int(secret.size()), nullptr, 0,
               protection.iterations, protection.macDigest)
            != 1)
        return cryptoFailure(QStringLiteral("make a PKCS#12 file"));
    return toDer(p12.get());
}

} // namespace

Result<QByteArray> makePkcs12(
    const IssuedCertificate &issued, const QByteArray &caPem, const QString &password, Pkcs12Form form)
{
    if (form == Pkcs12Form::Modern) {
        return packed(issued, caPem, password,
            {nullptr, NID_aes_256_cbc, NID_aes_256_cbc, modernIterations, EVP_sha256()});
    }
    const LegacyCiphers ciphers;
    if (!ciphers.isReady())
        return cryptoFailure(QStringLiteral("load OpenSSL's legacy provider"));
    return packed(issued, caPem, password,
        {ciphers.context.get(), NID_pbe_WithSHA1And3_Key_TripleDES_CBC, NID_pbe_WithSHA1And40BitRC2_CBC,
            legacyIterations, EVP_sha1()});
}
