// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/web/enrolpage.h"

#include "core/contract/errorcodes.h"
#include "core/server/enrol/enrolmentapi.h"
#include "core/server/settings/legacytexts.h"
#include "core/server/web/pagetemplates.h"
#include "core/server/web/pagevalue.h"
#include "core/server/web/settingspage.h"
#include "core/server/web/settingstabs.h"
#include "core/server/web/webreply.h"

#include <QJsonArray>

namespace {

/// What is wrong with the form, in words.
QString formText(const Error &error)
{
    if (error.code == ErrorCode::PasswordTooWeak)
        return QStringLiteral("Choose a password of at least 8 characters.");
    if (error.code == ErrorCode::Conflict)
        return QStringLiteral("The two passwords differ. Type the same one twice.");
    return enrolmentText(error);
}

/// The fields of the form for who may make an account, with what was typed, but never a password or code.
QJsonArray accountFields(bool byInvitation, const FormParameters &written, const std::optional<Error> &error)
{
    const auto errorOf = [&error](const QString &name) {
        if (!error)
            return QString();
        const bool isOfInvitation =
            error->code == ErrorCode::InvitationInvalid || error->code == ErrorCode::InvitationRequired;
        const bool isOfName =
            error->code == ErrorCode::AccountDuplicate || error->code == ErrorCode::AddressTaken;
        const QString field = isOfInvitation ? QStringLiteral("invitation")
            : isOfName                       ? QStringLiteral("username")
                                             : error->subject;
        return field == name ? formText(*error) : QString();
    };
    QJsonArray fields;
    const auto add = [&](PageField field) {
        if (field.type != u"password" && field.name != u"invitation")
            field.value = valueOf(written, field.name.toLatin1().constData());
        field.error = errorOf(field.name);
        fields.append(field.toJson());
    };
    if (byInvitation) {
        PageField code{QStringLiteral("invitation"), QStringLiteral("Invitation code")};
        code.hint = QStringLiteral("Four groups of five characters, as your office gave it to you");
        code.required = true;
        add(code);
    }
    const QString username = QStringLiteral("username");
    // Most codes are for one name; who has one for any is asked then.
    if (!byInvitation || written.has(username) || !errorOf(username).isEmpty()) {
        PageField name{username, QStringLiteral("Name before the @")};
        name.hint = QStringLiteral("4 to 64 lower case letters, digits, dots, hyphens and underscores");
        name.autocomplete = username;
        name.required = true;
        add(name);
    }
    PageField display{QStringLiteral("display_name"), QStringLiteral("Your name")};
    display.autocomplete = QStringLiteral("name");
    display.required = !byInvitation;
    if (byInvitation)
        display.hint = QStringLiteral("For a new account; leave it empty if you have one already");
    add(display);
    PageField email{QStringLiteral("email"), QStringLiteral("E-mail address"), QStringLiteral("email")};
    email.autocomplete = QStringLiteral("email");
    email.required = !byInvitation;
    if (byInvitation)
        email.hint = QStringLiteral("For a new account");
    add(email);
    PageField password{
        QStringLiteral("password"), QStringLiteral("New password"), QStringLiteral("password")};
    password.hint = QStringLiteral("For your phone, this page and the .p12 file; at least 8 characters");
    password.autocomplete = QStringLiteral("new-password");
    password.required = true;
    add(password);
    PageField again{
        QStringLiteral("password_again"), QStringLiteral("New password again"), QStringLiteral("password")};
    again.autocomplete = QStringLiteral("new-password");
    again.required = true;
    add(again);
    return fields;
}

/// People make mistakes in a form that programs do not.
Result<void> checkPasswords(const FormParameters &form)
{
    constexpr qsizetype shortest = 8;
    const QString password = form.value(u"password").value_or(QString());
    if (password.size() < shortest)
        return failure(ErrorCode::PasswordTooWeak, QStringLiteral("password"));
    if (password != form.value(u"password_again").value_or(QString()))
        return failure(ErrorCode::Conflict, QStringLiteral("password_again"));
    return {};
}

} // namespace

EnrolPage::EnrolPage(VisitorFinder &visitors, Enroller &enroller, const QByteArray &caPem)
    : m_visitors(visitors)
    , m_enroller(enroller)
    , m_caPem(caPem)
{
    // One that cannot be read shows as nothing; the server does not start with it.
    const CertificateInfo info = readCertificate(m_caPem).value_or(CertificateInfo{});
    m_caName = info.commonName;
    m_caFingerprint = QString::fromLatin1(info.sha256.toHex(':').toUpper());
}

HttpReply EnrolPage::authority() const
{
    return downloadReply(QStringLiteral("bellset-ca.crt"), "application/x-x509-ca-cert", m_caPem);
}

HttpReply EnrolPage::show(const HttpRequest &request)
{
    const Result<Visitor> visitor = m_visitors.find(request);
    return visitor ? ownPage(request, *visitor) : guestPage(request);
}

