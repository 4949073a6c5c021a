// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/peeridentity.h"

#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <ctime>
#include <memory>

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

struct FreeNames {
    void operator()(GENERAL_NAMES *names) const { GENERAL_NAMES_free(names); }
};

// With the length that they say they have: a NUL inside ends no name.
QStringList commonNamesOf(const X509 *certificate)
{
    QStringList names;
    const X509_NAME *subject = X509_get_subject_name(certificate);
    for (int i = -1; (i = X509_NAME_get_index_by_NID(subject, NID_commonName, i)) >= 0;) {
        unsigned char *utf8 = nullptr;
        const int size =
            ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, i)));
        names.append(size < 0 ? QString() : QString::fromUtf8(reinterpret_cast<const char *>(utf8), size));
        OPENSSL_free(utf8);
    }
    return names;
}

QStringList alternativeNamesOf(const X509 *certificate)
{
    static const QString other = QStringLiteral("other");
    int found = 0;
    const std::unique_ptr<GENERAL_NAMES, FreeNames> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, &found, nullptr)));
    if (!names)
        return found == -1 ? QStringList() : QStringList(other); // not there, or not to be read
    QStringList texts;
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type != GEN_URI) {
            texts.append(other);
            continue;
        }
        const ASN1_IA5STRING *uri = name->d.uniformResourceIdentifier;
        texts.append(QStringLiteral("URI:")
            + QString::fromLatin1(
                reinterpret_cast<const char *>(ASN1_STRING_get0_data(uri)), ASN1_STRING_length(uri)));
    }
    return texts;
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
    peer.commonNames = commonNamesOf(certificate);
    peer.alternativeNames = alternativeNamesOf(certificate);
    identity.m_notAfter = unixTime(X509_get0_notAfter(certificate));
    return identity;
}

PeerCertificate PeerIdentity::at(qint64 now) const
{
    if (m_certificate.state == PeerCertificate::State::Verified && now > m_notAfter)
        return {PeerCertificate::State::Expired, {}};
    return m_certificate;
}
