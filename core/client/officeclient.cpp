// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/officeclient.h"

#include "core/base/async.h"
#include "core/base/logging.h"
#include "core/client/answertext.h"
#include "core/client/pending.h"
#include "core/client/serverurl.h"
#include "core/contract/errorcodes.h"

#include <QJsonObject>

namespace {

using Method = TransportRequest::Method;

constexpr QLatin1StringView prefix("/sipxconfig/rest/my/");
/// Some ten thousand people with all their details.
constexpr qint64 largestPhonebook = 32 * 1024 * 1024;
/// Servers refuse a PUT without a body even where they ignore it (office-api.md 2.1).
constexpr QByteArrayView ignoredBody("{}");

constexpr int notAcceptable = 406;
/// "Duplicate Entry" of older servers.
constexpr int duplicateEntry = 747;

/// What an answer that is no success says: a code of ours, else its status, with the server's words as
/// detail (office-api.md 2.1 "Error bodies").
Error errorOfOffice(const TransportAnswer &answer)
{
    constexpr qsizetype longestWords = 500;
    Error error = errorOfStatus(answer).value_or(
        Error{ErrorCode::ServerUnreadable, {}, QStringLiteral("HTTP status %1").arg(answer.status)});
    if (answer.status == duplicateEntry)
        error.code = ErrorCode::Conflict;
    const Result<QJsonValue> json = jsonOfAnswer(answer.body);
    if (json && json->isObject()) {
        const QString words = json->toObject().value(u"error").toString();
        const QString type = json->toObject().value(u"type").toString();
        std::optional<ErrorCode> told = errorCodeFromText(type);
        if (!told)
            told = errorCodeFromText(words);
        if (told) {
            error.code = *told;
            error.subject = json->toObject().value(u"subject").toString().left(longestWords);
        }
        if (!words.isEmpty())
            error.detail += QStringLiteral(": ") + words.left(longestWords);
    }
    return withTrace(error, answer);
}

bool isSuccess(const TransportAnswer &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

/// A resource that every caller has is only absent on a server that does not know it.
bool isAbsentResource(const Error &error, const TransportRequest &request)
{
    return error.code == ErrorCode::NotFound && request.path.count(u'/') == prefix.count(u'/');
}

void noteFailure(const TransportRequest &request, const Error &error)
{
    // Without the rest of the path, which may be somebody's number.
    qCInfo(lcTransport).noquote() << "office api:" << request.path.section(u'/', 4, 4)
                                  << "failed:" << errorCodeText(error.code);
}

/// As it is sent: details are mandatory, ids and times are the server's.
QByteArray entryText(PhonebookEntry entry)
{
    entry.id.reset();
    entry.timestamp.reset();
    if (!entry.contact)
        entry.contact.emplace();
    return entry.toJsonText();
}

QString nameOf(const PhonebookEntry &entry)
{
    return QStringList{entry.firstName.value_or(QString()), entry.lastName.value_or(QString())}
        .join(u' ')
        .trimmed();
}

} // namespace

OfficeClient::OfficeClient(Transport &transport, QString user, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_user(std::move(user))
{
}

TransportRequest OfficeClient::request(Method method, const QString &path, const QStringList &names) const
{
    TransportRequest request;
    request.method = method;
    request.idempotent = method == Method::Get;
    request.besideFile = true;
    request.path = QString(prefix) + path;
    for (const QString &name : names)
        request.path += u'/' + pathSegment(name);
    return request;
}

template<class Document>
QFuture<Result<Document>> OfficeClient::read(const TransportRequest &request)
{
    const Pending<Document> pending;
    whenDone(m_transport.send(request), this, [request, pending](const Result<TransportAnswer> &answer) {
        const auto failed = [&request, &pending](const Error &error) {
            noteFailure(request, error);
            pending.deliver(failure(error));
        };
        if (!answer)
            return failed(answer.error());
        if (!isSuccess(*answer)) {
            Error error = errorOfOffice(*answer);
            if (isAbsentResource(error, request))
                error.code = ErrorCode::NotSupported;
            return failed(error);
        }
        const Result<QJsonValue> json = jsonOfAnswer(answer->body);
        if (!json)
            return failed(withTrace(json.error(), *answer));
        const Result<Document> document = Document::fromJson(*json);
        if (!document)
            return failed(withTrace(document.error(), *answer));
        pending.deliver(document);
    });
    return pending.future();
}

QFuture<Result<Done>> OfficeClient::write(const TransportRequest &request, const QString &whose)
{
    const Pending<Done> pending;
    whenDone(
        m_transport.send(request), this, [request, whose, pending](const Result<TransportAnswer> &answer) {
            if (answer && isSuccess(*answer)) {
                pending.deliver(Done{});
                return;
            }
            Error error =
                errorOfWrite(answer ? errorOfOffice(*answer) : answer.error(), answer ? &*answer : nullptr);
            if (error.code == ErrorCode::Conflict && !whose.isEmpty()) {
                error.code = ErrorCode::ContactDuplicate;
                error.subject = whose;
            }
            noteFailure(request, error);
            pending.deliver(failure(error));
        });
    return pending.future();
}

QFuture<Result<Done>> OfficeClient::writeDocument(
    TransportRequest request, const QByteArray &json, const QString &whose)
{
    request.contentType = "application/json";
    request.body = json;
    return write(request, whose);
}

QFuture<Result<ConferenceList>> OfficeClient::conferences()
{
    return read<ConferenceList>(request(Method::Get, QStringLiteral("conferences")));
}

QFuture<Result<ConferenceDetails>> OfficeClient::conferenceDetails(const QString &name)
{
    const Pending<ConferenceDetails> pending;
    const TransportRequest asked = request(Method::Get, QStringLiteral("conferencedetails"), {name});
    whenDone(m_transport.send(asked), this, [pending](const Result<TransportAnswer> &answer) {
        if (!answer)
            pending.deliver(failure(answer.error()));
        else if (answer->status == notAcceptable)
            pending.deliver(ConferenceDetails{}); // nobody is in it
        else if (!isSuccess(*answer))
            pending.deliver(failure(errorOfOffice(*answer)));
        else
            pending.deliver(jsonOfAnswer(answer->body)
                                .and_then(&ConferenceDetails::fromJson)
                                .map_error([&](const Error &error) { return withTrace(error, *answer); }));
    });
    return pending.future();
}

QFuture<Result<Phonebook>> OfficeClient::phonebook()
{
    TransportRequest asked = request(Method::Get, QStringLiteral("phonebook"));
    asked.largestAnswer = largestPhonebook;
    asked.timeoutMs *= 2;
    return read<Phonebook>(asked);
}

QFuture<Result<Phonebook>> OfficeClient::searchPhonebook(const QString &term)
{
    TransportRequest asked = request(Method::Get, QStringLiteral("search/phonebook"));
    asked.parameters.add(QStringLiteral("query"), term);
    asked.largestAnswer = largestPhonebook;
    return read<Phonebook>(asked);
}

QFuture<Result<PhonebookEntry>> OfficeClient::phonebookEntry(const QString &id)
{
    return read<PhonebookEntry>(request(Method::Get, QStringLiteral("phonebook/entry"), {id}));
}

QFuture<Result<Done>> OfficeClient::addPhonebookEntry(const PhonebookEntry &entry)
{
    // The id of a new entry is the server's: what stands in its place is ignored.
    return writeDocument(request(Method::Post, QStringLiteral("phonebook/entry"), {QStringLiteral("new")}),
        entryText(entry), nameOf(entry));
}

QFuture<Result<Done>> OfficeClient::setPhonebookEntry(const QString &id, const PhonebookEntry &entry)
{
    return writeDocument(
        request(Method::Put, QStringLiteral("phonebook/entry"), {id}), entryText(entry), nameOf(entry));
}

QFuture<Result<Done>> OfficeClient::removePhonebookEntry(const QString &id)
{
    return write(request(Method::Delete, QStringLiteral("phonebook/entry"), {id}));
}

QFuture<Result<ContactInformation>> OfficeClient::contactInformation()
{
    return read<ContactInformation>(request(Method::Get, QStringLiteral("contact-information")));
}

QFuture<Result<Done>> OfficeClient::setContactInformation(const ContactInformation &information)
{
    return writeDocument(
        request(Method::Put, QStringLiteral("contact-information")), information.toJsonText());
}

QFuture<Result<OngoingCalls>> OfficeClient::ongoingCalls()
{
    return read<OngoingCalls>(request(Method::Get, QStringLiteral("activecdrs")));
}

QFuture<Result<LoginDetails>> OfficeClient::loginDetails()
{
    return read<LoginDetails>(request(Method::Get, QStringLiteral("logindetails")));
}

QFuture<Result<RingSequence>> OfficeClient::ringSequence()
{
    return read<RingSequence>(request(Method::Get, QStringLiteral("forward")));
}

QFuture<Result<Done>> OfficeClient::setRingSequence(const RingSequence &sequence)
{
    return writeDocument(request(Method::Put, QStringLiteral("forward")), sequence.toJsonText());
}

QFuture<Result<ActiveGreeting>> OfficeClient::activeGreeting()
{
    const Pending<ActiveGreeting> pending;
    TransportRequest asked = request(Method::Get,
        QStringLiteral("mailbox/") + pathSegment(m_user) + QLatin1String("/preferences/activegreeting"));
    asked.accept = "text/plain"; // XML is the only other form
    whenDone(m_transport.send(asked), this, [pending](const Result<TransportAnswer> &answer) {
        if (!answer) {
            pending.deliver(failure(answer.error()));
            return;
        }
        if (!isSuccess(*answer)) {
            Error error = errorOfOffice(*answer);
            // HEAD of the reference has lost this resource.
            if (error.code == ErrorCode::NotFound)
                error.code = ErrorCode::NotSupported;
            pending.deliver(failure(error));
            return;
        }
        constexpr qsizetype longestWord = 100;
        const QString word = QString::fromUtf8(answer->body.left(longestWord)).trimmed();
        if (const std::optional<ActiveGreeting> greeting = activeGreetingFromText(word))
            pending.deliver(*greeting);
        else
            pending.deliver(failure(withTrace(
                {ErrorCode::ServerUnreadable, {}, QStringLiteral("no greeting: ") + word}, *answer)));
    });
    return pending.future();
}

QFuture<Result<Done>> OfficeClient::setActiveGreeting(ActiveGreeting greeting)
{
    const QString path =
        QStringLiteral("mailbox/") + pathSegment(m_user) + QLatin1String("/preferences/activegreeting");
    return writeDocument(
        request(Method::Put, path, {activeGreetingText(greeting)}), ignoredBody.toByteArray());
}

QFuture<Result<Done>> OfficeClient::call(const QString &target)
{
    return writeDocument(request(Method::Put, QStringLiteral("call"), {target}), ignoredBody.toByteArray());
}
