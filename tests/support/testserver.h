// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httpserver.h"
#include "core/server/ops/office.h"
#include "core/server/pki/officeca.h"
#include "tests/support/testclock.h"

#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>

/// How a TestServer is made.
struct TestServerOptions {
    /// The demo accounts with their sample data (DemoOffice); else only admin@example.org, password
    /// demo-admin.
    bool demo = true;
    /// Changes the configuration before the office is founded, e.g. limits.
    std::function<void(ServerConfig &)> configure;
    /// Wraps what answers the requests, to delay or break it; called in every thread of the server.
    std::function<std::unique_ptr<RequestHandler>(std::unique_ptr<RequestHandler>)> wrap;
};

/// The real HTTPS server, in this process, on a free port of 127.0.0.1 with an office of its own in a
/// temporary directory. For tests of the client, the desktop program and the server. Owned by a test, used
/// from its thread; the server's threads are its own, so blocking calls of a client reach it. A failure to
/// start is fatal.
class TestServer {
public:
    explicit TestServer(const TestServerOptions &options = {});
    ~TestServer();

    /// "https://127.0.0.1:PORT".
    QUrl url() const;
    /// url() with `/settings.phtml`.
    QUrl settingsUrl() const;
    QString directory() const { return m_office->directory().path(); }
    QString caFile() const { return m_office->directory().publicCa(); }
    const OfficeCa &ca() const { return *m_ca; }
    TestClock &clock() { return m_clock; }
    /// A connection of the test's own thread, to look at or change what the server serves.
    Stores &stores() { return *m_stores; }
    const HttpServer &http() const { return *m_http; }

    /// A good certificate of an account, known to the office.
    IssuedCertificate certificateOf(const QString &address);
    /// Known to the office, but it ended a day ago.
    IssuedCertificate expiredCertificateOf(const QString &address);
    /// Known to the office, begins in a day.
    IssuedCertificate futureCertificateOf(const QString &address);
    /// Issued, then revoked.
    IssuedCertificate revokedCertificateOf(const QString &address);
    /// Of this CA, but the office does not know it.
    IssuedCertificate unknownCertificateOf(const QString &address) const;
    /// Of another CA that calls itself the same.
    IssuedCertificate foreignCertificateOf(const QString &address) const;

    /// The certificate as a .p12 with the office's CA in it.
    QByteArray p12(const IssuedCertificate &certificate, const QString &password) const;
    /// Writes a file into the server's temporary folder and gives its path.
    QString saved(const QString &name, const QByteArray &bytes) const;

    /// Ends the server, as a crash or a switch-off looks from outside. start() brings it back on the same
    /// port.
    void stop();
    void start();

private:
    IssuedCertificate recorded(const QString &address, const Validity &validity);

    TestServerOptions m_options;
    TestClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<OfficeCa> m_ca;
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<HttpServer> m_http;
    quint16 m_port = 0;
};
