// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/tlsconfiguration.h"

#include "core/client/cryptopool.h"
#include "core/contract/errorcodes.h"

std::optional<Error> obstacleNow(const TransportConfiguration &configuration)
{
    if (!configuration.identity)
        return std::nullopt;
    ImportedIdentity identity = *configuration.identity;
    identity.findings = findingsOf(
        identity, configuration.clock ? configuration.clock->nowSeconds() : SystemClock().nowSeconds());
    return identity.obstacle();
}

QFuture<QList<QSslCertificate>> systemAuthorities()
{
    static const QFuture<QList<QSslCertificate>> authorities =
        runCryptoInPool([] { return QSslConfiguration::systemCaCertificates(); });
    return authorities;
}

Result<QSslConfiguration> tlsConfigurationOf(
    const TransportConfiguration &configuration, const QList<QSslCertificate> &system)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    QList<QSslCertificate> authorities;
    if (configuration.trust.systemAuthorities)
        authorities = system;
    authorities += configuration.trust.authorities;
    tls.setCaCertificates(authorities);
    if (configuration.identity) {
        ImportedIdentity identity = *configuration.identity;
        identity.findings = findingsOf(
            identity, configuration.clock ? configuration.clock->nowSeconds() : SystemClock().nowSeconds());
        if (const std::optional<Error> obstacle = identity.obstacle())
            return failure(*obstacle);
        const QSslKey key = identity.privateKey();
        if (key.isNull())
            return failure(
                ErrorCode::CryptoFailed, identity.subject, QStringLiteral("the key cannot be used"));
        // The authority itself need not be sent: who accepts us has it.
        QList<QSslCertificate> chain{identity.certificate};
        for (const QSslCertificate &other : identity.otherCertificates) {
            if (!other.isSelfSigned())
                chain.append(other);
        }
        tls.setLocalCertificateChain(chain);
        tls.setPrivateKey(key);
    }
    return tls;
}
