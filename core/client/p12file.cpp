// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/p12file.h"

#include "core/base/async.h"
#include "core/client/cryptopool.h"
#include "core/client/identitybuilder.h"
#include "core/client/pkcs12protection.h"
#include "core/client/userfile.h"
#include "core/contract/errorcodes.h"

#include <QFileInfo>

#include <openssl/evperr.h>
#include <openssl/pemerr.h>
#include <openssl/rand.h>

#include <optional>

namespace {

/// For as long as it lives, everything OpenSSL does in this thread uses a library context of its own, so that
/// the legacy provider is never there for anything else. No object of OpenSSL or of Qt's TLS that is made
/// meanwhile may outlive it: only bytes leave.
class CryptoScope {
public:
    explicit CryptoScope(bool withLegacy)
        : m_context(OSSL_LIB_CTX_new())
        , m_default(OSSL_PROVIDER_load(m_context, "default"))
        , m_legacy(withLegacy ? OSSL_PROVIDER_load(m_context, "legacy") : nullptr)
        , m_previous(OSSL_LIB_CTX_set0_default(m_context))
    {
        ERR_clear_error();
    }

    ~CryptoScope()
    {
        ERR_clear_error();
        OSSL_LIB_CTX_set0_default(m_previous);
        if (m_legacy)
            OSSL_PROVIDER_unload(m_legacy);
        if (m_default)
            OSSL_PROVIDER_unload(m_default);
        OSSL_LIB_CTX_free(m_context);
    }

    Q_DISABLE_COPY_MOVE(CryptoScope)

