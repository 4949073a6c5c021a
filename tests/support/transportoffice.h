// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/httpstransport.h"
#include "core/contract/errorcodes.h"
#include "tests/support/testcertificates.h"

#include <QTest>

/// An office to connect to in tests of the transport: an authority, a server and alice.
struct TransportOffice {
    TransportOffice();

    TestCertificate authority;
    TestCertificate server; ///< office.example, for loopbackNames
    ImportedIdentity alice;

    /// Alice's way to a server that the authority vouches for.
    TransportConfiguration configuration(const QUrl &url) const;
    static QStringList loopbackNames();
};

ImportedIdentity identityOf(const TestCertificate &certificate);

TransportRequest aRead(int timeoutMs = 30000);
TransportRequest aWrite(int timeoutMs = 30000);

/// The stable text of a code, or "an answer".
QString codeOf(const Result<TransportAnswer> &result);
QString text(ErrorCode code);

/// Milliseconds after which a test on a busy computer gives up.
inline constexpr int patience = 60000;

template<class T>
Result<T> waitFor(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience))
        return failure(ErrorCode::TimedOut, {}, QStringLiteral("no result in a test"));
    return future.result();
}

/// One request by a transport of its own.
Result<TransportAnswer> sendTo(const TransportConfiguration &configuration, bool write = false);
