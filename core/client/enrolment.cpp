// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/enrolment.h"

#include "core/base/async.h"
#include "core/client/answertext.h"
#include "core/client/cryptopool.h"
#include "core/client/httpstransport.h"
#include "core/client/keyrequest.h"
#include "core/client/pending.h"
#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"
#include "core/contract/sipaddress.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

namespace {

const QString enrolmentPath = QStringLiteral("/enrollment.phtml");
/// The server hashes a password and may have to wait for a thread.
constexpr int usualTimeoutMs = 30000;

FormParameters formOf(const EnrolmentOrder &order, const QByteArray &requestPem)
{
    FormParameters form{{QStringLiteral("password"), order.password},
        {QStringLiteral("csr"), QString::fromLatin1(requestPem)}};
    if (order.invitation.isEmpty()) {
        form.add(QStringLiteral("action"), QStringLiteral("certificate"));
        form.add(QStringLiteral("account"), order.address);
        return form;
    }
    form.add(QStringLiteral("invitation"), order.invitation);
    if (!order.address.isEmpty())
        form.add(QStringLiteral("username"), order.address.section(u'@', 0, 0));
    form.add(QStringLiteral("display_name"), order.displayName);
    form.add(QStringLiteral("email"), order.email);
    form.add(QStringLiteral("tzinfo"), QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    return form;
}

/// The server's folder, whichever file of it was named.
QUrl folderOf(QUrl server)
{
    const QString path = server.path();
    server.setPath(path.left(path.lastIndexOf(u'/')));
    return server;
}

/// What a failed enrolment says: our code where the server is ours, else the incumbent's word for it.
Error errorOf(const QJsonObject &answer)
{
    const QString detail = jsonText(answer.value(u"error_message"));
    const QString subject = jsonText(answer.value(u"subject"));
    if (const std::optional<ErrorCode> code = errorCodeFromText(jsonText(answer.value(u"code"))))
        return {*code, subject, detail};
    if (jsonText(answer.value(u"error")) == QLatin1String("user_exists"))
        return {ErrorCode::AccountDuplicate, subject, detail};
    // A server that only makes accounts takes the request for an incomplete one.
    return {ErrorCode::ServerRefused, subject, detail};
}

Result<QJsonObject> objectOf(const Result<TransportAnswer> &answer)
{
    if (!answer)
        return failure(answer.error());
    if (answer->status == 404 || answer->status == 405)
        return failure(ErrorCode::NotSupported, {}, QStringLiteral("HTTP status %1").arg(answer->status));
    if (answer->status != 200) {
        const Result<QJsonValue> value = valueOfAnswer(*answer);
        return value
            ? failure(ErrorCode::ServerUnreadable, {}, QStringLiteral("HTTP status %1").arg(answer->status))
            : failure(value.error());
    }
    const Result<QJsonValue> value = jsonOfAnswer(answer->body);
    if (!value)
        return failure(value.error());
    QJsonObject object = value->toObject();
    if (!object.value(u"success").toBool())
        return failure(errorOf(object));
    return object;
}

/// The answer as an identity, once it is what was asked for: our key, the right address, signed by the
/// authority that comes with it.
Result<EnrolledIdentity> identityOf(
    const QJsonObject &answer, const QByteArray &keyPem, const QString &wantedAddress, qint64 now)
{
    const QString address = jsonText(answer.value(u"sip_address")).toLower();
    if (!wantedAddress.isEmpty() && wantedAddress != address)
        return failure(ErrorCode::CertificateOfOtherAccount, address);
    const QJsonObject passport = answer.value(u"passport").toObject();
    const Result<ImportedIdentity> identity =
        identityOfAnswer(keyPem, jsonText(passport.value(u"crt")).toLatin1(),
            jsonText(passport.value(u"ca")).toLatin1(), address, now);
    if (!identity)
        return failure(identity.error());
    return EnrolledIdentity{address, QUrl(jsonText(answer.value(u"settings_url"))), *identity};
}

} // namespace

Enrolment::Enrolment(QObject *parent)
    : QObject(parent)
{
}

Enrolment::~Enrolment() = default;

QFuture<Result<EnrolledIdentity>> Enrolment::enrol(const EnrolmentOrder &order)
{
    const auto failed = [](ErrorCode code, const QString &subject) {
        return readyFuture(Result<EnrolledIdentity>(failure(code, subject)));
    };
    EnrolmentOrder wanted = order;
    if (!order.address.isEmpty() || order.invitation.isEmpty()) {
        const Result<SipAddress> address = SipAddress::parse(order.address);
        if (!address)
            return failed(ErrorCode::AddressInvalid, address.error().subject);
        wanted.address = address->toString();
    }
    if (order.password.isEmpty())
        return failed(ErrorCode::PasswordTooWeak, wanted.address);

    TransportConfiguration configuration;
    configuration.server = folderOf(order.server);
    configuration.trust = order.trust;
    configuration.timeoutMs = order.timeoutMs;
    m_transport = std::make_unique<HttpsTransport>(configuration);

    const Pending<EnrolledIdentity> pending;
    whenDone(runCryptoInPool([name = wanted.address] { return newKeyRequest(name); }), this,
        [this, wanted, pending](const Result<KeyRequest> &made) {
            if (!made) {
                pending.deliver(failure(made.error()));
                return;
            }
            TransportRequest request;
            request.method = TransportRequest::Method::Post;
            request.path = enrolmentPath;
            request.parameters = formOf(wanted, made->requestPem);
            request.idempotent = false;
            request.timeoutMs = usualTimeoutMs;
            whenDone(m_transport->send(request), this,
                [this, pending, keyPem = made->privateKeyPem, address = wanted.address](
                    const Result<TransportAnswer> &answer) { finish(answer, keyPem, address, pending); });
        });
    return pending.future();
}

void Enrolment::finish(const Result<TransportAnswer> &answer, const QByteArray &keyPem,
    const QString &address, const Pending<EnrolledIdentity> &pending)
{
    const Result<QJsonObject> object = objectOf(answer);
    if (!object) {
        pending.deliver(failure(object.error()));
        return;
    }
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto judging = runCryptoInPool(
        [object = *object, keyPem, address, now] { return identityOf(object, keyPem, address, now); });
    whenDone(
        judging, this, [pending](const Result<EnrolledIdentity> &identity) { pending.deliver(identity); });
}
