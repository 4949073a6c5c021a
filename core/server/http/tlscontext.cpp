// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/tlscontext.h"

#include "core/contract/errorcodes.h"
#include "core/server/http/peeridentity.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>

namespace {

struct BioFree {
    void operator()(BIO *bio) const { BIO_free(bio); }
};
struct X509Free {
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
struct KeyFree {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using BioPointer = std::unique_ptr<BIO, BioFree>;
using X509Pointer = std::unique_ptr<X509, X509Free>;
using KeyPointer = std::unique_ptr<EVP_PKEY, KeyFree>;

BioPointer memory(const QByteArray &text)
{
    return BioPointer(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
}

/// Never asks at the terminal: a protected key is an error of the configuration.
int noPassword(char *, int, int, void *)
{
    return -1;
}

tl::unexpected<Error> wrong(const char *what)
{
    char text[256] = "";
    if (const unsigned long error = ERR_peek_last_error())
        ERR_error_string_n(error, text, sizeof text);
    ERR_clear_error();
    return failure(ErrorCode::ConfigurationInvalid, QString::fromLatin1(what), QString::fromLatin1(text));
}

std::vector<X509Pointer> certificatesOf(const QByteArray &pem)
{
    std::vector<X509Pointer> certificates;
    const BioPointer bio = memory(pem);
    while (X509 *certificate = PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr))
        certificates.emplace_back(certificate);
    ERR_clear_error(); // the end of the text is an error too
    return certificates;
}

bool useIdentity(SSL_CTX *context, const std::vector<X509Pointer> &chain, EVP_PKEY *key)
{
    if (SSL_CTX_use_certificate(context, chain.front().get()) != 1)
        return false;
    for (std::size_t i = 1; i < chain.size(); ++i) {
        if (SSL_CTX_add1_chain_cert(context, chain[i].get()) != 1)
            return false;
    }
    return SSL_CTX_use_PrivateKey(context, key) == 1 && SSL_CTX_check_private_key(context) == 1;
}

bool believe(SSL_CTX *context, const QList<QByteArray> &authorities)
{
    X509_STORE *store = SSL_CTX_get_cert_store(context);
    // Each of them is an anchor by itself, also when it is not self-signed.
    X509_STORE_set_flags(store, X509_V_FLAG_PARTIAL_CHAIN);
    for (const QByteArray &pem : authorities) {
        const std::vector<X509Pointer> certificates = certificatesOf(pem);
        if (certificates.empty())
            return false;
        for (const X509Pointer &certificate : certificates) {
            if (X509_STORE_add_cert(store, certificate.get()) != 1
                || SSL_CTX_add_client_CA(context, certificate.get()) != 1)
                return false;
        }
    }
    return true;
}

/// HTTP/1.1 is all we speak; a client that offers protocols without it is told so (RFC 7301 3.2).
int chooseProtocol(SSL *, const unsigned char **out, unsigned char *outLength, const unsigned char *in,
    unsigned int inLength, void *)
{
    static constexpr unsigned char ours[] = "\x08http/1.1";
    unsigned char *chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outLength, ours, sizeof ours - 1, in, inLength)
        != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

bool setProtocol(SSL_CTX *context, const HttpLimits &limits)
{
    SSL_CTX_set_options(context,
        SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA | SSL_OP_NO_RENEGOTIATION
            | SSL_OP_NO_COMPRESSION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(context,
        SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_read_ahead(context, 1);
    SSL_CTX_set_max_cert_list(context, 32 * 1024);
    SSL_CTX_set_alpn_select_cb(context, chooseProtocol, nullptr);
    // Sessions live in the client's ticket only. Without a session id context, OpenSSL refuses to resume one
    // that has a client certificate.
    unsigned char sessionContext[16];
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_timeout(context, limits.ticketLifetimeS);
    SSL_CTX_set_num_tickets(context, 1);
    return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1
        && SSL_CTX_set_ciphersuites(
               context, "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256")
        == 1
        && SSL_CTX_set_cipher_list(context,
               "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
               "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
               "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305")
        == 1
        && SSL_CTX_set1_groups_list(context, "X25519:P-256:P-384") == 1
        && RAND_bytes(sessionContext, sizeof sessionContext) == 1
        && SSL_CTX_set_session_id_context(context, sessionContext, sizeof sessionContext) == 1;
}

} // namespace

Result<std::shared_ptr<TlsContext>> TlsContext::create(const TlsIdentity &identity, const HttpLimits &limits)
{
    ERR_clear_error();
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    if (!context)
        return wrong("TLS");
    const std::shared_ptr<TlsContext> owner(new TlsContext(context));
    if (!setProtocol(context, limits))
        return wrong("TLS");

    const std::vector<X509Pointer> chain = certificatesOf(identity.certificateChain);
    if (chain.empty())
        return wrong("server certificate");
    const KeyPointer key(
        PEM_read_bio_PrivateKey(memory(identity.privateKey).get(), nullptr, noPassword, nullptr));
    if (!key)
        return wrong("server key");
    if (!useIdentity(context, chain, key.get()))
        return wrong("server certificate and key");

    if (!identity.clientCas.isEmpty()) {
        if (!believe(context, identity.clientCas))
            return wrong("client CA");
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, rememberVerification);
        SSL_CTX_set_verify_depth(context, 4);
    }
    return owner;
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
}

SslPointer TlsContext::newSession(int fd) const
{
    SslPointer ssl(SSL_new(m_context));
    if (!ssl || SSL_set_fd(ssl.get(), fd) != 1)
        return nullptr;
    SSL_set_accept_state(ssl.get());
    return ssl;
}
