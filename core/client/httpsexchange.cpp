// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/httpsexchange.h"

#include "core/base/logging.h"
#include "core/client/networkerrors.h"
#include "core/client/oneshotbody.h"
#include "core/client/serverurl.h"
#include "core/contract/errorcodes.h"

#include <QNetworkAccessManager>

namespace {

QString methodName(TransportRequest::Method method)
{
    switch (method) {
    case TransportRequest::Method::Get:
        return QStringLiteral("GET");
    case TransportRequest::Method::Post:
        return QStringLiteral("POST");
    case TransportRequest::Method::Put:
        return QStringLiteral("PUT");
    case TransportRequest::Method::Delete:
        return QStringLiteral("DELETE");
    }
    Q_UNREACHABLE();
}

} // namespace

HttpsExchange::HttpsExchange(const TransportConfiguration &configuration, QNetworkAccessManager &network,
    TransportRequest request, QObject *parent)
    : QObject(parent)
    , m_configuration(configuration)
    , m_network(network)
    , m_request(std::move(request))
{
    m_deadline.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        stop({ErrorCode::TimedOut, m_configuration.server.host(), {}});
    });
    connect(&m_pause, &QTimer::timeout, this, &HttpsExchange::start);
}

void HttpsExchange::begin(const Result<QSslConfiguration> &tls)
{
    if (m_pending.isDelivered())
        return; // cancelled meanwhile
    if (!tls) {
        finishWith(failure(tls.error()));
        return;
    }
    m_tls = *tls;
    start();
}

void HttpsExchange::start()
{
    m_body.clear();
    m_stopped.reset();
    m_sent = false;
    using Method = TransportRequest::Method;
    if (m_request.method == Method::Get) {
        m_reply.reset(m_network.get(networkRequest()));
    } else if (m_request.method == Method::Delete) {
        m_reply.reset(m_network.deleteResource(networkRequest()));
    } else {
        const bool isForm = m_request.contentType.isEmpty();
        const QByteArray content = isForm ? m_request.parameters.encoded() : m_request.body;
        QNetworkRequest request = networkRequest();
        request.setHeader(QNetworkRequest::ContentTypeHeader,
            isForm ? QByteArray("application/x-www-form-urlencoded") : m_request.contentType);
        request.setHeader(QNetworkRequest::ContentLengthHeader, content.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto *body = new OneShotBody(content, this);
        m_reply.reset(
            m_request.method == Method::Put ? m_network.put(request, body) : m_network.post(request, body));
        body->setParent(m_reply.get());
    }
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply.get(), &QNetworkReply::encrypted, this, &HttpsExchange::onEncrypted);
    connect(m_reply.get(), &QNetworkReply::sslErrors, this, &HttpsExchange::onSslErrors);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpsExchange::onReadyRead);
    connect(m_reply.get(), &QNetworkReply::finished, this, &HttpsExchange::onFinished);
    m_deadline.start(m_configuration.timeoutMs > 0 ? m_configuration.timeoutMs : m_request.timeoutMs);
}

void HttpsExchange::cancel()
{
    const Error error{ErrorCode::Cancelled, m_configuration.server.host(), {}};
    if (m_pause.isActive() || !m_reply) {
        m_pause.stop();
        finishWith(failure(error));
        return;
    }
    stop(error);
}

QUrl HttpsExchange::requestedUrl() const
{
    return m_request.besideFile ? besideFileUrl(m_configuration.server, m_request.path)
                                : requestUrl(m_configuration.server, m_request.path);
}

QNetworkRequest HttpsExchange::networkRequest() const
{
    QUrl url = requestedUrl();
    const FormParameters &query =
        m_request.method == TransportRequest::Method::Get ? m_request.parameters : m_request.query;
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query.encoded()), QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Bellset/" BELLSET_VERSION));
    request.setRawHeader("Accept", m_request.accept);
    // Content coding would let a small answer grow beyond every limit.
    request.setRawHeader("Accept-Encoding", "identity");
    // A redirect would show the certificate to a server that nobody judged.
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, int(QNetworkRequest::ManualRedirectPolicy));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, int(QNetworkRequest::Manual));
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, int(QNetworkRequest::Manual));
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, int(QNetworkRequest::Manual));
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, int(QNetworkRequest::AlwaysNetwork));
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

void HttpsExchange::onEncrypted()
{
    // Without TLS errors nobody else looks at the pin. Nothing of ours has been sent yet.
    judge({});
}

