// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webfixture.h"

#include "core/server/settings/settingsapi.h"

#include <QJsonDocument>
#include <QRegularExpression>

QByteArray headerOf(const HttpReply &reply, const QByteArray &name)
{
    for (const HttpHeader &header : reply.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

EnrolmentOptions withPolicy(EnrolmentPolicy policy)
{
    EnrolmentOptions options;
    options.policy = policy;
    return options;
}

QStringList sortedKeys(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

QString said(const QJsonObject &answer)
{
    return answer.value(u"error").toString() + u'|' + answer.value(u"code").toString() + u'|'
        + answer.value(u"error_message").toString();
}

WebFixture::WebFixture(const EnrolmentOptions &options, bool hasDirectory, ThrowAwayPostgres *postgres)
    : office(postgres)
    , ca(OfficeCa::create(QStringLiteral("example.org"), office.clock.now).value())
    , attempts(office.clock)
    , enrolments(office.clock, Enroller::attemptPolicy())
    , sessions(office.clock)
    , signInByPassword(*office.stores, attempts)
    , enroller(*office.stores, &ca, enrolments, options)
    , enrolment(enroller, signInByPassword, ca.certificatePem())
    , site(*office.stores, sessions, enroller, signInByPassword, ca.certificatePem(), hasDirectory)
{
    for (const QString &user : {QStringLiteral("alice"), QStringLiteral("bob")}) {
        office.addAccount(user);
        std::ignore = office.stores->accounts.setPassword(
            StoreFixture::console(), inOffice(user), QStringLiteral("demo-") + user);
    }
    site.addRoutes(router, office.url.driver);
    Route settings;
    settings.path = QString(SettingsApi::path);
    settings.handle = [this](const HttpRequest &r) { return site.settings().show(r); };
    router.add(settings);
}

HttpRequest WebFixture::request(HttpMethod method, const QString &path, const FormParameters &form) const
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.peerAddress = QHostAddress(peer);
    request.headers = {{"Host", "pbx.example.org:8443"}, {"Sec-Fetch-Site", "same-origin"}};
    if (!cookie.isEmpty())
        request.headers.append(HttpHeader{"Cookie", "other=1; " + cookie});
    if (method == HttpMethod::Post) {
        request.headers.append(HttpHeader{"Content-Type", "application/x-www-form-urlencoded"});
        request.body = form.encoded();
    } else {
        request.query = form;
    }
    return request;
}

HttpReply WebFixture::send(const HttpRequest &request)
{
    const HttpReply reply = router.handle(request);
    if (const QByteArray set = headerOf(reply, "Set-Cookie"); !set.isEmpty())
        cookie = set.contains("Max-Age=0") ? QByteArray() : set.left(set.indexOf(';'));
    return reply;
}

HttpReply WebFixture::get(const QString &path, const FormParameters &query)
{
    return send(request(HttpMethod::Get, path, query));
}

HttpReply WebFixture::post(const QString &path, const FormParameters &form)
{
    return send(request(HttpMethod::Post, path, form));
}

HttpReply WebFixture::signIn(const QString &user, const QString &password)
{
    return post(QString(SettingsPage::signInPath),
        {{QStringLiteral("address"), inOffice(user)}, {QStringLiteral("password"), password},
            {QStringLiteral("after"), QStringLiteral("settings")}});
}

QString WebFixture::formToken()
{
    static const QRegularExpression field(QStringLiteral("name=\"token\" value=\"([0-9a-f]+)\""));
    return field.match(QString::fromUtf8(get(QString(SettingsApi::path)).body)).captured(1);
}

QJsonObject WebFixture::enrol(const FormParameters &form)
{
    const HttpReply reply = enrolment.handle(request(HttpMethod::Post, QString(EnrolmentApi::path), form));
    return QJsonDocument::fromJson(reply.body).object();
}

FormParameters WebFixture::fieldsFor(const QString &username)
{
    return {{QStringLiteral("email"), username + QStringLiteral("@example.net")},
        {QStringLiteral("password"), QStringLiteral("a long secret")},
        {QStringLiteral("display_name"), QStringLiteral("Erin Example")},
        {QStringLiteral("username"), username}};
}

QString WebFixture::invite(const QString &address)
{
    return office.stores->invitations
        .create(StoreFixture::console(), address, office.clock.now + 24 * 60 * 60)
        .value_or(QString());
}

bool WebFixture::hasAccount(const QString &user) const
{
    return office.stores->accounts.find(inOffice(user)).has_value();
}

qint64 WebFixture::certificates() const
{
    const Result<QList<CertificateRecord>> list = office.stores->certificates.list();
    return list ? list->size() : -1;
}
