// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "webfixture.h"

#include "core/server/settings/settingsapi.h"
#include "core/server/web/pagetemplates.h"
#include "core/server/web/webreply.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace {

const QString settingsPath = QString(SettingsApi::path);
const QString changePath = QString(SettingsPage::changePath);
const QString enrollPath = QString(EnrolPage::path);

FormParameters tab(const char *name)
{
    return {{QStringLiteral("tab"), QString::fromLatin1(name)}};
}

} // namespace

/// What the pages for people do: their forms change what the API changes, and nothing from outside becomes
/// part of a page.
class TestWebForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTabOfOtherClientsOpens_data();
    void everyTabOfOtherClientsOpens();
    void doNotDisturbAndPrivacy();
    void forwardingIsSavedWhole();
    void forwardingTellsWhatIsWrong();
    void untouchedForwardingKeepsItsEnd();
    void markupStaysText();
    void directoryIsOffUnlessTurnedOn();
    void directoryFindsByName();
    void invitationSignsIn();
    void invitationFormTellsWhatIsWrong();
    void certificatesAreDownloaded();
    void closedOfficeShowsNoForm();
    void hostileRequestsGetPages_data();
    void hostileRequestsGetPages();
};

void TestWebForms::everyTabOfOtherClientsOpens_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *query, const char *title) {
        QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(title);
    };
    row("user_agent=blink&tab=settings&realm=example.org", "Settings");
    row("user_agent=blink&tab=contacts&task=directory&realm=example.org", "Directory");
    row("user_agent=blink&tab=calls&realm=example.org", "Calls");
    row("tab=identity", "Account");
    row("tab=devices", "Devices");
    row("tab=diversions", "Forwarding");
    row("tab=accept", "Who gets through");
    row("tab=credit", "Account");
    row("tab=barring", "Settings");
    row("tab=%3Cscript%3E", "Settings");
    row("action=", "Settings");
    row("", "Settings");
}

void TestWebForms::everyTabOfOtherClientsOpens()
{
    QFETCH(QString, query);
    QFETCH(QString, title);
    WebFixture web;
    web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice"));
    const HttpRequest request =
        web.request(HttpMethod::Get, settingsPath, *FormParameters::parse(query.toLatin1()));
    QVERIFY(SettingsPage::isPage(request));
    const HttpReply reply = web.send(request);
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.body.contains("<h1>" + title.toUtf8() + "</h1>"), reply.body.constData());
    QVERIFY(reply.body.contains("aria-current=\"page\">" + title.toUtf8()));
}

void TestWebForms::doNotDisturbAndPrivacy()
{
    WebFixture web;
    web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice"));
    const QString token = web.formToken();
    const auto change = [&](const char *what, const QString &duration = {}) {
        return web.post(changePath,
            {{QStringLiteral("token"), token}, {QStringLiteral("tab"), QStringLiteral("settings")},
                {QStringLiteral("change"), QString::fromLatin1(what)},
                {QStringLiteral("duration"), duration}});
    };
    const HttpReply on = change("dnd-on", QStringLiteral("60"));
    QCOMPARE(headerOf(on, "Location"), QByteArray("/settings.phtml?tab=settings&done=dnd-on"));
    QCOMPARE(web.office.stores->dnd.state(1)->until, web.office.clock.now + 3600);
    const HttpReply page = web.get(settingsPath, {{QStringLiteral("done"), QStringLiteral("dnd-on")}});
    QVERIFY(page.body.contains("role=\"status\">Do not disturb is on."));
    QVERIFY2(page.body.contains("until 21 Nov 2026, 02:00"), page.body.constData()); // of Amsterdam
    QCOMPARE(change("dnd-on", QStringLiteral("-5")).status, 422);
    QCOMPARE(change("dnd-on", QStringLiteral("soon")).status, 422);
    change("dnd-off");
    QVERIFY(!web.office.stores->dnd.state(1)->on);
    change("hide");
    QVERIFY(web.office.stores->privacy.state(1)->hidden);
    change("show");
    QVERIFY(!web.office.stores->privacy.state(1)->hidden);
    QCOMPARE(change("explode").status, 422);
}

