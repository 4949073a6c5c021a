// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"

#include "core/server/auth/certificatename.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

SettingsApiOptions withCa(SettingsApiOptions options)
{
    static const Result<OfficeCa> ca = OfficeCa::create(QStringLiteral("example.org"), FixedClock().now);
    if (!options.loadCa)
        options.loadCa = [] { return ca; };
    return options;
}

} // namespace

QJsonValue jsonOf(const QByteArray &body)
{
    if (!std::all_of(body.begin(), body.end(), [](char c) { return c >= 0x20 && c < 0x7f; }))
        return QJsonValue(QJsonValue::Undefined);
    const QJsonDocument document = QJsonDocument::fromJson('[' + body + ']');
    return document.array().size() == 1 ? document.array().first() : QJsonValue(QJsonValue::Undefined);
}

namespace {

/// A setter's answer in words.
QString toldBy(const HttpReply &reply)
{
    const QJsonObject object = jsonOf(reply.body).toObject();
    return (object.value(u"success").toBool() ? QStringLiteral("true ") : QStringLiteral("false "))
        + object.value(u"error_message").toString();
}

} // namespace

ApiFixture::ApiFixture(ThrowAwayPostgres *postgres, SettingsApiOptions options)
    : office(postgres)
    , api(*office.stores, withCa(std::move(options)))
{
    addUser(QStringLiteral("alice"), Role::User);
    addUser(QStringLiteral("bob"), Role::User);
    addUser(QStringLiteral("helpdesk"), Role::Helpdesk);
    addUser(QStringLiteral("admin"), Role::Admin);
}

QByteArray ApiFixture::fingerprintOf(const QString &user)
{
    return QCryptographicHash::hash(user.toUtf8(), QCryptographicHash::Sha256);
}

PeerCertificate ApiFixture::certificateOf(const QString &user)
{
    return {PeerCertificate::State::Verified, fingerprintOf(user), {inOffice(user)},
        {alternativeNameOf(inOffice(user))}};
}

QString ApiFixture::serialOf(const QString &user)
{
    return QString::fromLatin1(user.toUtf8().toHex().toUpper());
}

QString ApiFixture::addSpareCertificate(const QString &user)
{
    addCertificate(user, user + QStringLiteral("-spare"));
    return serialOf(user + QStringLiteral("-spare"));
}

bool ApiFixture::makesKeys(ActionId id)
{
    return id == ActionId::RenewCertificate || id == ActionId::GetCrt || id == ActionId::GetP12;
}

QString ApiFixture::certificateRequest()
{
    return QStringLiteral("-----BEGIN CERTIFICATE REQUEST-----\n"
                          "MIHHMG4CAQAwDDEKMAgGA1UEAwwBeDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IA\n"
                          "BIFHrT1kXOWXKBXlIUbyD9SyR2/4+3dM/S4LJ6eaPKUiRiLYkOFOGirwzhkbZwd1\n"
                          "wTagCdZfsYRk0Yf4a79W9TigADAKBggqhkjOPQQDAgNJADBGAiEAx29XWdiQxNuF\n"
                          "OmmYNaGz5IPUUc3pReJ+0WlH2bkreyACIQDPedAx67+V1gO8HqNRW6YZSwg1C69P\n"
                          "ZC8E4g9InfgiOg==\n"
                          "-----END CERTIFICATE REQUEST-----\n");
}

void ApiFixture::addUser(const QString &user, Role role)
{
    ids.insert(user, office.addAccount(user, role));
    addCertificate(user, user);
}

void ApiFixture::addCertificate(const QString &user, const QString &name)
{
    CertificateRecord record;
    record.serial = serialOf(name);
    record.sha256 = fingerprintOf(name);
    record.address = inOffice(user);
    record.notBefore = office.clock.now - 3600;
    record.notAfter = office.clock.now + 3600 * 24 * 365;
    if (!office.stores->certificates.add(StoreFixture::console(), record))
        qFatal("the fixture's certificate cannot be kept");
}

FormParameters ApiFixture::parametersOf(ActionId id)
{
    switch (id) {
    case ActionId::SetCallForwarding:
        return {{QStringLiteral("FBUS"), inOffice(QStringLiteral("bob"))}};
    case ActionId::PutJournalEntries:
        return {{QStringLiteral("uuid"), QStringLiteral("urn:uuid:phone")},
            {QStringLiteral("data"), QStringLiteral(R"([{"id":"m1","data":"text"}])")}};
    case ActionId::DeleteJournalEntries:
        return {{QStringLiteral("journal_id"), QStringLiteral("17")}};
    case ActionId::RemoveDevice:
        return {{QStringLiteral("contact"), QStringLiteral("192.0.2.9:5060")}};
    case ActionId::CheckAlias:
        return {{QStringLiteral("username"), QStringLiteral("al")}};
    case ActionId::RenewCertificate:
        return {{QStringLiteral("csr"), certificateRequest()}};
    case ActionId::RevokeCertificate:
        return {{QStringLiteral("serial"), serialOf(QStringLiteral("alice-spare"))}};
    case ActionId::SetRejectRules:
        return {{QStringLiteral("add"), QStringLiteral("spam@example.net")}};
    case ActionId::SetAcceptRules:
        return {{QStringLiteral("persistent"), QStringLiteral("{}")}};
    case ActionId::ExplainCall:
        return {{QStringLiteral("caller"), inOffice(QStringLiteral("bob"))}};
    case ActionId::SetIdentity:
        return {{QStringLiteral("quick_dial"), QStringLiteral("3120555")}};
    case ActionId::SetCallerId:
        return {{QStringLiteral("caller_id"), QString()}};
    case ActionId::SetVoicemail:
        return {{QStringLiteral("enable"), QStringLiteral("1")}};
    default:
        return {};
    }
}

