// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/security/securitywords.h"

#include "ui/models/accountcertificates.h"
#include "ui/words/plainline.h"

#include <QLocale>

namespace {

QString dateOf(qint64 seconds)
{
    return SecurityWords::date(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
}

} // namespace

QString SecurityWords::date(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime().date(), QStringLiteral("d MMMM yyyy"));
}

CertificateFacts SecurityWords::plain(CertificateFacts facts)
{
    for (QString *text : {&facts.address, &facts.subject, &facts.issuer, &facts.signatureAlgorithm})
        *text = plainLine(*text);
    return facts;
}

QString SecurityWords::sentence(const KeptCertificate &kept, const QDateTime &now)
{
    if (!kept.isOpen)
        return {};
    const QString end = date(kept.facts.validUntil);
    if (kept.facts.validFrom.isValid() && now < kept.facts.validFrom)
        return tr("Your certificate is not valid before %1.", "date").arg(date(kept.facts.validFrom));
    const int days = static_cast<int>(CertificateText::daysLeft(kept.facts.validUntil, now));
    switch (certificateEnd(kept.facts.validUntil, now)) {
    case CertificateEnd::Far:
        return tr("You sign in with a certificate that is good until %1.", "date").arg(end);
    case CertificateEnd::Over:
        return tr("Your certificate ended on %1: the server no longer lets you in.", "date").arg(end);
    default:
        break;
    }
    if (days == 0)
        return tr("Your certificate ends within a day.");
    return days == 1 ? tr("Your certificate ends tomorrow.")
                     : tr("Your certificate ends in %n days, on %1.", "date", days).arg(end);
}

QString SecurityWords::advice(const KeptCertificate &kept, const QDateTime &now, bool canRenew)
{
    if (!kept.isOpen)
        return {};
    if (kept.facts.validFrom.isValid() && now < kept.facts.validFrom)
        return tr("Is the clock of this computer right? It says %1.", "date").arg(date(now));
    const CertificateEnd end = certificateEnd(kept.facts.validUntil, now);
    if (end == CertificateEnd::Far)
        return {};
    if (end == CertificateEnd::Over)
        return tr(
            "One thing to do: get a new certificate file from whoever runs the server, and open it with "
            "Replace.");
    if (!canRenew)
        return tr("This server does not renew certificates from here. Get a new certificate file before that "
                  "day, and open it with Replace.");
    switch (end) {
    case CertificateEnd::Imminent:
        return tr("Renew it now: when it has ended, the server lets you in no longer, not even to renew it.");
    case CertificateEnd::Soon:
        return tr("Renew it this week. It takes a few seconds.");
    default:
        return tr("Renew it when you have a minute. Nothing else changes.");
    }
}

QString SecurityWords::place(const KeptCertificate &kept)
{
    if (!kept.isSaved)
        return tr("It was opened for this run of the program only; nothing of it is saved here.");
    switch (kept.protection) {
    case IdentityProtection::Keychain:
        return kept.keychain.isEmpty()
            ? tr("Stored encrypted on this computer; its password is kept in your wallet.")
            : tr("Stored encrypted on this computer; its password is kept in %1.", "name of a keychain")
                  .arg(plainLine(kept.keychain));
    case IdentityProtection::AskEachStart:
        return tr("Stored encrypted on this computer; you type the password of the certificate file at every "
                  "start.");
    case IdentityProtection::Passphrase:
        break;
    }
    return tr("Stored encrypted on this computer; you type your passphrase at every start.");
}

QString SecurityWords::trust(const KeptCertificate &kept)
{
    const QString host = plainLine(kept.server.host());
    const ServerTrust &trust = kept.trust;
    if (trust.pin && !kept.pinIsSaved)
        return tr("Until this program ends, %1 must show exactly this fingerprint, which you trusted once.")
            .arg(host);
    if (trust.pin && trust.pin->kind == ServerPin::Kind::Key)
        return tr("%1 must show a key with exactly this fingerprint, whatever authorities say.").arg(host);
    if (trust.pin)
        return tr("%1 must show exactly this fingerprint, whatever authorities say.").arg(host);
    if (trust.authorities.isEmpty()) {
        return trust.systemAuthorities
            ? tr("An authority that this computer trusts must vouch for %1.").arg(host)
            : tr("Nobody may vouch for %1: look at its identity and decide whether to trust it.").arg(host);
    }
    const QString name =
        plainLine(trust.authorities.constFirst().subjectInfo(QSslCertificate::CommonName).value(0));
    const QString shown = name.isEmpty() ? tr("an authority without a name") : name;
    return trust.systemAuthorities
        ? tr("%2, or an authority that this computer trusts, must vouch for %1.",
            "server, name of an authority")
              .arg(host, shown)
        : tr("%2 must vouch for %1, and nobody else may.", "server, name of an authority").arg(host, shown);
}

QByteArray SecurityWords::trustedFingerprint(const ServerTrust &trust)
{
    if (trust.pin)
        return trust.pin->sha256;
    return trust.authorities.isEmpty() ? QByteArray()
                                       : trust.authorities.constFirst().digest(QCryptographicHash::Sha256);
}

QString SecurityWords::fingerprint(const QByteArray &sha256)
{
    if (sha256.isEmpty())
        return {};
    return fingerprintText(sha256.left(16)) + u'\n' + fingerprintText(sha256.mid(16, 16));
}

QString SecurityWords::dates(const CertificateEntry &entry)
{
    return tr("Issued on %1, good until %2", "dates").arg(dateOf(entry.issued), dateOf(entry.notAfter));
}

QString SecurityWords::state(const CertificateEntry &entry, qint64 now)
{
    if (entry.revoked != 0)
        return tr("Revoked on %1", "date").arg(dateOf(entry.revoked));
    if (now > entry.notAfter)
        return tr("Ended", "of a certificate");
    if (entry.inUse)
        return tr("In use by this program", "of a certificate");
    return now < entry.notBefore ? tr("Not valid yet", "of a certificate")
                                 : tr("Good, not the one in use here", "of a certificate");
}

QString SecurityWords::revokeQuestion(const CertificateEntry &entry)
{
    const QString serial = plainLine(entry.serial, 64);
    if (entry.inUse)
        return tr("The certificate with the serial number %1 is the one you are signed in with. When it is "
                  "revoked, this program is locked out at once, and so is every other computer that uses it. "
                  "You then need another certificate file. This cannot be taken back. To keep working, renew "
                  "first and revoke the old one afterwards.")
            .arg(serial);
    return tr(
        "The certificate with the serial number %1, issued on %2, is revoked. Whoever uses it is locked out "
        "at once. This cannot be taken back.")
        .arg(serial, dateOf(entry.issued));
}

QString SecurityWords::revokeLabel(const CertificateEntry &entry)
{
    return entry.inUse ? tr("Revoke it and lock this program out", "button")
                       : tr("Revoke it and lock out whoever uses it", "button");
}
