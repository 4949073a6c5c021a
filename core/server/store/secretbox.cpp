// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/secretbox.h"

#include "core/contract/errorcodes.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMessageAuthenticationCode>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <cerrno>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr int nonceSize = 12;
constexpr int tagSize = 16;
const QLatin1String versionMark("v1:");

struct CipherFree {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, CipherFree>;

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

tl::unexpected<Error> cryptoFailed(const QString &what)
{
    return failure(ErrorCode::CryptoFailed, {}, what);
}

} // namespace

SecretBox::SecretBox(const QByteArray &key)
    : m_key(key)
{
}

Result<SecretBox> SecretBox::withKey(const QByteArray &key)
{
    if (key.size() != keySize)
        return cryptoFailed(QStringLiteral("the key has not 32 bytes"));
    return SecretBox(key);
}

Result<SecretBox> SecretBox::fromKeyFile(const QString &path, bool mayShowGroup)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    QFile::Permissions others = QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (!mayShowGroup)
        others |= QFile::ReadGroup;
    if (file.permissions() & others)
        return failure(
            ErrorCode::ConfigurationInvalid, path, QStringLiteral("others may read the key: chmod 600"));
    const QByteArray key = file.read(keySize + 1);
    if (key.size() != keySize)
        return failure(ErrorCode::ConfigurationInvalid, path, QStringLiteral("not a key of 32 bytes"));
    return SecretBox(key);
}

Result<SecretBox> SecretBox::createKeyFile(const QString &path)
{
    QByteArray key(keySize, '\0');
    if (RAND_bytes(bytes(key), keySize) != 1)
        return cryptoFailed(QStringLiteral("no random numbers"));
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (handle < 0)
        return failure(ErrorCode::FileUnwritable, path, qt_error_string(errno));
    const bool written = ::write(handle, key.constData(), keySize) == keySize && ::fsync(handle) == 0;
    ::close(handle);
    if (!written) {
        QFile::remove(path);
        return failure(ErrorCode::FileUnwritable, path, QStringLiteral("could not be written whole"));
    }
    return SecretBox(key);
}

QByteArray SecretBox::derivedKey(QByteArrayView purpose) const
{
    return QMessageAuthenticationCode::hash(
        QByteArray("bellset derived key: ") + purpose.toByteArray(), m_key, QCryptographicHash::Sha256);
}

Result<QString> SecretBox::seal(const QString &secret, const QString &context) const
{
    const QByteArray plain = secret.toUtf8();
    const QByteArray associated = context.toUtf8();
    QByteArray sealed(nonceSize + plain.size() + tagSize, '\0');
    unsigned char *const nonce = bytes(sealed);
    unsigned char *const text = nonce + nonceSize;
    unsigned char *const tag = text + plain.size();
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    if (!cipher || RAND_bytes(nonce, nonceSize) != 1
        || EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytes(m_key), nonce) != 1
        || EVP_EncryptUpdate(
               cipher.get(), nullptr, &length, bytes(associated), static_cast<int>(associated.size()))
            != 1
        || EVP_EncryptUpdate(cipher.get(), text, &length, bytes(plain), static_cast<int>(plain.size())) != 1
        || EVP_EncryptFinal_ex(cipher.get(), tag, &length) != 1
        || EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagSize, tag) != 1)
        return cryptoFailed(QStringLiteral("encryption failed"));
    return versionMark + QString::fromLatin1(sealed.toBase64());
}

Result<QString> SecretBox::open(const QString &sealed, const QString &context) const
{
    if (!sealed.startsWith(versionMark))
        return cryptoFailed(QStringLiteral("not a sealed secret"));
    const auto decoded = QByteArray::fromBase64Encoding(
        sealed.mid(versionMark.size()).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < nonceSize + tagSize)
        return cryptoFailed(QStringLiteral("not a sealed secret"));
    QByteArray data = decoded.decoded;
    const QByteArray associated = context.toUtf8();
    const int size = static_cast<int>(data.size()) - nonceSize - tagSize;
    QByteArray plain(size, '\0');
    unsigned char *const nonce = bytes(data);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    unsigned char rest[tagSize];
    if (!cipher || EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytes(m_key), nonce) != 1
        || EVP_DecryptUpdate(
               cipher.get(), nullptr, &length, bytes(associated), static_cast<int>(associated.size()))
            != 1
        || EVP_DecryptUpdate(cipher.get(), bytes(plain), &length, nonce + nonceSize, size) != 1
        || EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagSize, nonce + nonceSize + size) != 1
        || EVP_DecryptFinal_ex(cipher.get(), rest, &length) != 1)
        return cryptoFailed(QStringLiteral("sealed with another key or for another context, or damaged"));
    return QString::fromUtf8(plain);
}