FormParameters ApiFixture::parametersFor(const QString &user, ActionId id)
{
    const QString alias = QStringLiteral("alias%1").arg(++m_prepared);
    switch (id) {
    case ActionId::RemoveDevice: {
        const QString contact = QStringLiteral("192.0.2.%1:5060").arg(m_prepared);
        if (!office.stores->devices.registerDevice(ids.value(user), {contact, {}, 600, {}, {}}))
            qFatal("the fixture's device cannot be signed in");
        return {{QStringLiteral("contact"), contact}};
    }
    case ActionId::RemoveAlias:
        if (!office.stores->addresses.addAlias(StoreFixture::console(), ids.value(user), inOffice(alias)))
            qFatal("the fixture's alias cannot be made");
        return {{QStringLiteral("username"), alias}};
    case ActionId::AddAlias:
        return {{QStringLiteral("username"), alias}};
    case ActionId::SetPassword: {
        const QString old = QStringLiteral("demo-") + user;
        if (!office.stores->accounts.setPassword(StoreFixture::console(), inOffice(user), old))
            qFatal("the fixture's password cannot be set");
        return {{QStringLiteral("old_password"), old},
            {QStringLiteral("new_password"), QStringLiteral("Another1")}};
    }
    case ActionId::AddBalance: {
        const auto made = office.stores->vouchers.create(StoreFixture::console(), 1, 50000, 0);
        if (!made || !office.stores->database().runText(QStringLiteral("UPDATE account SET prepaid = 1")))
            qFatal("the fixture's voucher cannot be made");
        return {{QStringLiteral("id"), QString::number(made->first().id)},
            {QStringLiteral("number"), made->first().number}};
    }
    case ActionId::RevokeCertificate:
        return {{QStringLiteral("serial"), addSpareCertificate(user)}};
    default:
        return parametersOf(id);
    }
}

bool ApiFixture::isFile(const HttpReply &reply)
{
    return std::any_of(reply.headers.begin(), reply.headers.end(), [](const HttpHeader &header) {
        return header.name == "Content-Disposition" && header.value.startsWith("inline; filename=");
    });
}

HttpReply ApiFixture::ask(const QString &user, ActionId id)
{
    const ActionInfo &action = actionInfo(id);
    const FormParameters parameters = parametersFor(user, id);
    const bool isPosted = action.verb == ActionVerb::PostOnly || action.verb == ActionVerb::WriteByPost;
    return isPosted ? post(user, QString(action.name), parameters)
                    : get(user, QString(action.name), parameters);
}

HttpRequest ApiFixture::requestFrom(const QString &user, const QString &action, FormParameters parameters)
{
    parameters.add(QStringLiteral("action"), action);
    HttpRequest request;
    request.path = QString(SettingsApi::path);
    request.query = parameters;
    request.peerAddress = QHostAddress(QStringLiteral("192.0.2.7"));
    if (!user.isEmpty())
        request.peerCertificate = certificateOf(user);
    return request;
}

HttpReply ApiFixture::get(const QString &user, const QString &action, const FormParameters &parameters)
{
    return api.handle(requestFrom(user, action, parameters));
}

HttpReply ApiFixture::post(const QString &user, const QString &action, const FormParameters &parameters)
{
    HttpRequest request = requestFrom(user, action);
    request.method = HttpMethod::Post;
    request.headers.append(HttpHeader{"content-type", "application/x-www-form-urlencoded; charset=UTF-8"});
    request.body = parameters.encoded();
    return api.handle(request);
}

QJsonValue ApiFixture::json(const QString &user, const QString &action, const FormParameters &parameters)
{
    const HttpReply reply = get(user, action, parameters);
    return reply.status == 200 ? jsonOf(reply.body) : QJsonValue(QJsonValue::Undefined);
}

QString ApiFixture::posted(const QString &user, const QString &action, const FormParameters &parameters)
{
    return toldBy(post(user, action, parameters));
}

QString ApiFixture::told(const QString &user, const QString &action, const FormParameters &parameters)
{
    return toldBy(get(user, action, parameters));
}
