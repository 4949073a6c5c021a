// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcertificates.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// `openssl s_server` on loopback, which refuses clients by real TLS alerts. Its own process.
class OpensslServer {
public:
    /// @param clientAuthority who must have signed the client's certificate
    /// @param options more options of s_server
    OpensslServer(const TestCertificate &certificate, const TestCertificate &clientAuthority,
        const QStringList &options = {});
    ~OpensslServer();
    Q_DISABLE_COPY_MOVE(OpensslServer)

    /// Invalid when it did not start.
    QUrl url() const { return m_url; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
};