QJsonObject EnrolPage::commonValues(const HttpRequest &request) const
{
    const QString url = publicUrlOf(m_enroller.options(), request, QStringLiteral("localhost"));
    return {{QStringLiteral("ca_name"), m_caName}, {QStringLiteral("ca_fingerprint"), m_caFingerprint},
        {QStringLiteral("url"), url}};
}

HttpReply EnrolPage::guestPage(
    const HttpRequest &request, const FormParameters &written, const std::optional<Error> &error) const
{
    const EnrolmentPolicy policy = m_enroller.options().policy;
    // Where anybody may come in, an invitation is still the way to a name that was given.
    const bool byInvitation = policy == EnrolmentPolicy::Invitation
        || (policy == EnrolmentPolicy::Open
            && (written.has(u"invitation") || request.query.value(u"by") == QStringLiteral("invitation")));
    QJsonObject values = commonValues(request);
    values.insert(QStringLiteral("title"), QStringLiteral("Get your certificate"));
    values.insert(QStringLiteral("may_enrol"), policy != EnrolmentPolicy::Closed);
    values.insert(QStringLiteral("by_invitation"), byInvitation);
    values.insert(QStringLiteral("is_open"), policy == EnrolmentPolicy::Open);
    values.insert(QStringLiteral("account_fields"), accountFields(byInvitation, written, error));
    values.insert(QStringLiteral("error"), error ? formText(*error) : QString());
    return pageReply(
        error ? pageStatusOf(error->code) : 200, PageTemplates::render(QStringLiteral("enroll"), values));
}

HttpReply EnrolPage::ownPage(const HttpRequest &request, const Visitor &visitor) const
{
    QJsonObject values = commonValues(request);
    values.insert(QStringLiteral("title"), QStringLiteral("Your certificate"));
    values.insert(QStringLiteral("account"), visitor.caller.address);
    values.insert(QStringLiteral("token"), QString::fromLatin1(visitor.formToken));
    values.insert(QStringLiteral("can_sign_out"), visitor.hasSession);
    HttpReply reply = pageReply(200, PageTemplates::render(QStringLiteral("certificate"), values));
    reply.account = visitor.caller.address;
    return reply;
}

HttpReply EnrolPage::acceptInvitation(const HttpRequest &request)
{
    const Result<FormParameters> form = request.parameters();
    if (!form)
        return guestPage(request, {}, form.error());
    if (formOriginOf(request) == FormOrigin::Foreign) {
        return messageReply(403, QStringLiteral("Nothing was done"),
            QStringLiteral(
                "The form came from another site. Open this server's own page and repeat it there."));
    }
    if (const Result<void> checked = checkPasswords(*form); !checked)
        return guestPage(request, *form, checked.error());
    const Result<EnrolledAccount> enrolled =
        m_enroller.enrol(*form, request.peerAddress, EnrolmentCertificate::NotWanted);
    if (!enrolled) {
        HttpReply reply = guestPage(request, *form, enrolled.error());
        setRetryAfter(reply, enrolled.error());
        return reply;
    }
    HttpReply reply = redirectReply(QByteArray(path.data()));
    if (const Result<Visitor> begun = m_visitors.begin(request, enrolled->caller, reply); !begun)
        return guestPage(request, {}, begun.error());
    reply.account = enrolled->caller.address;
    return reply;
}

HttpReply EnrolPage::certificate(const HttpRequest &request)
{
    const Result<FormParameters> form = request.parameters();
    const Result<Visitor> visitor = m_visitors.find(request);
    if (!form || !visitor) {
        return signInReply(403, QStringLiteral("enroll"), {},
            QStringLiteral("You are not signed in (any more). Sign in to get your certificate."));
    }
    if (!m_visitors.isOwnForm(request, *visitor, *form)) {
        return messageReply(403, QStringLiteral("No certificate was made"),
            QStringLiteral("This form did not come from a current page of this server. Open the page again "
                           "and repeat it there."));
    }
    const bool asPem = valueOf(*form, "form") == u"pem";
    Result<QByteArray> file = [&]() -> Result<QByteArray> {
        if (!asPem)
            return m_enroller.certifyAsPkcs12(visitor->caller);
        const Result<IssuedCertificate> issued = m_enroller.certify(visitor->caller, {});
        if (!issued)
            return failure(issued.error());
        return issued->bundlePem();
    }();
    if (!file) {
        return messageReply(pageStatusOf(file.error().code), QStringLiteral("No certificate was made"),
            legacyText(file.error()));
    }
    HttpReply reply =
        downloadReply(visitor->caller.address + (asPem ? QStringLiteral(".crt") : QStringLiteral(".p12")),
            asPem ? "application/x-crt" : "application/x-pkcs12", *file);
    reply.account = visitor->caller.address;
    return reply;
}
