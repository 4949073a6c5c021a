// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driverstest.h"
#include "webfixture.h"

#include "core/server/pki/certificateinfo.h"

#include <QJsonDocument>
#include <QTest>

/// `/enrollment.phtml`: shapes and words of settings-api.md 3, invitations, and that nothing is half done.
class TestEnrolment : public DriversTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startPostgres(); }
    void newAccountHasItsPassport_data() { drivers_data(); }
    void newAccountHasItsPassport();
    void worksByGet();
    void askingForTheHeadMakesNothing();
    void complaintsInOrder_data();
    void complaintsInOrder();
    void hostileFields_data();
    void hostileFields();
    void timeZonesAreKept_data();
    void timeZonesAreKept();
    void namesAreSplit_data();
    void namesAreSplit();
    void ownerIsNotHonoured();
    void takenNames_data();
    void takenNames();
    void policies();
    void openEnrolmentIsLimited();
    void neverWithoutTls();
    void addressOfTheServer_data();
    void addressOfTheServer();
};

void TestEnrolment::newAccountHasItsPassport()
{
    QFETCH(bool, postgresql);
    WebFixture web(withPolicy(EnrolmentPolicy::Open), false, postgresql ? postgres() : nullptr);
    const HttpReply reply = web.enrolment.handle(web.request(
        HttpMethod::Post, QString(EnrolmentApi::path), WebFixture::fieldsFor(QStringLiteral("erin"))));
    QCOMPARE(reply.status, 200);
    QCOMPARE(headerOf(reply, "Content-Type"), QByteArray("text/plain"));
    QCOMPARE(headerOf(reply, "Cache-Control"), QByteArray("no-store"));
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    QCOMPARE(sortedKeys(answer),
        QStringList({QStringLiteral("email"), QStringLiteral("outbound_proxy"), QStringLiteral("passport"),
            QStringLiteral("settings_url"), QStringLiteral("sip_address"), QStringLiteral("success")}));
    QCOMPARE(answer.value(u"success"), QJsonValue(true));
    QCOMPARE(answer.value(u"sip_address").toString(), QStringLiteral("erin@example.org"));
    QCOMPARE(answer.value(u"email").toString(), QStringLiteral("erin@example.net"));
    QCOMPARE(answer.value(u"settings_url").toString(),
        QStringLiteral("https://pbx.example.org:8443/settings.phtml"));
    QCOMPARE(answer.value(u"outbound_proxy"), QJsonValue(QStringLiteral("example.org")));

    const QJsonObject passport = answer.value(u"passport").toObject();
    QCOMPARE(sortedKeys(passport),
        QStringList({QStringLiteral("ca"), QStringLiteral("crt"), QStringLiteral("key")}));
    const QByteArray certificate = passport.value(u"crt").toString().toLatin1();
    const QByteArray key = passport.value(u"key").toString().toLatin1();
    QVERIFY(key.startsWith("-----BEGIN PRIVATE KEY-----"));
    QVERIFY(keyFits(key, certificate));
    QVERIFY(isSignedBy(certificate, passport.value(u"ca").toString().toLatin1()));
    const Result<CertificateInfo> info = readCertificate(certificate);
    VERIFY_OK(info);
    QCOMPARE(info->commonName, QStringLiteral("erin@example.org"));
    const Result<std::optional<CertificateHolder>> holder =
        web.office.stores->certificates.holderOf(info->sha256);
    QVERIFY(holder && *holder);
    QCOMPARE((*holder)->address, QStringLiteral("erin@example.org"));
    QCOMPARE((*holder)->role, Role::User);

    const Result<Account> account = web.office.stores->accounts.find(QStringLiteral("erin@example.org"));
    VERIFY_OK(account);
    QVERIFY(account->prepaid);
    const Result<bool> opens =
        web.office.stores->accounts.verifyWebPassword(account->address, QStringLiteral("a long secret"));
    QVERIFY(opens && *opens);
    const Result<QList<AuditLine>> lines = web.office.stores->audit.linesOf(account->address, 10);
    QVERIFY(lines && lines->size() == 2);
    QCOMPARE(lines->last().method, QStringLiteral("enrolment"));
    QCOMPARE(lines->last().peer, QStringLiteral("192.0.2.7"));
}

