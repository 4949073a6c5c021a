// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// What is said about a certificate, free of how it was read.
struct CertificateFacts {
    QString address; ///< `user@domain`; "" if it names none
    QString subject; ///< for people
    QString issuer; ///< for people
    QDateTime validFrom; ///< UTC
    QDateTime validUntil; ///< UTC
    QString keyName; ///< "RSA", "EC"; "" if unknown
    int keyBits = 0;
    QString signatureAlgorithm; ///< as OpenSSL names it: "sha256WithRSAEncryption"
};

enum class CertificateStrength { Strong, Acceptable, Weak };

/// Lines of a certificate card, and warnings about its end. `now` in any zone; dates are shown in the
/// reader's.
namespace CertificateText {

/// Whom it is for: the address, else the subject.
QString title(const CertificateFacts &facts);
/// "Issued by Example Office CA".
QString issuer(const CertificateFacts &facts);
/// "Valid until 3 May 2027 (214 days)", "Ended on …", "Starts on …".
QString validity(const CertificateFacts &facts, const QDateTime &now);
/// "Strong: RSA 3072 bits, signed with SHA-256".
QString strength(const CertificateFacts &facts);
/// By today's rules: RSA from 2048 and EC from 224 bits with SHA-2 are acceptable, RSA from 3072 and EC from
/// 256 bits strong (NIST SP 800-57, 112 and 128 bits of security).
CertificateStrength strengthOf(const CertificateFacts &facts);

/// Whole days until the end, rounded down; negative when it is over.
qint64 daysLeft(const QDateTime &validUntil, const QDateTime &now);
/// "Your certificate ends in 21 days. …" from 30 days before the end, also when it is over; else empty.
QString endWarning(const QDateTime &validUntil, const QDateTime &now);

} // namespace CertificateText