void TestWebForms::forwardingIsSavedWhole()
{
    WebFixture web;
    web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice"));
    const HttpReply reply = web.post(changePath,
        {{QStringLiteral("token"), web.formToken()}, {QStringLiteral("tab"), QStringLiteral("diversions")},
            {QStringLiteral("change"), QStringLiteral("forwarding")}, {QStringLiteral("FUNC"), QString()},
            {QStringLiteral("FBUS"), QStringLiteral(" bob ")},
            {QStringLiteral("FNOA"), QStringLiteral("+31 6 1234 5678")}});
    QCOMPARE(headerOf(reply, "Location"), QByteArray("/settings.phtml?tab=diversions&done=forwarding"));
    const CallForwarding stored = web.office.stores->forwarding.rows(1)->toCallForwarding();
    QCOMPARE(stored.target(ForwardCondition::Busy), QStringLiteral("bob@example.org"));
    QCOMPARE(stored.target(ForwardCondition::NoAnswer), QStringLiteral("+31612345678@example.org"));
    QVERIFY(!stored.isOn(ForwardCondition::AllCalls));
    const QByteArray page = web.get(settingsPath, tab("diversions")).body;
    QVERIFY(page.contains("id=\"FBUS\" name=\"FBUS\" type=\"text\" value=\"bob@example.org\""));
}

void TestWebForms::forwardingTellsWhatIsWrong()
{
    WebFixture web;
    web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice"));
    const HttpReply reply = web.post(changePath,
        {{QStringLiteral("token"), web.formToken()}, {QStringLiteral("tab"), QStringLiteral("diversions")},
            {QStringLiteral("change"), QStringLiteral("forwarding")},
            {QStringLiteral("FBUS"), QStringLiteral("bob@example.org")},
            {QStringLiteral("FNOA"), QStringLiteral("\"><script>alert(1)</script>")},
            {QStringLiteral("FUNV"), QStringLiteral("alice@example.org")}});
    QCOMPARE(reply.status, 422);
    QVERIFY(!web.office.stores->forwarding.rows(1)->toCallForwarding().isOn(ForwardCondition::Busy));
    // What was typed is still there, as text, and each mistake is told at its field.
    QVERIFY2(reply.body.contains("value=\"&quot;&gt;&lt;script&gt;"), reply.body.constData());
    QVERIFY(!reply.body.contains("<script"));
    QVERIFY(reply.body.contains("aria-describedby=\"FNOA-error\" aria-invalid=\"true\""));
    QVERIFY(reply.body.contains("id=\"FUNV-error\">alice@example.org rings this account itself"));
    QVERIFY(!reply.body.contains("id=\"FBUS-error\""));
    QVERIFY(reply.body.contains("value=\"bob@example.org\""));
}

void TestWebForms::untouchedForwardingKeepsItsEnd()
{
    WebFixture web;
    ForwardingChange change;
    change.targets.insert({ForwardCondition::AllCalls, QStringLiteral("bob@example.org")});
    change.until = web.office.clock.now + 3600;
    VERIFY_OK(
        web.office.stores->forwarding.change(StoreFixture::callerOf(1, QStringLiteral("alice")), 1, change));
    web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice"));
    const QByteArray page = web.get(settingsPath, tab("diversions")).body;
    QVERIFY2(page.contains("Until 21 Nov 2026, 02:00, then off."), page.constData());
    web.post(changePath,
        {{QStringLiteral("token"), web.formToken()}, {QStringLiteral("change"), QStringLiteral("forwarding")},
            {QStringLiteral("FUNC"), QStringLiteral("bob@example.org")},
            {QStringLiteral("FBUS"), QStringLiteral("bob@example.org")}});
    const ForwardingRows rows = *web.office.stores->forwarding.rows(1);
    QCOMPARE(rows.row(ForwardCondition::AllCalls)->until, change.until);
    QCOMPARE(rows.row(ForwardCondition::Busy)->target, QStringLiteral("bob@example.org"));
}

