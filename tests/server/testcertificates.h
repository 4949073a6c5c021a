// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct TestCertificate {
    QByteArray certificate; ///< PEM
    QByteArray key; ///< PEM
    QByteArray sha256; ///< of the DER, raw
};

/// A certification authority for tests, with P-256 keys, made in memory.
class TestAuthority {
public:
    explicit TestAuthority(const QString &name);
    ~TestAuthority();

    QByteArray certificate() const; ///< PEM
    /// A certificate for `name` that is good from `fromSeconds` to `untilSeconds`, both counted from now. A
    /// server's has 127.0.0.1 and localhost as alternative names.
    TestCertificate issue(const QString &name, qint64 fromSeconds = -3600, qint64 untilSeconds = 86400) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
