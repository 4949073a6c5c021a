// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/pki/certificaterequest.h"

#include "core/contract/errorcodes.h"
#include "core/server/pki/pem.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype longestRequest = 32 * 1024;
constexpr int fewestRsaBits = 2048;
constexpr int mostRsaBits = 8192; ///< beyond, one check of a signature would hold a thread up

using RequestHandle = std::unique_ptr<X509_REQ, OpenSslDelete<X509_REQ_free>>;

tl::unexpected<Error> unusable(const char *why)
{
    ERR_clear_error();
    return failure(ErrorCode::CertificateRequestUnusable, QString::fromLatin1(why));
}

bool isOnGoodCurve(const EVP_PKEY *key)
{
    std::array<char, 64> name{};
    std::size_t size = 0;
    if (EVP_PKEY_get_group_name(key, name.data(), name.size(), &size) != 1)
        return false; // given by parameters instead of a name
    const QByteArrayView curve(name.data(), static_cast<qsizetype>(size));
    constexpr std::array good{"prime256v1", "P-256", "secp384r1", "P-384", "secp521r1", "P-521"};
    return std::any_of(good.begin(), good.end(), [curve](const char *each) { return curve == each; });
}

Result<void> checkKey(const EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA: {
        const int bits = EVP_PKEY_get_bits(key);
        if (bits < fewestRsaBits)
            return failure(ErrorCode::KeyTooSmall, QString::number(bits));
        if (bits > mostRsaBits)
            return unusable("the RSA key has more than 8192 bits");
        return {};
    }
    case EVP_PKEY_EC:
        if (!isOnGoodCurve(key))
            return unusable("the curve is not P-256, P-384 or P-521");
        return {};
    default:
        return unusable("the key is neither RSA nor ECDSA");
    }
}

} // namespace

Result<KeyHandle> keyOfRequest(const QByteArray &pem)
{
    if (pem.size() > longestRequest)
        return unusable("it is too long");
    const BioHandle bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const RequestHandle request(
        bio ? PEM_read_bio_X509_REQ(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
    if (!request)
        return unusable("it is not PKCS#10 in PEM form");
    KeyHandle key(X509_REQ_get_pubkey(request.get()));
    if (!key)
        return unusable("its key cannot be read");
    // Before the signature, whose check costs what the key makes it cost.
    if (const Result<void> checked = checkKey(key.get()); !checked)
        return failure(checked.error());
    if (X509_REQ_verify(request.get(), key.get()) != 1)
        return unusable("its signature is not of its own key");
    ERR_clear_error();
    return key;
}
