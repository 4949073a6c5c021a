// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/connectionprobe.h"

#include "core/base/async.h"
#include "core/client/networkerrors.h"
#include "core/client/settingsclient.h"
#include "core/client/tlsconfiguration.h"
#include "core/contract/errorcodes.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace {

constexpr int httpsPort = 443;

/// Errors of the first answer that speak of our certificate, not of the account's settings.
bool concernsCertificate(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ClientCertificateRequired:
    case ErrorCode::ClientCertificateRefused:
    case ErrorCode::CertificateRevoked:
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotYetValid:
    case ErrorCode::CertificateUnknown:
    case ErrorCode::KeyTooSmall:
    case ErrorCode::SignatureTooWeak:
    case ErrorCode::NotAuthenticated:
    case ErrorCode::CryptoFailed:
    case ErrorCode::TlsFailed:
    // In TLS 1.3 a server that refuses a certificate often just closes, after the handshake.
    case ErrorCode::ClosedEarly:
        return true;
    default:
        return false;
    }
}

} // namespace

ConnectionProbe::ConnectionProbe(
    TransportConfiguration configuration, QString expectedAddress, QObject *parent)
    : QObject(parent)
    , m_configuration(std::move(configuration))
    , m_expectedAddress(std::move(expectedAddress))
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        fail(m_step, {ErrorCode::TimedOut, m_configuration.server.host(), {}});
    });
}

ConnectionProbe::~ConnectionProbe() = default;

void ConnectionProbe::start(int timeoutMs)
{
    m_timeoutMs = timeoutMs;
    m_ended = false;
    m_step = ProbeStep::ReachedServer;
    m_socket = std::make_unique<QSslSocket>();
    connect(m_socket.get(), &QSslSocket::connected, this, &ConnectionProbe::onConnected);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, &ConnectionProbe::onSslErrors);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &ConnectionProbe::onEncrypted);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &ConnectionProbe::onSocketError);
    m_timeout.start(m_timeoutMs);
    m_socket->connectToHost(
        m_configuration.server.host(), static_cast<quint16>(m_configuration.server.port(httpsPort)));
}

void ConnectionProbe::cancel()
{
    m_ended = true;
    m_timeout.stop();
    if (m_socket)
        m_socket->abort();
    if (m_transport)
        m_transport->cancelAll();
}

void ConnectionProbe::onConnected()
{
    pass(ProbeStep::ReachedServer);
    if (m_ended)
        return;
    if (!m_configuration.trust.systemAuthorities) {
        encrypt({});
        return;
    }
    whenDone(::systemAuthorities(), this, [this](const QList<QSslCertificate> &read) {
        if (!m_ended)
            encrypt(read);
    });
}

void ConnectionProbe::encrypt(const QList<QSslCertificate> &systemAuthorities)
{
    // The certificate goes along from the start, so that what is seen here is what will be seen later. One
    // that cannot be used at all is told in its own step.
    TransportConfiguration configuration = m_configuration;
    if (obstacleNow(configuration))
        configuration.identity.reset();
    const Result<QSslConfiguration> tls = tlsConfigurationOf(configuration, systemAuthorities);
    if (!tls) {
        fail(ProbeStep::CertificateAccepted, tls.error());
        return;
    }
    m_socket->setSslConfiguration(*tls);
    m_socket->setPeerVerifyName(m_configuration.server.host());
    m_socket->startClientEncryption();
}

void ConnectionProbe::onSslErrors(const QList<QSslError> &errors)
{
    m_serverCertificate = ShownCertificate::of(m_socket->peerCertificate());
    const Result<QList<QSslError>> tolerated =
        judgeServer(m_configuration.trust, m_socket->peerCertificate(), errors);
    if (tolerated)
        m_socket->ignoreSslErrors(*tolerated);
    else
        fail(ProbeStep::ServerIsWhoItSays, tolerated.error());
}

void ConnectionProbe::onEncrypted()
{
    m_serverCertificate = ShownCertificate::of(m_socket->peerCertificate());
    // Without TLS errors onSslErrors() did not look at the pin; with them they are judged already.
    const Result<QList<QSslError>> judged =
        judgeServer(m_configuration.trust, m_socket->peerCertificate(), {});
    if (!judged) {
        fail(ProbeStep::ServerIsWhoItSays, judged.error());
        return;
    }
    pass(ProbeStep::ServerIsWhoItSays);
    if (m_ended)
        return;
    m_socket->disconnect(this);
    m_socket->disconnectFromHost();
    signIn();
}

void ConnectionProbe::onSocketError()
{
    const Error error =
        errorOfSocket(m_socket->error(), m_socket->errorString(), m_configuration.server.host());
    const bool aboutUs = codeOfTlsText(error.detail).has_value();
    fail(aboutUs ? ProbeStep::CertificateAccepted : m_step, error);
}

void ConnectionProbe::signIn()
{
    m_transport = std::make_unique<HttpsTransport>(m_configuration);
    m_client = std::make_unique<SettingsClient>(*m_transport);
    if (m_configuration.identity && m_configuration.identity->sipAddress.isEmpty())
        m_client->setAccountParameter(m_expectedAddress);
    whenDone(m_client->identity(), this, [this](const Result<Identity> &identity) { onSignedIn(identity); });
}

void ConnectionProbe::onSignedIn(const Result<Identity> &identity)
{
    if (m_ended)
        return;
    if (!identity && concernsCertificate(identity.error().code)) {
        fail(ProbeStep::CertificateAccepted, identity.error());
        return;
    }
    pass(ProbeStep::CertificateAccepted);
    if (m_ended)
        return;
    if (!identity) {
        fail(ProbeStep::SignedIn, identity.error());
        return;
    }
    const bool isOther = !m_expectedAddress.isEmpty()
        && identity->sipAddress.compare(m_expectedAddress, Qt::CaseInsensitive) != 0;
    if (isOther) {
        fail(ProbeStep::SignedIn, {ErrorCode::CertificateOfOtherAccount, identity->sipAddress, {}});
        return;
    }
    pass(ProbeStep::SignedIn);
    if (!std::exchange(m_ended, true)) {
        m_timeout.stop();
        Q_EMIT succeeded(*identity);
    }
}

void ConnectionProbe::pass(ProbeStep step)
{
    if (m_ended)
        return;
    if (step != ProbeStep::SignedIn)
        m_step = static_cast<ProbeStep>(static_cast<int>(step) + 1);
    m_timeout.start(m_timeoutMs);
    Q_EMIT stepPassed(step);
}

void ConnectionProbe::fail(ProbeStep step, const Error &error)
{
    if (m_ended)
        return;
    cancel();
    Q_EMIT stepFailed(step, error);
}
