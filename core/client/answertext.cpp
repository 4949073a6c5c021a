// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/answertext.h"

#include "core/contract/common.h"
#include "core/contract/errorcodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// Bytes that attempts to find the JSON may look at together, besides the length of the body: real noise is a
/// line or an HTML head.
constexpr qsizetype searchAllowance = 512 * 1024;

QByteArrayView withoutByteOrderMark(QByteArrayView body)
{
    return body.startsWith("\xef\xbb\xbf") ? body.sliced(3) : body;
}

/// A body that is one literal and nothing else. QJsonDocument takes only objects and arrays, so it goes into
/// an array.
std::optional<QJsonValue> literal(QByteArrayView body)
{
    constexpr qsizetype longestLiteral = 64 * 1024;
    if (body.isEmpty() || body.size() > longestLiteral)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson('[' + body.toByteArray() + ']');
    if (!document.isArray() || document.array().size() != 1)
        return std::nullopt;
    return document.array().at(0);
}

/// What the incumbent says in plain text, with status 200 (settings-api.md 4).
std::optional<Error> errorOfPlainText(QByteArrayView body)
{
    const auto head = body.first(qMin(body.size(), qsizetype(4096)));
    const auto says = [&head](const char *text) { return head.toByteArray().contains(text); };
    if (says("No X.509 client certificate provided"))
        return Error{ErrorCode::ClientCertificateRequired, {}, {}};
    if (says("X.509 Credentials error") || says("please specify an account"))
        return Error{ErrorCode::NotAuthenticated, {}, {}};
    return std::nullopt;
}

} // namespace

std::optional<Error> errorOfStatus(const TransportAnswer &answer)
{
    const QString detail = QStringLiteral("HTTP status %1").arg(answer.status);
    const auto error = [&detail](ErrorCode code) { return Error{code, {}, detail}; };
    switch (answer.status) {
    case 400:
        // Said by nginx, before the request reaches any program.
        if (answer.body.contains("No required SSL certificate"))
            return error(ErrorCode::ClientCertificateRequired);
        if (answer.body.contains("SSL certificate error"))
            return error(ErrorCode::ClientCertificateRefused);
        return error(ErrorCode::RequestMalformed);
    case 401:
        return error(ErrorCode::NotAuthenticated);
    case 403:
        return error(ErrorCode::Denied);
    case 404:
    case 410:
        return error(ErrorCode::NotFound);
    case 405:
        return error(ErrorCode::MethodNotAllowed);
    case 409:
    case 412:
        return error(ErrorCode::Conflict);
    case 413:
        return error(ErrorCode::TooLarge);
    case 429:
        return error(ErrorCode::TooManyRequests);
    default:
        break;
    }
    if (answer.status >= 500)
        return error(ErrorCode::ServerFault);
    if (answer.status >= 300)
        return error(ErrorCode::ServerUnreadable);
    return std::nullopt;
}

Error errorOfWrite(const Error &error, const TransportAnswer *answer)
{
    switch (error.code) {
    case ErrorCode::ClosedEarly: // there was a connection: it may have got through
    case ErrorCode::ServerUnreadable:
        break;
    case ErrorCode::ServerFault:
        // 503 is said before anything is done; other faults may come after it was.
        if (!answer || answer->status == 503)
            return error;
        break;
    default:
        return error;
    }
    return {ErrorCode::OutcomeUnknown, error.subject,
        QString(errorCodeText(error.code)) + QStringLiteral(": ") + error.detail};
}

Result<QJsonValue> jsonOfAnswer(const QByteArray &body)
{
    const QByteArrayView text = withoutByteOrderMark(body).trimmed();
    if (const std::optional<QJsonValue> value = literal(text))
        return *value;
    qsizetype budget = searchAllowance + text.size();
    const bool mayEndHere = !text.isEmpty() && (text.back() == '}' || text.back() == ']');
    for (qsizetype start = 0; mayEndHere && start < text.size() && budget > 0; ++start, --budget) {
        if (text[start] != '{' && text[start] != '[')
            continue;
        const QByteArrayView rest = text.sliced(start);
        QJsonParseError error;
        const QJsonDocument document =
            QJsonDocument::fromJson(QByteArray::fromRawData(rest.data(), rest.size()), &error);
        if (error.error == QJsonParseError::NoError)
            return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        budget -= error.offset;
    }
    return failure(
        ErrorCode::ServerUnreadable, {}, QStringLiteral("no JSON in an answer of %1 bytes").arg(body.size()));
}

std::optional<FileAnswer> fileOfAnswer(const TransportAnswer &answer)
{
    const QByteArray type = answer.contentType.toLower();
    const bool isFile = answer.status == 200 && !type.isEmpty() && !type.startsWith("application/json")
        && !type.startsWith("text/html");
    if (!isFile)
        return std::nullopt;
    return FileAnswer{answer.contentType, {}, answer.body};
}

namespace {

Result<QJsonValue> judgedValue(const TransportAnswer &answer)
{
    const std::optional<Error> statusError = errorOfStatus(answer);
    Result<QJsonValue> value = jsonOfAnswer(answer.body);
    if (value) {
        if (const std::optional<Error> error = failureFromJson(*value)) {
            // A code of ours says more than the status; the incumbent's bare "success":false does not.
            if (statusError && error->code == ErrorCode::ServerRefused)
                return failure(statusError->code, error->subject, error->detail);
            return failure(*error);
        }
    }
    if (statusError)
        return failure(*statusError);
    if (!value) {
        if (const std::optional<Error> error = errorOfPlainText(answer.body))
            return failure(*error);
    }
    return value;
}

} // namespace

Result<QJsonValue> valueOfAnswer(const TransportAnswer &answer)
{
    return judgedValue(answer).map_error([&answer](const Error &error) { return withTrace(error, answer); });
}

Error withTrace(const Error &error, const TransportAnswer &answer)
{
    if (answer.trace.isEmpty())
        return error;
    return {error.code, error.subject,
        error.detail.isEmpty() ? answer.trace : error.detail + u'\n' + answer.trace};
}