void HttpsExchange::onSslErrors(const QList<QSslError> &errors)
{
    judge(errors);
}

void HttpsExchange::judge(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    const Result<QList<QSslError>> tolerated = judgeServer(m_configuration.trust, certificate, errors);
    if (!tolerated)
        stop(tolerated.error());
    else if (!tolerated->isEmpty())
        m_reply->ignoreSslErrors(*tolerated);
}

void HttpsExchange::onReadyRead()
{
    if (!readBody())
        stop({ErrorCode::TooLarge, m_configuration.server.host(), {}});
}

bool HttpsExchange::readBody()
{
    const qint64 most = qMax(m_request.largestAnswer, m_configuration.largestAnswer);
    if (m_reply->isReadable())
        m_body += m_reply->read(most + 1 - m_body.size());
    return m_body.size() <= most;
}

void HttpsExchange::stop(const Error &error)
{
    if (m_stopped || !m_reply)
        return;
    m_stopped = error;
    m_reply->abort(); // emits finished()
}

void HttpsExchange::onFinished()
{
    m_deadline.stop();
    if (!m_stopped && !readBody())
        m_stopped = Error{ErrorCode::TooLarge, m_configuration.server.host(), {}};
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Any complete answer is one; QNetworkReply counts those with status 400 and more as errors.
    const bool isAnswer = !m_stopped && status != 0
        && (m_reply->error() == QNetworkReply::NoError
            || m_reply->error() >= QNetworkReply::ContentAccessDenied);
    if (isAnswer && m_reply->error() != QNetworkReply::ContentReSendError) {
        TransportAnswer answer{status, m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(),
            m_body, QString::fromLatin1(m_reply->rawHeader("X-Request-ID").left(100)), {}};
        if (const std::optional<int> wait = askedWait(answer)) {
            m_repeatedAfterWait = true;
            m_pause.start(*wait);
            return;
        }
        answer.trace = trace(&answer);
        finishWith(answer);
        return;
    }
    const Error error = m_stopped
        ? *m_stopped
        : errorOfReply(m_reply->error(), m_reply->errorString(), m_configuration.server.host());
    if (mayRepeat(error)) {
        m_repeatedAfterDeath = true;
        start();
        return;
    }
    finishWith(failure(error));
}

bool HttpsExchange::mayRepeat(const Error &error) const
{
    return m_request.idempotent && !m_repeatedAfterDeath && error.code == ErrorCode::ClosedEarly;
}

std::optional<int> HttpsExchange::askedWait(const TransportAnswer &answer) const
{
    const bool asks = answer.status == 429 || answer.status == 503;
    if (!asks || m_repeatedAfterWait || !m_reply->hasRawHeader("Retry-After"))
        return std::nullopt;
    // Both say that nothing was done, but only of a read can we be sure that repeating is what is wanted.
    bool ok = false;
    const int seconds = m_reply->rawHeader("Retry-After").trimmed().toInt(&ok);
    if (!m_request.idempotent || !ok || seconds < 0 || seconds > m_configuration.longestWaitMs / 1000)
        return std::nullopt;
    return seconds * 1000;
}

void HttpsExchange::finishWith(Result<TransportAnswer> result)
{
    if (!result) {
        qCInfo(lcTransport).noquote()
            << m_configuration.server.host() << errorCodeText(result.error().code) << result.error().detail;
        const bool mayHaveArrived = m_sent && !m_request.idempotent;
        const bool tlsRefused = codeOfTlsText(result.error().detail).has_value();
        if (mayHaveArrived && !tlsRefused) {
            result = failure(ErrorCode::OutcomeUnknown, result.error().subject,
                QString(errorCodeText(result.error().code)));
        }
        if (!result.error().detail.isEmpty())
            result.error().detail += u'\n';
        result.error().detail += trace(nullptr);
    }
    m_pending.deliver(std::move(result));
    deleteLater();
}

QString HttpsExchange::trace(const TransportAnswer *answer) const
{
    const QUrl url = requestedUrl();
    QStringList lines{methodName(m_request.method) + u' '
        + url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)};
    if (answer)
        lines.append(QStringLiteral("HTTP status %1").arg(answer->status));
    if (answer && !answer->requestId.isEmpty())
        lines.append(QStringLiteral("Request %1").arg(answer->requestId));
    const qint64 now =
        m_configuration.clock ? m_configuration.clock->nowSeconds() : SystemClock().nowSeconds();
    lines.append(QDateTime::fromSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODate));
    return lines.join(u'\n');
}
