// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/peeridentity.h"

#include <openssl/x509.h>

#include <ctime>

namespace {

bool isAboutTime(int error)
{
    return error == X509_V_ERR_CERT_HAS_EXPIRED || error == X509_V_ERR_CERT_NOT_YET_VALID;
}

qint64 unixTime(const ASN1_TIME *time)
{
    std::tm parts{};
    return time && ASN1_TIME_to_tm(time, &parts) == 1 ? timegm(&parts) : 0;
}

} // namespace

int rememberVerification(int ok, X509_STORE_CTX *context)
{
    if (ok)
        return 1;
    SSL *ssl = static_cast<SSL *>(X509_STORE_CTX_get_ex_data(context, SSL_get_ex_data_X509_STORE_CTX_idx()));
    const int error = X509_STORE_CTX_get_error(context);
    // OpenSSL keeps the error that was reported last, and the dates come last.
    const bool graver = !isAboutTime(error) || X509_STORE_CTX_get_error_depth(context) > 0;
    if (graver)
        SSL_set_app_data(ssl, ssl);
    if (SSL_get_app_data(ssl))
        X509_STORE_CTX_set_error(context, X509_V_ERR_CERT_UNTRUSTED);
    return 1;
}

PeerIdentity PeerIdentity::of(SSL *ssl)
{
    PeerIdentity identity;
    X509 *certificate = SSL_get0_peer_certificate(ssl);
    if (!certificate)
        return identity;
    PeerCertificate &peer = identity.m_certificate;
    switch (SSL_get_verify_result(ssl)) {
    case X509_V_OK:
        peer.state = PeerCertificate::State::Verified;
        break;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        peer.state = PeerCertificate::State::Expired;
        return identity;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        peer.state = PeerCertificate::State::NotYetValid;
        return identity;
    default:
        peer.state = PeerCertificate::State::Untrusted;
        return identity;
    }
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest, &size) != 1 || size != 32) {
        peer.state = PeerCertificate::State::Untrusted;
        return identity;
    }
    peer.sha256 = QByteArray(reinterpret_cast<const char *>(digest), 32);
    identity.m_notAfter = unixTime(X509_get0_notAfter(certificate));
    return identity;
}

PeerCertificate PeerIdentity::at(qint64 now) const
{
    if (m_certificate.state == PeerCertificate::State::Verified && now > m_notAfter)
        return {PeerCertificate::State::Expired, {}};
    return m_certificate;
}
