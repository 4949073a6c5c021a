// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/rawhttpclient.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <QElapsedTimer>

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

QByteArray RawReply::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

struct RawHttpClient::Private {
    int fd = -1;
    SSL_CTX *context = nullptr;
    SSL *ssl = nullptr;
    SSL_SESSION *session = nullptr;
    bool connected = false;
    bool closed = false;
    int reason = 0;
    QByteArray buffer;
};

namespace {

bool waitReadable(int fd, int ms)
{
    pollfd entry{fd, POLLIN, 0};
    int result = 0;
    do {
        result = ::poll(&entry, 1, ms);
    } while (result < 0 && errno == EINTR);
    return result > 0;
}

int keepSession(SSL *ssl, SSL_SESSION *session)
{
    auto *place = static_cast<SSL_SESSION **>(SSL_get_app_data(ssl));
    if (*place)
        SSL_SESSION_free(*place);
    *place = session;
    return 1;
}

} // namespace

void RawHttpClient::connectTo(quint16 port)
{
    d->fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{10, 0};
    ::setsockopt(d->fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(d->fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    const int on = 1;
    ::setsockopt(d->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    d->connected = ::connect(d->fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
}

RawHttpClient::RawHttpClient(quint16 port)
    : d(std::make_unique<Private>())
{
    connectTo(port);
}

RawHttpClient::RawHttpClient(quint16 port, const Tls &tls)
    : d(std::make_unique<Private>())
{
    connectTo(port);
    if (!d->connected)
        return;
    d->context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_session_cache_mode(d->context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
    SSL_CTX_sess_set_new_cb(d->context, keepSession);
    SSL_CTX_set_options(d->context, SSL_OP_IGNORE_UNEXPECTED_EOF);
    if (tls.maxVersion)
        SSL_CTX_set_max_proto_version(d->context, tls.maxVersion);
    if (tls.maxVersion == TLS1_1_VERSION) // what this client would not even offer by itself
        SSL_CTX_set_security_level(d->context, 0);
    if (!tls.ciphers.isEmpty())
        SSL_CTX_set_cipher_list(d->context, tls.ciphers.constData());
    if (!tls.suites.isEmpty())
        SSL_CTX_set_ciphersuites(d->context, tls.suites.constData());
    if (!tls.authority.isEmpty()) {
        BIO *bio = BIO_new_mem_buf(tls.authority.constData(), -1);
        X509 *authority = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
        X509_STORE_add_cert(SSL_CTX_get_cert_store(d->context), authority);
        SSL_CTX_set_verify(d->context, SSL_VERIFY_PEER, nullptr);
        X509_free(authority);
        BIO_free(bio);
    }
    if (tls.certificate) {
        BIO *bio = BIO_new_mem_buf(tls.certificate->certificatePem.constData(), -1);
        X509 *certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
        SSL_CTX_use_certificate(d->context, certificate);
        X509_free(certificate);
        BIO_free(bio);
        bio = BIO_new_mem_buf(tls.certificate->keyPem.constData(), -1);
        EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
        SSL_CTX_use_PrivateKey(d->context, key);
        EVP_PKEY_free(key);
        BIO_free(bio);
    }
    d->ssl = SSL_new(d->context);
    SSL_set_app_data(d->ssl, &d->session);
    if (!tls.alpn.isEmpty())
        SSL_set_alpn_protos(d->ssl, reinterpret_cast<const unsigned char *>(tls.alpn.constData()),
            static_cast<unsigned>(tls.alpn.size()));
    if (tls.resume && tls.resume->d->session)
        SSL_set_session(d->ssl, tls.resume->d->session);
    SSL_set_fd(d->ssl, d->fd);
    ERR_clear_error();
    d->connected = SSL_connect(d->ssl) == 1;
    d->reason = ERR_GET_REASON(ERR_peek_last_error());
}

RawHttpClient::~RawHttpClient()
{
    SSL_free(d->ssl);
    SSL_CTX_free(d->context);
    if (d->session)
        SSL_SESSION_free(d->session);
    if (d->fd >= 0)
        ::close(d->fd);
}

bool RawHttpClient::isConnected() const
{
    return d->connected;
}

bool RawHttpClient::isResumed() const
{
    return d->ssl && SSL_session_reused(d->ssl) == 1;
}

QByteArray RawHttpClient::alpn() const
{
    const unsigned char *data = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(d->ssl, &data, &size);
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

QByteArray RawHttpClient::cipher() const
{
    return SSL_get_cipher_name(d->ssl);
}

bool RawHttpClient::renegotiate()
{
    ERR_clear_error();
    const bool agreed = SSL_renegotiate(d->ssl) == 1 && SSL_do_handshake(d->ssl) == 1;
    d->reason = ERR_GET_REASON(ERR_peek_last_error());
    return agreed;
}

int RawHttpClient::failureReason() const
{
    return d->reason;
}

QByteArray RawHttpClient::serverCertificateSha256() const
{
    unsigned char digest[32] = {};
    if (X509 *certificate = SSL_get0_peer_certificate(d->ssl))
        X509_digest(certificate, EVP_sha256(), digest, nullptr);
    return QByteArray(reinterpret_cast<const char *>(digest), 32);
}

bool RawHttpClient::send(const QByteArray &bytes)
{
    if (!d->ssl)
        return sendBeneath(bytes);
    ERR_clear_error();
    return SSL_write(d->ssl, bytes.constData(), static_cast<int>(bytes.size())) == bytes.size();
}

bool RawHttpClient::sendBeneath(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t result = ::send(
            d->fd, bytes.constData() + sent, static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (result <= 0)
            return false;
        sent += result;
    }
    return true;
}

QByteArray RawHttpClient::receive(int ms)
{
    if (d->closed || ((!d->ssl || !SSL_has_pending(d->ssl)) && !waitReadable(d->fd, ms)))
        return {};
    char data[16384];
    ssize_t got = 0;
    if (d->ssl) {
        ERR_clear_error();
        got = SSL_read(d->ssl, data, sizeof data);
    } else {
        got = ::recv(d->fd, data, sizeof data, 0);
    }
    if (got <= 0) {
        d->closed = true;
        return {};
    }
    return QByteArray(data, got);
}

std::optional<RawReply> RawHttpClient::reply(bool withBody)
{
    QElapsedTimer time;
    time.start();
    RawReply reply;
    qsizetype end = d->buffer.indexOf("\r\n\r\n");
    while (end < 0) {
        const QByteArray more = receive();
        if (more.isEmpty() || time.elapsed() > 10000)
            return std::nullopt;
        d->buffer += more;
        end = d->buffer.indexOf("\r\n\r\n");
    }
    reply.head = d->buffer.first(end);
    reply.status = reply.head.mid(9, 3).toInt();
    d->buffer.remove(0, end + 4);
    const qsizetype length = withBody ? reply.header("Content-Length").toLongLong() : 0;
    while (d->buffer.size() < length) {
        const QByteArray more = receive();
        if (more.isEmpty())
            return std::nullopt;
        d->buffer += more;
    }
    reply.body = d->buffer.first(length);
    d->buffer.remove(0, length);
    return reply;
}

std::optional<RawReply> RawHttpClient::ask(const QByteArray &bytes)
{
    send(bytes); // a refusal may come before everything is sent
    return reply();
}

bool RawHttpClient::waitForClose(int ms)
{
    QElapsedTimer time;
    time.start();
    while (!d->closed && time.elapsed() < ms)
        receive(static_cast<int>(ms - time.elapsed()));
    return d->closed;
}

void RawHttpClient::shutdownWrite()
{
    ::shutdown(d->fd, SHUT_WR);
}

void RawHttpClient::setReceiveBuffer(int bytes)
{
    ::setsockopt(d->fd, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
}
