// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httpmessage.h"

#include <openssl/ssl.h>

/// The client certificate of one connection. A value.
class PeerIdentity {
public:
    PeerIdentity() = default;
    /// Of a finished handshake, resumed ones included: their session holds the certificate and how its
    /// verification ended.
    static PeerIdentity of(SSL *ssl);

    /// As it is at `now` (Unix seconds): a certificate can expire while its connection or session lives.
    PeerCertificate at(qint64 now) const;

private:
    PeerCertificate m_certificate;
    qint64 m_notAfter = 0;
};

/// To be set by SSL_CTX_set_verify. Lets every handshake go on, so that the client can be told in words what
/// is wrong with its certificate, and keeps in the verify result the gravest reason: a certificate that is
/// both foreign and expired must never pass for an expired one of ours.
int rememberVerification(int ok, X509_STORE_CTX *context);
