// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/testauthority.h"

#include <QSslCertificate>

TestAuthority::TestAuthority(const QString &name)
    : m_own(makeTestCertificate({.commonName = name, .isAuthority = true}))
{
}

IssuedTestCertificate TestAuthority::issue(const QString &name, qint64 fromSeconds, qint64 untilSeconds) const
{
    return issue({.commonName = name,
        .alternativeNames = {QStringLiteral("IP:127.0.0.1"), QStringLiteral("DNS:localhost")},
        .validFrom = fromSeconds,
        .validUntil = untilSeconds});
}

IssuedTestCertificate TestAuthority::issue(TestCertificateWish wish) const
{
    wish.issuer = &m_own;
    IssuedTestCertificate result;
    static_cast<TestCertificate &>(result) = makeTestCertificate(wish);
    result.sha256 = QSslCertificate(result.certificatePem).digest(QCryptographicHash::Sha256);
    return result;
}
