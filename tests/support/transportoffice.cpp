// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/transportoffice.h"

#include "core/client/p12file.h"

TransportOffice::TransportOffice()
    : authority(makeTestCertificate({.commonName = QStringLiteral("Example CA"), .isAuthority = true}))
    , server(makeTestCertificate({.commonName = QStringLiteral("office.example"),
          .alternativeNames = loopbackNames(),
          .issuer = &authority}))
    , alice(identityOf(
          makeTestCertificate({.commonName = QStringLiteral("alice@example.org"), .issuer = &authority})))
{
}

TransportConfiguration TransportOffice::configuration(const QUrl &url) const
{
    TransportConfiguration configuration;
    configuration.server = url;
    configuration.trust.systemAuthorities = false;
    configuration.trust.authorities = {QSslCertificate(authority.certificatePem)};
    configuration.identity = alice;
    return configuration;
}

QStringList TransportOffice::loopbackNames()
{
    return {QStringLiteral("IP:127.0.0.1"), QStringLiteral("DNS:localhost")};
}

ImportedIdentity identityOf(const TestCertificate &certificate)
{
    const Result<ImportedIdentity> identity = readIdentity(
        certificate.certificatePem + certificate.keyPem, {}, {QDateTime::currentSecsSinceEpoch()});
    return identity.value_or(ImportedIdentity());
}

TransportRequest aRead(int timeoutMs)
{
    TransportRequest request;
    request.path = QStringLiteral("/settings.phtml");
    request.parameters.add(QStringLiteral("action"), QStringLiteral("get_identity"));
    request.timeoutMs = timeoutMs;
    return request;
}

TransportRequest aWrite(int timeoutMs)
{
    TransportRequest request = aRead(timeoutMs);
    request.method = TransportRequest::Method::Post;
    request.parameters.set(QStringLiteral("action"), QStringLiteral("set_dnd_on"));
    request.idempotent = false;
    return request;
}

QString codeOf(const Result<TransportAnswer> &result)
{
    return result ? QStringLiteral("an answer") : text(result.error().code);
}

QString text(ErrorCode code)
{
    return QString(errorCodeText(code));
}

Result<TransportAnswer> sendTo(const TransportConfiguration &configuration, bool write)
{
    HttpsTransport transport(configuration);
    return waitFor(transport.send(write ? aWrite() : aRead()));
}
