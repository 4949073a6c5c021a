// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcertificates.h"

/// A certificate of a TestAuthority.
struct IssuedTestCertificate : TestCertificate {
    QByteArray sha256; ///< of the DER, raw
};

/// A certification authority for tests of the HTTPS layer, with P-256 keys, made in memory.
class TestAuthority {
public:
    explicit TestAuthority(const QString &name);

    QByteArray certificate() const { return m_own.certificatePem; }
    /// A certificate for `name` that is good from `fromSeconds` to `untilSeconds`, both counted from now. Has
    /// 127.0.0.1 and localhost as alternative names, so it serves a server as well.
    IssuedTestCertificate issue(
        const QString &name, qint64 fromSeconds = -3600, qint64 untilSeconds = 86400) const;
    /// A certificate as wished, but issued by this authority.
    IssuedTestCertificate issue(TestCertificateWish wish) const;

private:
    TestCertificate m_own;
};
