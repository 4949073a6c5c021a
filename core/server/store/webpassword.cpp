// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/webpassword.h"

#include "core/contract/errorcodes.h"

#include <QByteArray>
#include <QRegularExpression>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <memory>

namespace {

constexpr int logCost = 15;
constexpr quint32 blockSize = 8;
constexpr quint32 parallel = 1;
constexpr int saltSize = 16;
constexpr int hashSize = 32;

struct KdfFree {
    void operator()(EVP_KDF *kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX *context) const { EVP_KDF_CTX_free(context); }
};

/// scrypt of a password; empty if OpenSSL refuses.
QByteArray scrypt(const QString &password, QByteArray salt, int logarithmOfCost)
{
    const std::unique_ptr<EVP_KDF, KdfFree> kdf(EVP_KDF_fetch(nullptr, "SCRYPT", nullptr));
    if (!kdf)
        return {};
    const std::unique_ptr<EVP_KDF_CTX, KdfFree> context(EVP_KDF_CTX_new(kdf.get()));
    QByteArray secret = password.toUtf8();
    quint64 cost = quint64(1) << logarithmOfCost;
    quint32 block = blockSize;
    quint32 lanes = parallel;
    quint64 memory = 128 * cost * blockSize + (quint64(1) << 20);
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD, secret.data(),
                                         static_cast<size_t>(secret.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, salt.data(), static_cast<size_t>(salt.size())),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, reinterpret_cast<uint64_t *>(&cost)),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &block),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &lanes),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, reinterpret_cast<uint64_t *>(&memory)),
        OSSL_PARAM_construct_end()};
    QByteArray hash(hashSize, '\0');
    const int ok = context
        ? EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char *>(hash.data()), hashSize, parameters)
        : 0;
    OPENSSL_cleanse(secret.data(), static_cast<size_t>(secret.size()));
    return ok == 1 ? hash : QByteArray();
}

QString base64(const QByteArray &data)
{
    return QString::fromLatin1(data.toBase64(QByteArray::OmitTrailingEquals));
}

} // namespace

Result<QString> WebPassword::hash(const QString &password)
{
    QByteArray salt(saltSize, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), saltSize) != 1)
        return failure(ErrorCode::CryptoFailed, {}, QStringLiteral("no random numbers"));
    const QByteArray digest = scrypt(password, salt, logCost);
    if (digest.isEmpty())
        return failure(ErrorCode::CryptoFailed, {}, QStringLiteral("scrypt failed"));
    return QStringLiteral("$scrypt$ln=%1,r=%2,p=%3$%4$%5")
        .arg(QString::number(logCost), QString::number(blockSize), QString::number(parallel), base64(salt),
            base64(digest));
}

bool WebPassword::verify(const QString &password, const QString &hash)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\A\\$scrypt\\$ln=([0-9]{1,2}),r=8,p=1\\$([A-Za-z0-9+/]{8,64})\\$([A-Za-z0-9+/]{43})\\z"));
    const QRegularExpressionMatch match = pattern.match(hash);
    if (!match.hasMatch())
        return false;
    const int cost = match.captured(1).toInt();
    if (cost < 1 || cost > logCost)
        return false;
    const QByteArray salt = QByteArray::fromBase64(match.captured(2).toLatin1());
    const QByteArray stored = QByteArray::fromBase64(match.captured(3).toLatin1());
    const QByteArray given = scrypt(password, salt, cost);
    return stored.size() == hashSize && given.size() == hashSize
        && CRYPTO_memcmp(stored.constData(), given.constData(), hashSize) == 0;
}