void TestWebForms::markupStaysText()
{
    WebFixture web({}, true);
    NewAccount account;
    account.identity.sipAddress = QStringLiteral("eve@example.org");
    account.identity.firstName = QStringLiteral("<script>alert(1)</script>");
    account.identity.lastName = QStringLiteral("'\"><img src=x onerror=alert(1)>{{token}}");
    account.identity.email = QStringLiteral("\"onfocus=alert(1) autofocus \"");
    account.password = QStringLiteral("demo-eve");
    VERIFY_OK(web.office.stores->accounts.add(StoreFixture::console(), account));
    web.signIn(QStringLiteral("eve"), QStringLiteral("demo-eve"));
    const QByteArray identity = web.get(settingsPath, tab("identity")).body;
    const QByteArray directory = web.get(settingsPath,
                                        {{QStringLiteral("tab"), QStringLiteral("contacts")},
                                            {QStringLiteral("first"), QStringLiteral("<script>alert(1)")}})
                                     .body;
    for (const QByteArray &page : {identity, directory}) {
        QVERIFY2(
            page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &apos;&quot;&gt;&lt;img"), page.constData());
        QVERIFY(page.contains("{{token}}"));
        QVERIFY(!page.contains("<script") && !page.contains("<img src=x"));
    }
    QVERIFY(identity.contains("&quot;onfocus=alert(1) autofocus &quot;"));
}

void TestWebForms::directoryIsOffUnlessTurnedOn()
{
    WebFixture web;
    web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice"));
    const QByteArray page = web.get(settingsPath,
                                   {{QStringLiteral("tab"), QStringLiteral("contacts")},
                                       {QStringLiteral("first"), QStringLiteral("bob")}})
                                .body;
    QVERIFY(page.contains("The directory of this office is switched off"));
    QVERIFY(!page.contains("bob@example.org"));
}

void TestWebForms::directoryFindsByName()
{
    WebFixture web({}, true);
    for (int i = 0; i < 25; ++i) {
        NewAccount account;
        account.identity.sipAddress = QStringLiteral("many%1@example.org").arg(i, 2, 10, QChar(u'0'));
        account.identity.firstName = QStringLiteral("Max_%1").arg(i, 2, 10, QChar(u'0'));
        account.identity.lastName = QStringLiteral("Muster");
        account.password = QStringLiteral("secret");
        account.hashWebPassword = false;
        VERIFY_OK(web.office.stores->accounts.add(StoreFixture::console(), account));
    }
    web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice"));
    const auto search = [&web](const char *first, const char *last, const char *page = "") {
        return web
            .get(settingsPath,
                {{QStringLiteral("tab"), QStringLiteral("contacts")},
                    {QStringLiteral("first"), QString::fromLatin1(first)},
                    {QStringLiteral("last"), QString::fromLatin1(last)},
                    {QStringLiteral("page"), QString::fromLatin1(page)}})
            .body;
    };
    const QByteArray first = search("", "MUSTER");
    QCOMPARE(first.count("href=\"sip:"), 20);
    QVERIFY(first.contains("tab=contacts&amp;first=&amp;last=MUSTER&amp;page=1\">Next page"));
    QVERIFY(!first.contains("Previous page"));
    const QByteArray second = search("", "MUSTER", "1");
    QCOMPARE(second.count("href=\"sip:"), 5);
    QVERIFY(second.contains("Previous page") && !second.contains("Next page"));
    QCOMPARE(search("max_0", "").count("href=\"sip:"), 10); // `_` and `%` mean themselves
    QVERIFY(search("%%%", "").contains("Nobody of that name was found."));
    QVERIFY(search("ma", "").contains("id=\"first-error\">Write at least three letters"));
    QCOMPARE(search("", "", "-1").count("href=\"sip:"), 0);
    VERIFY_OK(web.office.stores->accounts.setBlocked(
        StoreFixture::console(), QStringLiteral("many07@example.org"), true));
    QVERIFY(search("max_07", "").contains("Nobody of that name was found."));
}

void TestWebForms::invitationSignsIn()
{
    WebFixture web;
    const HttpReply reply = web.post(QString(EnrolPage::invitationPath),
        {{QStringLiteral("invitation"), web.invite(QStringLiteral("erin@example.org"))},
            {QStringLiteral("display_name"), QStringLiteral("Erin Example")},
            {QStringLiteral("password"), QStringLiteral("a long secret")},
            {QStringLiteral("password_again"), QStringLiteral("a long secret")}});
    QCOMPARE(reply.status, 303);
    QCOMPARE(headerOf(reply, "Location"), QByteArray("/enroll"));
    QVERIFY(web.get(enrollPath).body.contains("You are signed in as <strong>erin@example.org</strong>"));
    QCOMPARE(web.certificates(), 0); // none is made before it is wanted
}

void TestWebForms::invitationFormTellsWhatIsWrong()
{
    WebFixture web;
    FormParameters form{{QStringLiteral("invitation"), QStringLiteral("00000-00000-00000-0000X")},
        {QStringLiteral("display_name"), QStringLiteral("<Erin>")},
        {QStringLiteral("password"), QStringLiteral("short")}, {QStringLiteral("password_again"), QString()}};
    const QString path = QString(EnrolPage::invitationPath);
    HttpReply reply = web.post(path, form);
    QCOMPARE(reply.status, 422);
    QVERIFY(reply.body.contains("id=\"password-error\">Choose a password of at least 8 characters."));
    QVERIFY(reply.body.contains("value=\"&lt;Erin&gt;\""));
    form.set(QStringLiteral("password"), QStringLiteral("a long secret"));
    reply = web.post(path, form);
    QVERIFY(reply.body.contains("id=\"password_again-error\">The two passwords differ."));
    form.set(QStringLiteral("password_again"), QStringLiteral("a long secret"));
    QVERIFY(!reply.body.contains("name=\"username\""));
    reply = web.post(path, form);
    QVERIFY(reply.body.contains("id=\"invitation-error\">The invitation code is unknown, used or expired"));
    QVERIFY(!reply.body.contains("a long secret") && !reply.body.contains("0000X"));
    // A code for any name asks for one.
    form.set(QStringLiteral("invitation"), web.invite(QString()));
    form.set(QStringLiteral("email"), QStringLiteral("erin@example.net"));
    reply = web.post(path, form);
    QVERIFY2(reply.body.contains("id=\"username-error\">The username must have"), reply.body.constData());
    form.set(QStringLiteral("username"), QStringLiteral("alice"));
    reply = web.post(path, form);
    QVERIFY(reply.body.contains("id=\"username-error\">The username alice is taken"));
    HttpRequest foreign = web.request(HttpMethod::Post, path, form);
    foreign.headers[1].value = "cross-site";
    QCOMPARE(web.send(foreign).status, 403);
}

void TestWebForms::certificatesAreDownloaded()
{
    WebFixture web;
    const QString path = QString(EnrolPage::certificatePath);
    QCOMPARE(web.post(path, {{QStringLiteral("form"), QStringLiteral("p12")}}).status, 403);
    web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice"));
    QCOMPARE(web.post(path, {{QStringLiteral("form"), QStringLiteral("p12")}}).status, 403); // no token
    QCOMPARE(web.certificates(), 0);
    const FormParameters token{{QStringLiteral("token"), web.formToken()}};
    FormParameters form = token;
    form.set(QStringLiteral("form"), QStringLiteral("pem"));
    const HttpReply pem = web.post(path, form);
    QCOMPARE(headerOf(pem, "Content-Type"), QByteArray("application/x-crt"));
    QCOMPARE(
        headerOf(pem, "Content-Disposition"), QByteArray("attachment; filename=\"alice@example.org.crt\""));
    QVERIFY(keyFits(pem.body, pem.body));
    QCOMPARE(readCertificate(pem.body)->commonName, QStringLiteral("alice@example.org"));
    form.set(QStringLiteral("form"), QStringLiteral("p12"));
    const HttpReply p12 = web.post(path, form);
    QCOMPARE(headerOf(p12, "Content-Type"), QByteArray("application/x-pkcs12"));
    QVERIFY(p12.body.size() > 500);
    QCOMPARE(web.certificates(), 2);
    QCOMPARE(web.get(QString(EnrolPage::authorityPath)).body, web.ca.certificatePem());
    const QByteArray page = web.get(enrollPath).body;
    QVERIFY(page.contains(readCertificate(web.ca.certificatePem())->sha256.toHex(':').toUpper()));
}

void TestWebForms::closedOfficeShowsNoForm()
{
    EnrolmentOptions options;
    options.policy = EnrolmentPolicy::Closed;
    WebFixture closed(options);
    QVERIFY(!closed.get(enrollPath).body.contains("/enroll/invitation"));
    options.policy = EnrolmentPolicy::Open;
    WebFixture open(options);
    QVERIFY(open.get(enrollPath).body.contains("name=\"username\""));
    QVERIFY(open.get(enrollPath, {{QStringLiteral("by"), QStringLiteral("invitation")}})
                .body.contains("name=\"invitation\""));
}

void TestWebForms::hostileRequestsGetPages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not UTF-8") << QByteArray("address=%FF%FE&password=x");
    QTest::newRow("NUL") << QByteArray("address=alice%00@example.org");
    QTest::newRow("half a percent") << QByteArray("address=%4");
    QTest::newRow("long") << QByteArray("address=") + QByteArray(30'000, 'x');
    QTest::newRow("long password") << QByteArray("address=alice@example.org&password=")
            + QByteArray(30'000, 'x');
    QTest::newRow("controls") << QByteArray("address=alice%0D%0ASet-Cookie:x%1B[2J@example.org&tab=%0D%0A");
}

void TestWebForms::hostileRequestsGetPages()
{
    QFETCH(QByteArray, body);
    WebFixture web;
    web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice"));
    for (const QLatin1StringView path : {SettingsPage::signInPath, SettingsPage::changePath,
             SettingsPage::signOutPath, EnrolPage::invitationPath, EnrolPage::certificatePath}) {
        HttpRequest request = web.request(HttpMethod::Post, QString(path));
        request.body = body;
        const HttpReply reply = web.send(request);
        QVERIFY2(reply.status == 303 || (reply.status >= 400 && reply.status < 500), path.data());
        QVERIFY(reply.body.size() < 20'000);
        for (const HttpHeader &header : reply.headers)
            QVERIFY(!header.value.contains('\r') && !header.value.contains('\n'));
    }
}

QTEST_GUILESS_MAIN(TestWebForms)
#include "tst_webforms.moc"