void TestEnrolment::worksByGet()
{
    WebFixture web(withPolicy(EnrolmentPolicy::Open));
    const HttpReply reply = web.enrolment.handle(web.request(
        HttpMethod::Get, QString(EnrolmentApi::path), WebFixture::fieldsFor(QStringLiteral("erin"))));
    QVERIFY2(reply.body.contains("\"success\":true"), reply.body.constData());
}

void TestEnrolment::askingForTheHeadMakesNothing()
{
    WebFixture web(withPolicy(EnrolmentPolicy::Open));
    web.enrolment.handle(web.request(
        HttpMethod::Head, QString(EnrolmentApi::path), WebFixture::fieldsFor(QStringLiteral("erin"))));
    QVERIFY(!web.hasAccount(QStringLiteral("erin")));
}

void TestEnrolment::complaintsInOrder_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *label, const char *left, const char *name, const char *value,
                         const char *complaint) {
        QTest::newRow(label) << QString::fromLatin1(left) << QString::fromLatin1(name)
                             << QString::fromUtf8(value) << QString::fromLatin1(complaint);
    };
    // Whatever else is missing, the first of these that is wrong is told.
    row("nothing", "", "", "", "Missing email address");
    row("no e-mail", "password display_name username", "email", " ", "Missing email address");
    row("bad e-mail", "", "email", "erin", "Invalid email address");
    row("e-mail with plus", "", "email", "erin+x@example.net", "Invalid email address");
    row("e-mail without domain ending", "", "email", "erin@example.n", "Invalid email address");
    row("e-mail with hyphen and dot", "", "email", "erin@example-.net", "Invalid email address");
    row("no password", "email", "password", "", "Missing password");
    row("no name", "email password", "display_name", " ", "Missing display name");
    row("short username", "email password display_name", "username", "eri", "The username must have");
    row("zero first", "email password display_name", "username", "0erin", "The username must have");
    row("dot last", "email password display_name", "username", "erin.", "The username must have");
    row("umlaut", "email password display_name", "username", "erïn", "The username must have");
    row("long username", "email password display_name", "username",
        "a2345678901234567890123456789012345678901234567890123456789012345", "The username must have");
}

void TestEnrolment::complaintsInOrder()
{
    QFETCH(QString, left);
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, complaint);
    WebFixture web(withPolicy(EnrolmentPolicy::Open));
    FormParameters form;
    const FormParameters good = WebFixture::fieldsFor(QStringLiteral("erin"));
    for (const FormParameters::Item &item : good.items()) {
        if (left.split(u' ').contains(item.name))
            form.add(item.name, item.value);
    }
    if (!name.isEmpty())
        form.set(name, value);
    const QJsonObject answer = web.enrol(form);
    QCOMPARE(answer.value(u"success"), QJsonValue(false));
    QCOMPARE(answer.value(u"error").toString(), QStringLiteral("value_error"));
    QVERIFY2(answer.value(u"error_message").toString().startsWith(complaint), qPrintable(said(answer)));
    QCOMPARE(web.certificates(), 0);
}