    bool isUsable() const { return m_context && m_default; }
    bool hasLegacy() const { return m_legacy != nullptr; }

private:
    OSSL_LIB_CTX *m_context;
    OSSL_PROVIDER *m_default;
    OSSL_PROVIDER *m_legacy;
    OSSL_LIB_CTX *m_previous;
};

/// Whether this thread's error queue says that an algorithm is not there.
bool lacksAlgorithm()
{
    while (const unsigned long error = ERR_get_error()) {
        const int reason = ERR_GET_REASON(error);
        if (reason == ERR_R_UNSUPPORTED
            || (ERR_GET_LIB(error) == ERR_LIB_EVP
                && (reason == EVP_R_UNSUPPORTED_ALGORITHM || reason == EVP_R_UNSUPPORTED_CIPHER
                    || reason == EVP_R_UNKNOWN_PBE_ALGORITHM)))
            return true;
    }
    return false;
}

/// The password that fits the file's MAC; no value when none does. Files without a MAC fit any.
std::optional<QByteArray> fittingPassword(PKCS12 *file, const QByteArray &password)
{
    if (!PKCS12_mac_present(file))
        return password;
    for (const QByteArray &candidate : {password, QByteArray("")}) {
        if (PKCS12_verify_mac(file, candidate.constData(), static_cast<int>(candidate.size())) == 1)
            return candidate;
    }
    // The other way of writing no password at all, which PKCS12_parse tries by itself.
    if (PKCS12_verify_mac(file, nullptr, 0) == 1)
        return QByteArray("");
    return std::nullopt;
}

void appendDer(const STACK_OF(X509) * certificates, QList<QByteArray> &ders)
{
    for (int i = 0; certificates && i < sk_X509_num(certificates); ++i)
        ders.append(derOf(sk_X509_value(certificates, i)));
}

Result<RawIdentity> parsePkcs12(const QByteArray &content, const QByteArray &password, bool withLegacy)
{
    const CryptoScope scope(withLegacy);
    if (!scope.isUsable())
        return failure(ErrorCode::CryptoFailed, {}, QStringLiteral("no default provider"));
    const auto *bytes = reinterpret_cast<const unsigned char *>(content.constData());
    const Pkcs12Pointer file(d2i_PKCS12(nullptr, &bytes, static_cast<long>(content.size())));
    if (!file)
        return failure(ErrorCode::P12Broken, {}, takeOpensslError());
    const Pkcs12Protection protection = protectionOf(file.get());
    if (protection.isUnreasonable)
        return failure(ErrorCode::P12Broken, {}, QStringLiteral("unreasonable number of rounds"));

    ERR_clear_error();
    const std::optional<QByteArray> fitting = fittingPassword(file.get(), password);
    if (!fitting) {
        if (ERR_peek_error() == 0)
            return failure(ErrorCode::P12WrongPassword);
        return lacksAlgorithm() ? failure(ErrorCode::P12OldCipher)
                                : failure(ErrorCode::P12Broken, {}, takeOpensslError());
    }
    // PKCS12_parse of OpenSSL 3.0 insists on a MAC. A file without one gets one in memory; whether the
    // password is right then shows when it is decrypted.
    const bool hadMac = PKCS12_mac_present(file.get()) != 0;
    if (!hadMac)
        PKCS12_set_mac(file.get(), fitting->constData(), -1, nullptr, 0, 1, EVP_sha256());
    EVP_PKEY *keyOut = nullptr;
    X509 *certificateOut = nullptr;
    STACK_OF(X509) *othersOut = nullptr;
    const int parsed = PKCS12_parse(file.get(), fitting->constData(), &keyOut, &certificateOut, &othersOut);
    const KeyPointer key(keyOut);
    const CertificatePointer certificate(certificateOut);
    const CertificatesPointer others(othersOut);
    if (parsed != 1) {
        const QString detail = QString::fromLatin1(ERR_reason_error_string(ERR_peek_error()));
        if (lacksAlgorithm())
            return failure(ErrorCode::P12OldCipher, {}, detail);
        // Without a MAC, a wrong password shows as something that cannot be decrypted.
        return failure(hadMac ? ErrorCode::P12Broken : ErrorCode::P12WrongPassword, {}, detail);
    }
    const bool hasOthers = others && sk_X509_num(others.get()) > 0;
    if (!key)
        return failure(hasOthers ? ErrorCode::P12NoPrivateKey : ErrorCode::P12NoCertificate);
    if (!certificate)
        return failure(hasOthers ? ErrorCode::P12KeyMismatch : ErrorCode::P12NoCertificate);
    RawIdentity raw{derOf(certificate.get()), pemOf(key.get()), {}, protection.isOld};
    appendDer(others.get(), raw.othersDer);
    return raw;
}

int givePassword(char *buffer, int size, int, void *password)
{
    const auto *bytes = static_cast<const QByteArray *>(password);
    if (bytes->size() > size)
        return -1;
    memcpy(buffer, bytes->constData(), static_cast<std::size_t>(bytes->size()));
    return static_cast<int>(bytes->size());
}

Result<RawIdentity> parsePem(const QByteArray &content, QByteArray password)
{
    ERR_clear_error();
    const CertificatesPointer certificates(sk_X509_new_null());
    const BioPointer certificateBio = readingBio(content);
    while (X509 *certificate = PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr))
        sk_X509_push(certificates.get(), certificate);
    ERR_clear_error();
    const BioPointer keyBio = readingBio(content);
    const KeyPointer key(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, givePassword, &password));
    if (!key && content.contains("PRIVATE KEY-----")) {
        const bool encrypted = content.contains("ENCRYPTED");
        return failure(
            encrypted ? ErrorCode::P12WrongPassword : ErrorCode::P12Broken, {}, takeOpensslError());
    }
    ERR_clear_error();
    if (sk_X509_num(certificates.get()) == 0)
        return failure(key ? ErrorCode::P12NoCertificate : ErrorCode::P12Broken);
    if (!key)
        return failure(ErrorCode::P12NoPrivateKey);
    RawIdentity raw{{}, pemOf(key.get()), {}, false};
    appendDer(certificates.get(), raw.othersDer);
    for (int i = 0; i < sk_X509_num(certificates.get()); ++i) {
        X509 *certificate = sk_X509_value(certificates.get(), i);
        if (X509_check_private_key(certificate, key.get()) == 1) {
            raw.certificateDer = derOf(certificate);
            return raw;
        }
    }
    ERR_clear_error();
    return failure(ErrorCode::P12KeyMismatch);
}

bool isLoneCertificate(const QByteArray &content)
{
    const CertificatePointer certificate = parsedCertificate(content);
    ERR_clear_error();
    return certificate != nullptr;
}

Result<RawIdentity> readRaw(const QByteArray &content, const QByteArray &password, bool allowLegacy)
{
    if (content.contains("-----BEGIN "))
        return parsePem(content, password);
    if (isLoneCertificate(content))
        return failure(ErrorCode::P12NoPrivateKey);
    const Result<RawIdentity> raw = parsePkcs12(content, password, false);
    const bool isTooOld = !raw && raw.error().code == ErrorCode::P12OldCipher;
    return isTooOld && allowLegacy ? parsePkcs12(content, password, true) : raw;
}

} // namespace

