// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/certificatetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(CertificateText)
};

constexpr qint64 warnDays = 30; // ux.md 3.1

QString dateText(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime().date(), QStringLiteral("d MMMM yyyy"));
}

/// "sha256WithRSAEncryption", "ecdsa-with-SHA256" → "SHA-256".
QString digestName(const QString &algorithm)
{
    const QString lower = algorithm.toLower();
    for (const QLatin1StringView bits : {QLatin1StringView("256"), QLatin1StringView("384"),
             QLatin1StringView("512"), QLatin1StringView("224")}) {
        if (lower.contains(QStringLiteral("sha") + bits) || lower.contains(QStringLiteral("sha3-") + bits))
            return QStringLiteral("SHA-") + bits;
    }
    if (lower.contains(u"md5"))
        return QStringLiteral("MD5");
    if (lower.contains(u"sha1"))
        return QStringLiteral("SHA-1");
    if (lower.contains(u"ed25519"))
        return QStringLiteral("Ed25519");
    return algorithm;
}

bool isOutdatedDigest(const QString &digest)
{
    return digest == u"MD5" || digest == u"SHA-1";
}

} // namespace

QString CertificateText::title(const CertificateFacts &facts)
{
    if (!facts.address.isEmpty())
        return facts.address;
    return facts.subject.isEmpty() ? CertificateWords::tr("A certificate without a name") : facts.subject;
}

QString CertificateText::issuer(const CertificateFacts &facts)
{
    return facts.issuer.isEmpty() ? CertificateWords::tr("Issued by somebody unnamed")
                                  : CertificateWords::tr("Issued by %1").arg(facts.issuer);
}

QString CertificateText::validity(const CertificateFacts &facts, const QDateTime &now)
{
    if (facts.validFrom.isValid() && now < facts.validFrom)
        return CertificateWords::tr("Not valid yet: starts on %1").arg(dateText(facts.validFrom));
    const qint64 days = daysLeft(facts.validUntil, now);
    const QString date = dateText(facts.validUntil);
    if (now >= facts.validUntil)
        return CertificateWords::tr("No longer valid: ended on %1").arg(date);
    return CertificateWords::tr("Valid until %1 (%n day(s))", "date", static_cast<int>(days)).arg(date);
}

QString CertificateText::strength(const CertificateFacts &facts)
{
    QString key = facts.keyName.isEmpty()
        ? CertificateWords::tr("a key of an unusual kind")
        : CertificateWords::tr("%1 %2 bits", "kind of key, its length").arg(facts.keyName).arg(facts.keyBits);
    const QString made =
        CertificateWords::tr("%1, signed with %2").arg(key, digestName(facts.signatureAlgorithm));
    switch (strengthOf(facts)) {
    case CertificateStrength::Strong:
        return CertificateWords::tr("Strong: %1", "%1 = key and signature").arg(made);
    case CertificateStrength::Acceptable:
        return CertificateWords::tr("Good enough today: %1", "%1 = key and signature").arg(made);
    case CertificateStrength::Weak:
        break;
    }
    return CertificateWords::tr("Too weak: %1", "%1 = key and signature").arg(made);
}

CertificateStrength CertificateText::strengthOf(const CertificateFacts &facts)
{
    if (isOutdatedDigest(digestName(facts.signatureAlgorithm)))
        return CertificateStrength::Weak;
    if (facts.keyName == u"RSA") {
        if (facts.keyBits < 2048)
            return CertificateStrength::Weak;
        return facts.keyBits >= 3072 ? CertificateStrength::Strong : CertificateStrength::Acceptable;
    }
    if (facts.keyName == u"EC") {
        if (facts.keyBits < 224)
            return CertificateStrength::Weak;
        return facts.keyBits >= 256 ? CertificateStrength::Strong : CertificateStrength::Acceptable;
    }
    return CertificateStrength::Acceptable;
}

qint64 CertificateText::daysLeft(const QDateTime &validUntil, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(validUntil);
    constexpr qint64 day = 24 * 60 * 60;
    return seconds >= 0 ? seconds / day : -((-seconds + day - 1) / day);
}

QString CertificateText::endWarning(const QDateTime &validUntil, const QDateTime &now)
{
    if (!validUntil.isValid())
        return {};
    const qint64 days = daysLeft(validUntil, now);
    if (days >= warnDays)
        return {};
    QString fact;
    if (days < 0)
        fact = CertificateWords::tr("Your certificate ended on %1.").arg(dateText(validUntil));
    else if (days == 0)
        fact = CertificateWords::tr("Your certificate ends today.");
    else
        fact = CertificateWords::tr("Your certificate ends in %n day(s).", nullptr, static_cast<int>(days));
    return fact + u' ' + CertificateWords::tr("Renew it, or get a new one from whoever runs the server.");
}
