// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/testauthority.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

struct RawReply {
    int status = 0;
    QByteArray head; ///< status line and headers
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
};

/// A blocking client that sends exactly the bytes it is given, well-formed or not, to 127.0.0.1. Used by one
/// thread. Every wait ends after ten seconds.
class RawHttpClient {
public:
    struct Tls {
        const TestCertificate *certificate = nullptr; ///< of the client
        QByteArray authority{}; ///< PEM; the server is verified when it is given
        QByteArray alpn{}; ///< in wire form
        int maxVersion = 0; ///< an OpenSSL protocol version; 0 = the newest
        const RawHttpClient *resume = nullptr; ///< whose session to resume
        QByteArray ciphers{}; ///< of TLS 1.2 and older, in OpenSSL's form
        QByteArray suites{}; ///< of TLS 1.3
    };

    /// Plain.
    explicit RawHttpClient(quint16 port);
    RawHttpClient(quint16 port, const Tls &tls);
    ~RawHttpClient();

    bool isConnected() const; ///< for TLS: the handshake succeeded
    bool isResumed() const;
    QByteArray alpn() const;
    /// The cipher suite in use, by OpenSSL's name.
    QByteArray cipher() const;
    /// Asks for another handshake on this connection, as TLS 1.2 knows it; true when the server agrees.
    bool renegotiate();
    /// Why the handshake or the renegotiation failed: OpenSSL's reason, e.g. SSL_R_NO_RENEGOTIATION.
    int failureReason() const;
    QByteArray serverCertificateSha256() const;

    /// False when the server closed before everything was sent.
    bool send(const QByteArray &bytes);
    /// Sends straight to the socket, beneath TLS.
    bool sendBeneath(const QByteArray &bytes);
    /// What comes next, at most one read; nothing when the connection is closed or nothing came in `ms`.
    QByteArray receive(int ms = 10000);
    /// The next answer; `withBody` false for one to HEAD. Nothing when the server closed instead.
    std::optional<RawReply> reply(bool withBody = true);
    /// Sends and takes the answer.
    std::optional<RawReply> ask(const QByteArray &bytes);
    /// True once the server closed, reading and dropping what comes before.
    bool waitForClose(int ms = 10000);
    /// No more will be sent.
    void shutdownWrite();
    void setReceiveBuffer(int bytes);

private:
    void connectTo(quint16 port);

    struct Private;
    std::unique_ptr<Private> d;
};