Result<ImportedIdentity> readIdentity(
    const QByteArray &content, const QString &password, const IdentityReading &reading)
{
    if (content.size() > largestIdentityFile)
        return failure(ErrorCode::TooLarge);
    const QByteArray secret = password.toUtf8();
    if (secret.contains('\0'))
        return failure(ErrorCode::P12WrongPassword);
    const Result<RawIdentity> raw = readRaw(content, secret, reading.allowLegacyProvider);
    if (!raw)
        return failure(raw.error());
    return buildIdentity(*raw, reading.now);
}

QFuture<Result<ImportedIdentity>> importIdentityFile(
    const QString &path, const QString &password, const IdentityReading &reading)
{
    return runCryptoInPool([path, password, reading]() -> Result<ImportedIdentity> {
        const QString name = QFileInfo(path).fileName();
        const Result<QByteArray> content = readLimitedFile(path, largestIdentityFile);
        if (!content)
            return failure(content.error().code, name, content.error().detail);
        Result<ImportedIdentity> identity = readIdentity(*content, password, reading);
        if (!identity && identity.error().subject.isEmpty())
            return failure(identity.error().code, name, identity.error().detail);
        return identity;
    });
}

QFuture<Result<bool>> exportIdentityFile(
    const ImportedIdentity &identity, const QString &path, const QString &password, bool forOldImporters)
{
    return runCryptoInPool([identity, path, password, forOldImporters]() -> Result<bool> {
        if (password.isEmpty())
            return failure(ErrorCode::PasswordTooWeak, identity.sipAddress);
        const Result<QByteArray> wrapped = forOldImporters ? wrapIdentityForOldImporters(identity, password)
                                                           : wrapIdentity(identity, password);
        return wrapped ? writeUserFile(path, *wrapped) : failure(wrapped.error());
    });
}

namespace {

struct Wrapping {
    int cipher;
    int rounds;
    const EVP_MD *macDigest;
};

Result<QByteArray> wrapped(
    const ImportedIdentity &identity, const QString &password, const Wrapping &wrapping)
{
    if (password.isEmpty() || !identity.isValid())
        return failure(ErrorCode::CryptoFailed, {}, QStringLiteral("nothing to wrap, or no password"));
    const CertificatePointer certificate = parsedCertificate(identity.certificate.toDer());
    const KeyPointer key = parsedKey(identity.privateKeyPem);
    const CertificatesPointer others(sk_X509_new_null());
    for (const QSslCertificate &other : identity.otherCertificates) {
        if (CertificatePointer parsed = parsedCertificate(other.toDer()))
            sk_X509_push(others.get(), parsed.release());
    }
    if (!certificate || !key)
        return failure(ErrorCode::CryptoFailed, identity.subject, takeOpensslError());
    const QByteArray secret = password.toUtf8();
    const Pkcs12Pointer file(PKCS12_create(secret.constData(), nullptr, key.get(), certificate.get(),
        others.get(), wrapping.cipher, wrapping.cipher, wrapping.rounds, -1, 0));
    // The MAC by itself, for its rounds: PKCS12_create would do with one.
    if (!file
        || PKCS12_set_mac(file.get(), secret.constData(), -1, nullptr, 0, wrapping.rounds, wrapping.macDigest)
            != 1)
        return failure(ErrorCode::CryptoFailed, identity.subject, takeOpensslError());
    unsigned char *out = nullptr;
    const int size = i2d_PKCS12(file.get(), &out);
    if (size <= 0)
        return failure(ErrorCode::CryptoFailed, identity.subject, takeOpensslError());
    const QByteArray bytes(reinterpret_cast<const char *>(out), size);
    OPENSSL_free(out);
    return bytes;
}

} // namespace

Result<QByteArray> wrapIdentity(const ImportedIdentity &identity, const QString &password, PasswordKind kind)
{
    const int rounds = kind == PasswordKind::Human ? 200000 : 2048;
    return wrapped(identity, password, {NID_aes_256_cbc, rounds, EVP_sha256()});
}

Result<QByteArray> wrapIdentityForOldImporters(const ImportedIdentity &identity, const QString &password)
{
    return wrapped(identity, password, {NID_pbe_WithSHA1And3_Key_TripleDES_CBC, 2048, EVP_sha1()});
}

QString newWrappingPassword()
{
    QByteArray bytes(32, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size())) != 1)
        qFatal("no random numbers");
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}
