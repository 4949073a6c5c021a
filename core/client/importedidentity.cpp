// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/importedidentity.h"

#include "core/client/opensslpointers.h"
#include "core/contract/errorcodes.h"

#include <algorithm>

namespace {

// Below these, OpenSSL refuses a certificate at the security level that distributions set (2: 112 bits of
// strength), and TLS says no more than "failed".
constexpr int smallestRsaBits = 2048;
constexpr int smallestCurveBits = 224;

bool isWeakDigest(const QString &signatureAlgorithm)
{
    for (const QLatin1StringView digest : {QLatin1StringView("md2"), QLatin1StringView("md4"),
             QLatin1StringView("md5"), QLatin1StringView("sha1")}) {
        if (signatureAlgorithm.contains(digest, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

std::optional<Error> ImportedIdentity::obstacle() const
{
    const auto found = std::find_if(findings.begin(), findings.end(),
        [](const Error &finding) { return finding.code != ErrorCode::CertificateWithoutAddress; });
    return found == findings.end() ? std::nullopt : std::optional<Error>(*found);
}

QList<QSslCertificate> ImportedIdentity::authorities() const
{
    QList<QSslCertificate> result;
    std::copy_if(otherCertificates.begin(), otherCertificates.end(), std::back_inserter(result),
        [](const QSslCertificate &other) { return other.isSelfSigned(); });
    return result;
}

QSslKey ImportedIdentity::privateKey() const
{
    if (keyKind != KeyKind::Other)
        return QSslKey(privateKeyPem, keyKind == KeyKind::Rsa ? QSsl::Rsa : QSsl::Ec, QSsl::Pem);
    // Qt knows no other kinds by name, but passes on a key that OpenSSL holds. It takes the ownership.
    const BioPointer bio = readingBio(privateKeyPem);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr);
    return key ? QSslKey(Qt::HANDLE(key), QSsl::PrivateKey) : QSslKey();
}

QList<Error> findingsOf(const ImportedIdentity &identity, qint64 now)
{
    QList<Error> findings;
    const auto isoDate = [](const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); };
    const bool tooSmall = (identity.keyKind == KeyKind::Rsa && identity.keyBits < smallestRsaBits)
        || (identity.keyKind == KeyKind::EllipticCurve && identity.keyBits < smallestCurveBits);
    if (tooSmall)
        findings.append({ErrorCode::KeyTooSmall, QString::number(identity.keyBits), {}});
    if (isWeakDigest(identity.signatureAlgorithm))
        findings.append({ErrorCode::SignatureTooWeak, identity.signatureAlgorithm, {}});
    if (identity.validUntil.isValid() && identity.validUntil.toSecsSinceEpoch() < now)
        findings.append({ErrorCode::CertificateExpired, isoDate(identity.validUntil), {}});
    if (identity.validFrom.isValid() && identity.validFrom.toSecsSinceEpoch() > now)
        findings.append({ErrorCode::CertificateNotYetValid, isoDate(identity.validFrom), {}});
    if (identity.sipAddress.isEmpty())
        findings.append({ErrorCode::CertificateWithoutAddress, identity.subject, {}});
    return findings;
}
