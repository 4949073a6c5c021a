// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/networkerrors.h"

#include "core/contract/errorcodes.h"

#include <array>

namespace {

struct TlsWords {
    QLatin1StringView words;
    ErrorCode code;
};

// OpenSSL's names of alerts ("sslv3 alert …", "tlsv1 alert …", "tlsv13 alert …"), RFC 8446 section 6.2.
constexpr std::array tlsWords{
    TlsWords{QLatin1StringView("alert certificate required"), ErrorCode::ClientCertificateRequired},
    TlsWords{QLatin1StringView("alert certificate expired"), ErrorCode::CertificateExpired},
    TlsWords{QLatin1StringView("alert certificate revoked"), ErrorCode::CertificateRevoked},
    TlsWords{QLatin1StringView("alert bad certificate"), ErrorCode::ClientCertificateRefused},
    TlsWords{QLatin1StringView("alert unsupported certificate"), ErrorCode::ClientCertificateRefused},
    TlsWords{QLatin1StringView("alert certificate unknown"), ErrorCode::ClientCertificateRefused},
    TlsWords{QLatin1StringView("alert unknown ca"), ErrorCode::ClientCertificateRefused},
    TlsWords{QLatin1StringView("alert access denied"), ErrorCode::ClientCertificateRefused},
    // Before TLS 1.3 this is how a server says that it wants a certificate.
    TlsWords{QLatin1StringView("alert handshake failure"), ErrorCode::ClientCertificateRequired},
};

} // namespace

std::optional<ErrorCode> codeOfTlsText(const QString &text)
{
    for (const TlsWords &row : tlsWords) {
        if (text.contains(row.words, Qt::CaseInsensitive))
            return row.code;
    }
    return std::nullopt;
}

Error errorOfReply(QNetworkReply::NetworkError error, const QString &text, const QString &host)
{
    const auto as = [&](ErrorCode code) { return Error{code, host, text}; };
    if (const std::optional<ErrorCode> code = codeOfTlsText(text))
        return as(*code);
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return as(ErrorCode::ConnectionRefused);
    case QNetworkReply::HostNotFoundError:
        return as(ErrorCode::HostNotFound);
    case QNetworkReply::TimeoutError:
        return as(ErrorCode::TimedOut);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // closed before the answer, and the body is sent only once
        return as(ErrorCode::ClosedEarly);
    case QNetworkReply::OperationCanceledError:
        return as(ErrorCode::Cancelled);
    case QNetworkReply::SslHandshakeFailedError:
        return as(ErrorCode::TlsFailed);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return as(ErrorCode::ServerUnreadable);
    default:
        return as(ErrorCode::NetworkFailed);
    }
}

Error errorOfSocket(QAbstractSocket::SocketError error, const QString &text, const QString &host)
{
    const auto as = [&](ErrorCode code) { return Error{code, host, text}; };
    if (const std::optional<ErrorCode> code = codeOfTlsText(text))
        return as(*code);
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return as(ErrorCode::ConnectionRefused);
    case QAbstractSocket::HostNotFoundError:
        return as(ErrorCode::HostNotFound);
    case QAbstractSocket::SocketTimeoutError:
        return as(ErrorCode::TimedOut);
    case QAbstractSocket::RemoteHostClosedError:
        return as(ErrorCode::ClosedEarly);
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return as(ErrorCode::TlsFailed);
    default:
        return as(ErrorCode::NetworkFailed);
    }
}