void TestEnrolment::hostileFields_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("line break in the name")
        << QStringLiteral("display_name") << QStringLiteral("Erin\r\nSet-Cookie: a=b");
    QTest::newRow("escape in the name") << QStringLiteral("display_name") << QStringLiteral("Erin\x1b[31m");
    QTest::newRow("endless name") << QStringLiteral("display_name") << QString(20'000, u'x');
    QTest::newRow("endless password") << QStringLiteral("password") << QString(20'000, u'x');
    QTest::newRow("endless e-mail") << QStringLiteral("email")
                                    << QString(20'000, u'x') + QStringLiteral("@example.net");
    QTest::newRow("SQL") << QStringLiteral("username") << QStringLiteral("erin'; DROP TABLE account; --");
    QTest::newRow("another domain") << QStringLiteral("username") << QStringLiteral("erin@example.com");
    QTest::newRow("endless request") << QStringLiteral("csr") << QString(20'000, u'x');
    QTest::newRow("endless code") << QStringLiteral("invitation") << QString(20'000, u'A');
}

void TestEnrolment::hostileFields()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    WebFixture web(withPolicy(EnrolmentPolicy::Open));
    FormParameters form = WebFixture::fieldsFor(QStringLiteral("erin"));
    form.set(name, value);
    const QJsonObject answer = web.enrol(form);
    QCOMPARE(answer.value(u"success"), QJsonValue(false));
    QCOMPARE(answer.value(u"error").toString(), QStringLiteral("value_error"));
    QVERIFY(answer.value(u"error_message").toString().size() < 300);
    QVERIFY(!web.hasAccount(QStringLiteral("erin")));
    QCOMPARE(web.certificates(), 0);

    HttpRequest invalid = web.request(HttpMethod::Post, QString(EnrolmentApi::path), form);
    invalid.body = "email=erin%40example.net&display_name=%FF%FE";
    const HttpReply reply = web.enrolment.handle(invalid);
    QVERIFY2(reply.body.contains("\"error\":\"value_error\""), reply.body.constData());
}

void TestEnrolment::namesAreSplit_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("two") << QStringLiteral("Erin Example") << QStringLiteral("Erin")
                         << QStringLiteral("Example");
    QTest::newRow("one") << QStringLiteral("Erin") << QStringLiteral("Erin") << QString();
    QTest::newRow("three") << QStringLiteral("Erin van Example") << QStringLiteral("Erin van Example")
                           << QString();
    QTest::newRow("markup") << QStringLiteral("<b>Erin</b> É") << QStringLiteral("<b>Erin</b>")
                            << QStringLiteral("É");
}

void TestEnrolment::timeZonesAreKept_data()
{
    QTest::addColumn<QString>("kept");
    for (const char *zone : {"CET", "Etc/UTC", "US/Eastern", "Asia/Calcutta", "EST5EDT", "America/New_York"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
    // What is none leaves it to the office.
    for (const char *zone : {"../../etc/passwd", "posix/CET", "CET-1CEST", "UTC+01:00", ""})
        QTest::newRow(zone) << QStringLiteral("Europe/Amsterdam");
}

void TestEnrolment::timeZonesAreKept()
{
    QFETCH(QString, kept);
    WebFixture web(withPolicy(EnrolmentPolicy::Open));
    FormParameters form = WebFixture::fieldsFor(QStringLiteral("erin"));
    form.set(QStringLiteral("tzinfo"), QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(web.enrol(form).value(u"success").toBool());
    const Result<Account> account = web.office.stores->accounts.find(QStringLiteral("erin@example.org"));
    VERIFY_OK(account);
    QCOMPARE(web.office.stores->accounts.identity(account->id)->timeZone, kept);
}

void TestEnrolment::namesAreSplit()
{
    QFETCH(QString, written);
    QFETCH(QString, first);
    QFETCH(QString, last);
    WebFixture web(withPolicy(EnrolmentPolicy::Open));
    FormParameters form = WebFixture::fieldsFor(QStringLiteral("erin"));
    form.set(QStringLiteral("display_name"), written);
    form.set(QStringLiteral("tzinfo"), QStringLiteral("None")); // of an existing client on Windows
    form.set(QStringLiteral("phoneNumber"), QStringLiteral("0031 (6) 1234-5678"));
    form.set(QStringLiteral("username"), QStringLiteral(" ERIN "));
    QVERIFY(web.enrol(form).value(u"success").toBool());
    const Result<Account> account = web.office.stores->accounts.find(QStringLiteral("erin@example.org"));
    VERIFY_OK(account);
    const Result<Identity> identity = web.office.stores->accounts.identity(account->id);
    VERIFY_OK(identity);
    QCOMPARE(identity->firstName, first);
    QCOMPARE(identity->lastName, last);
    QCOMPARE(identity->timeZone, QStringLiteral("Europe/Amsterdam"));
    QCOMPARE(identity->mobileNumber, QStringLiteral("+31612345678"));
    QCOMPARE(identity->callerId, QString()); // nobody has verified it
}

void TestEnrolment::ownerIsNotHonoured()
{
    WebFixture web(withPolicy(EnrolmentPolicy::Open));
    FormParameters form = WebFixture::fieldsFor(QStringLiteral("erin"));
    form.set(QStringLiteral("owner"), QStringLiteral("1"));
    form.set(QStringLiteral("role"), QStringLiteral("admin"));
    const QStringList aliceBefore = web.office.select(QStringLiteral("SELECT * FROM account WHERE id = 1"));
    QVERIFY(web.enrol(form).value(u"success").toBool());
    QCOMPARE(web.office.stores->accounts.find(QStringLiteral("erin@example.org"))->role, Role::User);
    QCOMPARE(web.office.select(QStringLiteral("SELECT * FROM account WHERE id = 1")), aliceBefore);
}

void TestEnrolment::takenNames_data()
{
    QTest::addColumn<QString>("username");
    QTest::newRow("account") << QStringLiteral("alice");
    QTest::newRow("alias") << QStringLiteral("alice.example");
}

void TestEnrolment::takenNames()
{
    QFETCH(QString, username);
    WebFixture web(withPolicy(EnrolmentPolicy::Open));
    VERIFY_OK(web.office.stores->addresses.addAlias(
        StoreFixture::console(), 1, QStringLiteral("alice.example@example.org")));
    const QJsonObject answer = web.enrol(WebFixture::fieldsFor(username));
    QCOMPARE(answer.value(u"error").toString(), QStringLiteral("user_exists"));
    QCOMPARE(answer.value(u"error_message").toString(),
        QStringLiteral("The username %1 is taken; choose another one.").arg(username));
    QCOMPARE(web.certificates(), 0);
}

void TestEnrolment::policies()
{
    const FormParameters fields = WebFixture::fieldsFor(QStringLiteral("erin"));
    WebFixture closed(withPolicy(EnrolmentPolicy::Closed));
    FormParameters withCode = fields;
    withCode.set(QStringLiteral("invitation"), closed.invite(QStringLiteral("erin@example.org")));
    const QJsonObject refused = closed.enrol(withCode);
    QCOMPARE(refused.value(u"error").toString(), QStringLiteral("internal_error"));
    QCOMPARE(refused.value(u"code").toString(), QStringLiteral("enrolment.closed"));
    QVERIFY(!closed.hasAccount(QStringLiteral("erin")));

    WebFixture invited; // the default
    const QJsonObject asked = invited.enrol(fields);
    QCOMPARE(asked.value(u"error").toString(), QStringLiteral("value_error"));
    QCOMPARE(asked.value(u"code").toString(), QStringLiteral("enrolment.invitation_required"));
    QVERIFY(!invited.hasAccount(QStringLiteral("erin")));
}

void TestEnrolment::openEnrolmentIsLimited()
{
    WebFixture web(withPolicy(EnrolmentPolicy::Open));
    int made = 0;
    for (int i = 0; i < 12; ++i) {
        const FormParameters form =
            WebFixture::fieldsFor(QStringLiteral("user%1").arg(i, 4, 10, QChar(u'0')));
        made += web.enrol(form).value(u"success").toBool() ? 1 : 0;
    }
    QVERIFY2(made >= 5 && made < 10, QByteArray::number(made).constData());
}

void TestEnrolment::neverWithoutTls()
{
    WebFixture web(withPolicy(EnrolmentPolicy::Open));
    HttpRequest request = web.request(
        HttpMethod::Post, QString(EnrolmentApi::path), WebFixture::fieldsFor(QStringLiteral("erin")));
    request.overTls = false;
    QVERIFY(web.enrolment.handle(request).body.contains("Enrolment needs HTTPS"));
    QVERIFY(!web.hasAccount(QStringLiteral("erin")));
}

void TestEnrolment::addressOfTheServer_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QString>("configured");
    QTest::addColumn<QString>("url");
    QTest::newRow("name") << QByteArray("pbx.example.org") << QString()
                          << QStringLiteral("https://pbx.example.org");
    QTest::newRow("IPv6") << QByteArray("[::1]:8443") << QString() << QStringLiteral("https://[::1]:8443");
    QTest::newRow("none") << QByteArray() << QString() << QStringLiteral("https://example.org:8443");
    QTest::newRow("hostile") << QByteArray("evil/\"><script>") << QString()
                             << QStringLiteral("https://example.org:8443");
    QTest::newRow("configured") << QByteArray("other") << QStringLiteral("https://pbx.example.org")
                                << QStringLiteral("https://pbx.example.org");
}

void TestEnrolment::addressOfTheServer()
{
    QFETCH(QByteArray, host);
    QFETCH(QString, configured);
    QFETCH(QString, url);
    HttpRequest request;
    request.headers.append(HttpHeader{"Host", host});
    EnrolmentOptions options;
    options.publicUrl = configured;
    QCOMPARE(publicUrlOf(options, request, QStringLiteral("example.org")), url);
}

QTEST_GUILESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
