// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/pki/pem.h"

#include "core/server/pki/opensslerror.h"

#include <openssl/pem.h>

namespace {

BioHandle readerOf(const QByteArray &bytes)
{
    return BioHandle(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QByteArray bytesOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? QByteArray(data, qsizetype(size)) : QByteArray();
}

} // namespace

int noPassphrase(char *, int, int, void *)
{
    return -1;
}

Result<CertificateHandle> certificateFromPem(const QByteArray &pem)
{
    const BioHandle bio = readerOf(pem);
    CertificateHandle certificate(
        bio ? PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
    if (!certificate)
        return cryptoFailure(QStringLiteral("read a certificate"));
    return certificate;
}

Result<KeyHandle> keyFromPem(const QByteArray &pem)
{
    const BioHandle bio = readerOf(pem);
    KeyHandle key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
    if (!key)
        return cryptoFailure(QStringLiteral("read a private key"));
    return key;
}

Result<QByteArray> certificateToPem(X509 *certificate)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_X509(bio.get(), certificate) != 1)
        return cryptoFailure(QStringLiteral("write a certificate"));
    return bytesOf(bio.get());
}

Result<QByteArray> keyToPem(EVP_PKEY *key)
{
    // The secure-memory BIO wipes what it held when it is freed.
    const BioHandle bio(BIO_new(BIO_s_secmem()));
    if (!bio || PEM_write_bio_PKCS8PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return cryptoFailure(QStringLiteral("write a private key"));
    return bytesOf(bio.get());
}
