// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/contract/certificates.h"
#include "core/contract/errorcodes.h"
#include "ui/models/certificatekeeper.h"

#include <QStringList>

/// Alice's certificate, saved in KDE Wallet; notes every wish and answers what the test set.
class FakeKeeper : public CertificateKeeper {
public:
    /// @param now Unix seconds  @param days until the certificate ends
    explicit FakeKeeper(qint64 now, int days = 214)
    {
        const QDateTime today = QDateTime::fromSecsSinceEpoch(now, Qt::UTC);
        certificate.isOpen = true;
        certificate.isSaved = true;
        certificate.facts = {QStringLiteral("alice@example.org"), QStringLiteral("alice@example.org"),
            QStringLiteral("Example Office CA"), today.addDays(-151), today.addDays(days).addSecs(60),
            QStringLiteral("EC"), 256, QStringLiteral("ecdsa-with-SHA256")};
        certificate.sha256 = QByteArray(32, '\x5a');
        certificate.keychain = QStringLiteral("KDE Wallet");
        certificate.server = QUrl(QStringLiteral("https://pbx.example.org:8443"));
        offered.facts = certificate.facts;
        offered.facts.validUntil = today.addDays(365);
        offered.sha256 = QByteArray(32, '\x77');
    }

    KeptCertificate kept() const override { return certificate; }
    QFuture<Result<bool>> checkPassphrase(const QString &passphrase) override
    {
        asked.append(QStringLiteral("check ") + passphrase);
        return readyFuture(passphrase == rightPassphrase
                ? Result<bool>(true)
                : Result<bool>(failure(ErrorCode::P12WrongPassword)));
    }
    QFuture<Result<bool>> renew(const QString &passphrase) override
    {
        asked.append(QStringLiteral("renew ") + passphrase);
        return readyFuture(answer);
    }
    QFuture<Result<bool>> exportCopy(const QString &path, const QString &password) override
    {
        asked.append(QStringLiteral("export ") + path + u' ' + password);
        return readyFuture(answer);
    }
    QFuture<Result<OfferedCertificate>> offer(const QString &path, const QString &password) override
    {
        asked.append(QStringLiteral("offer ") + path + u' ' + password);
        if (password != filePassword)
            return readyFuture(Result<OfferedCertificate>(failure(ErrorCode::P12WrongPassword)));
        if (offerError)
            return readyFuture(Result<OfferedCertificate>(failure(*offerError)));
        return readyFuture(Result<OfferedCertificate>(offered));
    }
    void dropOffered() override { asked.append(QStringLiteral("drop")); }
    QFuture<Result<bool>> replace(const QString &passphrase) override
    {
        asked.append(QStringLiteral("replace ") + passphrase);
        return readyFuture(answer);
    }
    void askToRemove() override { asked.append(QStringLiteral("remove")); }
    void judgeServerAnew() override { asked.append(QStringLiteral("judge")); }
    Result<bool> forgetPin() override
    {
        asked.append(QStringLiteral("forget"));
        certificate.trust.pin.reset();
        return answer;
    }

    KeptCertificate certificate;
    OfferedCertificate offered;
    Result<bool> answer = true;
    std::optional<Error> offerError;
    QString filePassword;
    QString rightPassphrase;
    QStringList asked;
};

/// Three certificates of Alice: the one in use, another one, a revoked one.
inline CertificateList aliceCertificates(qint64 now)
{
    constexpr qint64 day = 86400;
    const auto entry = [now](const char *serial, qint64 age, qint64 revoked, bool inUse) {
        return CertificateEntry{QString::fromLatin1(serial), QStringLiteral("alice@example.org"),
            now - age * day, now - age * day, now + (365 - age) * day, revoked, QByteArray(32, 'c'), inUse};
    };
    CertificateList list;
    list.certificates = {
        entry("0A11", 151, 0, true), entry("0B22", 200, 0, false), entry("0C33", 300, now - 10 * day, false)};
    return list;
}
