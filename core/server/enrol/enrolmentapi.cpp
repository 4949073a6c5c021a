// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/enrol/enrolmentapi.h"

#include "core/contract/errorcodes.h"
#include "core/server/enrol/enrolmentfields.h"
#include "core/server/settings/asciijson.h"
#include "core/server/settings/legacytexts.h"
#include "core/server/settings/settingsapi.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace {

const QString plainHttp = QStringLiteral("HTTP without TLS");

/// The three words that existing clients know (settings-api.md 3.2).
QString legacyCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::RequestMalformed:
    case ErrorCode::MissingParameter:
    case ErrorCode::InvalidParameter:
    case ErrorCode::UnknownAction:
    case ErrorCode::CredentialsWrong:
    case ErrorCode::InvitationRequired:
    case ErrorCode::InvitationInvalid:
    case ErrorCode::CertificateRequestUnusable:
    case ErrorCode::KeyTooSmall:
    case ErrorCode::PasswordTooWeak:
    case ErrorCode::AddressInvalid:
        return QStringLiteral("value_error");
    case ErrorCode::AccountDuplicate:
    case ErrorCode::AddressTaken:
        return QStringLiteral("user_exists");
    default:
        return QStringLiteral("internal_error");
    }
}

QJsonObject failureOf(const Error &error)
{
    QJsonObject object{{QStringLiteral("success"), false}, {QStringLiteral("error"), legacyCode(error.code)},
        {QStringLiteral("error_message"), enrolmentText(error)},
        {QStringLiteral("code"), QString(errorCodeText(error.code))}};
    if (!error.subject.isEmpty())
        object.insert(QStringLiteral("subject"), error.subject);
    return object;
}

} // namespace

EnrolmentApi::EnrolmentApi(Enroller &enroller, PasswordSignIn &signIn, const QByteArray &caPem)
    : m_enroller(enroller)
    , m_signIn(signIn)
    , m_caPem(caPem)
{
}

HttpReply EnrolmentApi::handle(const HttpRequest &request)
{
    HttpReply reply;
    // A question about the answer must not make an account.
    const Result<FormParameters> form = request.method == HttpMethod::Head
        ? Result<FormParameters>(failure(ErrorCode::MethodNotAllowed))
        : request.parameters();
    const Result<QJsonObject> said = form ? answer(*form, request, reply) : failure(form.error());
    if (!said)
        setRetryAfter(reply, said.error());
    reply.body = asciiJson(said ? *said : failureOf(said.error()));
    reply.setHeader("Content-Type", "text/plain");
    reply.setHeader("Cache-Control", "no-store");
    return reply;
}

Result<QJsonObject> EnrolmentApi::answer(
    const FormParameters &form, const HttpRequest &request, HttpReply &reply)
{
    // Passwords and keys must not go over such a connection.
    if (!request.overTls)
        return failure(ErrorCode::Denied, plainHttp);
    const QString action = form.value(u"action").value_or(QString());
    if (action == u"certificate") {
        reply.action = action;
        return certify(form, request);
    }
    if (!action.isEmpty() && action != u"enroll")
        return failure(ErrorCode::UnknownAction);
    reply.action = QStringLiteral("enroll");
    return enrol(form, request);
}

Result<QJsonObject> EnrolmentApi::enrol(const FormParameters &form, const HttpRequest &request)
{
    const Result<EnrolledAccount> enrolled = m_enroller.enrol(form, request.peerAddress);
    if (!enrolled)
        return failure(enrolled.error());
    QJsonObject object = success(enrolled->caller, *enrolled->certificate, request);
    object.insert(QStringLiteral("email"), enrolled->email);
    return object;
}

Result<QJsonObject> EnrolmentApi::certify(const FormParameters &form, const HttpRequest &request)
{
    const QString address = form.value(u"account").value_or(QString());
    const QString password = form.value(u"password").value_or(QString());
    if (address.isEmpty())
        return failure(ErrorCode::MissingParameter, QStringLiteral("account"));
    if (password.isEmpty())
        return failure(ErrorCode::MissingParameter, QStringLiteral("password"));
    const Result<Caller> caller = m_signIn.signIn(address, password, request.peerAddress);
    if (!caller)
        return failure(caller.error());
    const Result<IssuedCertificate> certificate =
        m_enroller.certify(*caller, form.value(u"csr").value_or(QString()).toLatin1());
    if (!certificate)
        return failure(certificate.error());
    return success(*caller, *certificate, request);
}

QJsonObject EnrolmentApi::success(
    const Caller &caller, const IssuedCertificate &certificate, const HttpRequest &request) const
{
    const EnrolmentOptions &options = m_enroller.options();
    const QString domain = caller.address.section(u'@', 1);
    QJsonObject passport{{QStringLiteral("crt"), QString::fromLatin1(certificate.certificatePem)},
        {QStringLiteral("ca"), QString::fromLatin1(m_caPem)}};
    if (!certificate.keyPem.isEmpty())
        passport.insert(QStringLiteral("key"), QString::fromLatin1(certificate.keyPem));
    return {{QStringLiteral("success"), true}, {QStringLiteral("sip_address"), caller.address},
        {QStringLiteral("settings_url"), publicUrlOf(options, request, domain) + QString(SettingsApi::path)},
        // A string always: an existing client breaks on null (settings-api.md 3.2).
        {QStringLiteral("outbound_proxy"), options.outboundProxy.isEmpty() ? domain : options.outboundProxy},
        {QStringLiteral("passport"), passport}};
}

QString publicUrlOf(const EnrolmentOptions &options, const HttpRequest &request, const QString &fallbackHost)
{
    if (!options.publicUrl.isEmpty())
        return options.publicUrl;
    static const QRegularExpression host(
        QStringLiteral("\\A(?:[a-z0-9][a-z0-9.-]{0,252}|\\[[0-9a-f:.]{2,45}\\])(?::[0-9]{1,5})?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QString written = QString::fromLatin1(request.header("Host"));
    const QString name = host.match(written).hasMatch() ? written : fallbackHost + QStringLiteral(":8443");
    return QStringLiteral("https://") + name;
}

QString enrolmentText(const Error &error)
{
    const bool isOfField =
        error.code == ErrorCode::MissingParameter || error.code == ErrorCode::InvalidParameter;
    if (isOfField && error.subject != u"account")
        return enrolmentFieldText(error);
    if (error.code == ErrorCode::AccountDuplicate || error.code == ErrorCode::AddressTaken)
        return QStringLiteral("The username %1 is taken; choose another one.")
            .arg(error.subject.section(u'@', 0, 0));
    if (error.code == ErrorCode::Denied && error.subject == plainHttp)
        return QStringLiteral("Enrolment needs HTTPS; use the https address of this server.");
    return legacyText(error);
}
