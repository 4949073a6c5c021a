// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testserver.h"

#include "core/server/auth/certificateissuer.h"
#include "core/server/ops/configkeys.h"
#include "core/server/ops/demooffice.h"
#include "core/server/ops/httpserverconfigof.h"
#include "core/server/ops/officefounder.h"
#include "core/server/ops/officehandler.h"
#include "core/server/pki/privatefile.h"

namespace {

constexpr qint64 day = 24 * 60 * 60;

// A test without its server can only end.
template<class T>
T must(Result<T> result, const char *what)
{
    if (!result) {
        qFatal("test server: %s: %s %s", what, qPrintable(result.error().subject),
            qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

SipAddress sipAddress(const QString &address)
{
    return must(SipAddress::parse(address), "address");
}

ServerConfig configFor(const TestServerOptions &options, const QString &directory)
{
    ServerConfig config = defaultConfig();
    config.dataDirectory = directory;
    config.listen = {{QHostAddress(QHostAddress::LocalHost), 0}};
    config.workers = 1;
    // Many short connections of one address are what tests are made of.
    config.limits.handshakesPerSecond = 0;
    if (options.configure)
        options.configure(config);
    return config;
}

} // namespace

TestServer::TestServer(const TestServerOptions &options)
    : m_options(options)
{
    const ServerConfig config = configFor(options, m_folder.filePath(QStringLiteral("office")));
    must(foundOffice(config,
             {QString(DemoOffice::domain), sipAddress(QString(DemoOffice::adminAddress)),
                 QString(DemoOffice::adminPassword), {}},
             m_clock),
        "found the office");
    m_office = std::make_unique<Office>(must(Office::open(config, m_clock), "open the office"));
    m_ca = std::make_unique<OfficeCa>(must(m_office->loadCa(), "load the CA"));
    m_stores = must(m_office->openStores(), "open the stores");
    if (options.demo)
        must(DemoOffice(*m_stores).fill(), "fill the demo office");
    start();
}

TestServer::~TestServer()
{
    stop();
}

void TestServer::start()
{
    HttpServerConfig config = httpServerConfigOf(m_office->config());
    config.tls.first().port = m_port;
    RequestHandlerFactory factory = officeHandlerFactory(*m_office);
    if (m_options.wrap)
        factory = [make = factory, wrap = m_options.wrap] { return wrap(make()); };
    m_http = std::make_unique<HttpServer>(config, factory);
    const HttpServerPorts ports =
        must(m_http->start(must(m_office->tlsIdentity(m_office->config()), "server certificate")), "start");
    m_port = ports.tls.first();
}

void TestServer::stop()
{
    m_http.reset();
}

QUrl TestServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

QUrl TestServer::settingsUrl() const
{
    QUrl url = this->url();
    url.setPath(QStringLiteral("/settings.phtml"));
    return url;
}

IssuedCertificate TestServer::recorded(const QString &address, const Validity &validity)
{
    return must(CertificateIssuer(*m_stores, *m_ca).issue(consoleCaller(), address, validity), "issue");
}

IssuedCertificate TestServer::certificateOf(const QString &address)
{
    return recorded(address, m_ca->clientValidity(m_clock.nowSeconds()));
}

IssuedCertificate TestServer::expiredCertificateOf(const QString &address)
{
    const qint64 now = m_clock.nowSeconds();
    return recorded(address, {now - 30 * day, now - day});
}

IssuedCertificate TestServer::futureCertificateOf(const QString &address)
{
    const qint64 now = m_clock.nowSeconds();
    return recorded(address, {now + day, now + 30 * day});
}

IssuedCertificate TestServer::revokedCertificateOf(const QString &address)
{
    const IssuedCertificate issued = certificateOf(address);
    must(m_stores->certificates.revoke(consoleCaller(), issued.info.serial), "revoke");
    return issued;
}

IssuedCertificate TestServer::unknownCertificateOf(const QString &address) const
{
    return must(m_ca->issueClient(sipAddress(address), m_ca->clientValidity(m_clock.nowSeconds())), "issue");
}

IssuedCertificate TestServer::foreignCertificateOf(const QString &address) const
{
    const OfficeCa other =
        must(OfficeCa::create(QString(DemoOffice::domain), m_clock.nowSeconds()), "another CA");
    return must(other.issueClient(sipAddress(address), other.clientValidity(m_clock.nowSeconds())), "issue");
}

QByteArray TestServer::p12(const IssuedCertificate &certificate, const QString &password) const
{
    return must(makePkcs12(certificate, m_ca->certificatePem(), password, Pkcs12Form::Modern), "PKCS#12");
}

QString TestServer::saved(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    must(writePrivateFile(path, bytes), "write a file");
    return path;
}
