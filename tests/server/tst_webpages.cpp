// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "digestclient.h"
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

/// The pages for people: who gets in, what a form needs to be believed, that nothing from outside becomes
/// part of a page, and that the forms do what the API does.
class TestWebPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void templatesEscapeEverything();
    void everyReplyGuardsItself();
    void everyPageIsWellBuilt();
    void guestsSignIn();
    void cookieIsForThisServerAlone();
    void plantedSessionIsWorthNothing();
    void wrongPasswordsLockOut();
    void signInLeadsNowhereElse();
    void sessionsEnd_data();
    void sessionsEnd();
    void sessionsAreBounded();
    void formsNeedTheirToken_data();
    void formsNeedTheirToken();
    void certificateNeedsTheTokenToo();
    void softphonesSignInByDigest();
    void neverWithoutTls();
    void originOfForms_data();
    void originOfForms();
};

void TestWebPages::templatesEscapeEverything()
{
    const QStringList files = QDir(QStringLiteral(":/web")).entryList({QStringLiteral("*.html")});
    QVERIFY(files.size() >= 12);
    for (const QString &file : files) {
        const QByteArray text = PageTemplates::file(file);
        QVERIFY2(!text.contains("{{{") && !text.contains("{{&"), qPrintable(file));
        QVERIFY2(!text.contains("<script") && !text.contains("style=") && !text.contains(" onclick"),
            qPrintable(file));
    }
    const QByteArray html = PageTemplates::render(QStringLiteral("message"),
        {{QStringLiteral("title"), QStringLiteral("<i>&\"'")},
            {QStringLiteral("text"), QStringLiteral("{{title}}")}});
    QVERIFY2(html.contains("&lt;i&gt;&amp;&quot;&apos;"), html.constData());
    QVERIFY2(html.contains("<p>{{title}}</p>"), html.constData()); // values are no templates
}

void TestWebPages::everyReplyGuardsItself()
{
    WebFixture web;
    QList<HttpReply> replies{web.get(settingsPath), web.get(enrollPath),
        web.get(QString(EnrolPage::authorityPath)), web.get(QStringLiteral("/web/style.css")),
        web.signIn(QStringLiteral("alice"), QStringLiteral("wrong")),
        web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice")), web.get(settingsPath),
        web.post(changePath, {})};
    for (const HttpReply &reply : replies) {
        const QByteArray csp = headerOf(reply, "Content-Security-Policy");
        QVERIFY(csp.contains("default-src 'none'") && csp.contains("form-action 'self'")
            && csp.contains("frame-ancestors 'none'") && !csp.contains("unsafe"));
        QCOMPARE(headerOf(reply, "Referrer-Policy"), QByteArray("no-referrer"));
        if (headerOf(reply, "Content-Type") != "text/css; charset=utf-8")
            QCOMPARE(headerOf(reply, "Cache-Control"), QByteArray("no-store"));
    }
}

void TestWebPages::everyPageIsWellBuilt()
{
    WebFixture web({}, true);
    QList<QByteArray> pages{web.get(settingsPath).body, web.get(enrollPath).body};
    web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice"));
    for (const SettingsTab &each : settingsTabs)
        pages.append(web.get(settingsPath, tab(each.id.data())).body);
    pages.append(web.get(enrollPath).body);
    static const QRegularExpression input(
        QStringLiteral("<(?:input|select)(?![^>]*type=\"hidden\")[^>]* id=\"([^\"]+)\""));
    static const QRegularExpression id(QStringLiteral(" id=\"([^\"]+)\""));
    for (const QByteArray &page : pages) {
        const QString html = QString::fromUtf8(page);
        QVERIFY2(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\">"), qPrintable(html.left(200)));
        QVERIFY2(html.endsWith(u"</html>\n"), qPrintable(html.right(200)));
        QCOMPARE(html.count(QStringLiteral("<h1>")), 1);
        QCOMPARE(html.count(QStringLiteral("<main")), 1);
        QVERIFY(!html.contains(u"{{"));
        for (auto match = input.globalMatch(html); match.hasNext();) {
            const QString name = match.next().captured(1);
            QVERIFY2(html.contains(QStringLiteral("<label for=\"%1\">").arg(name)), qPrintable(name));
        }
        QStringList ids;
        for (auto match = id.globalMatch(html); match.hasNext();)
            ids.append(match.next().captured(1));
        QCOMPARE(ids.removeDuplicates(), 0);
    }
}

void TestWebPages::guestsSignIn()
{
    WebFixture web;
    const HttpReply guest = web.get(settingsPath, tab("calls"));
    QCOMPARE(guest.status, 200);
    QVERIFY(guest.body.contains("<form class=\"card\" method=\"post\" action=\"/web/sign-in\">"));
    QVERIFY(guest.body.contains("name=\"after\" value=\"calls\""));
    const HttpReply wrong = web.signIn(QStringLiteral("alice"), QStringLiteral("<guess>"));
    QCOMPARE(wrong.status, 403);
    QVERIFY(wrong.body.contains("The SIP address or the password is wrong"));
    QVERIFY(wrong.body.contains("value=\"alice@example.org\"")); // not to be typed again
    QVERIFY(!wrong.body.contains("guess"));
    QVERIFY(web.cookie.isEmpty());
    const HttpReply right = web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice"));
    QCOMPARE(right.status, 303);
    QCOMPARE(headerOf(right, "Location"), QByteArray("/settings.phtml?tab=settings"));
    const HttpReply page = web.get(settingsPath);
    QVERIFY2(page.body.contains("<p class=\"account\">alice@example.org</p>"), page.body.constData());
    QCOMPARE(page.account, QStringLiteral("alice@example.org"));
}

void TestWebPages::cookieIsForThisServerAlone()
{
    WebFixture web;
    const QByteArray set =
        headerOf(web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice")), "Set-Cookie");
    static const QRegularExpression form(
        QStringLiteral("\\A__Host-bellset=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly; SameSite=Strict\\z"));
    QVERIFY2(form.match(QString::fromLatin1(set)).hasMatch(), set.constData());
}

void TestWebPages::plantedSessionIsWorthNothing()
{
    WebFixture web;
    const QByteArray planted = "__Host-bellset=" + QByteArray(43, 'A');
    web.cookie = planted;
    web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice"));
    const QByteArray first = web.cookie;
    QVERIFY(first != planted);
    // Signing in again ends the session before it.
    web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice"));
    QVERIFY(web.cookie != first);
    for (const QByteArray &old : {planted, first}) {
        web.cookie = old;
        QVERIFY(web.get(settingsPath).body.contains("action=\"/web/sign-in\""));
    }
}

void TestWebPages::wrongPasswordsLockOut()
{
    WebFixture web;
    HttpReply last;
    for (int i = 0; i < 12; ++i)
        last = web.signIn(QStringLiteral("alice"), QStringLiteral("guess"));
    QCOMPARE(last.status, 429);
    QVERIFY(last.body.contains("signing in is locked for another"));
    QVERIFY(headerOf(last, "Retry-After").toInt() > 0);
    QCOMPARE(web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice")).status, 429);
    web.office.clock.now += 15 * 60;
    QCOMPARE(web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice")).status, 303);
}

void TestWebPages::signInLeadsNowhereElse()
{
    WebFixture web;
    for (const char *after : {"https://evil.example/", "//evil.example", "/\\evil", "enroll\r\nX: y"}) {
        const HttpReply reply = web.post(QString(SettingsPage::signInPath),
            {{QStringLiteral("address"), QStringLiteral("alice@example.org")},
                {QStringLiteral("password"), QStringLiteral("demo-alice")},
                {QStringLiteral("after"), QString::fromLatin1(after)}});
        QCOMPARE(headerOf(reply, "Location"), QByteArray("/settings.phtml?tab=settings"));
    }
}

void TestWebPages::sessionsEnd_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"unused", "old", "signed out", "password", "blocked", "removed"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestWebPages::sessionsEnd()
{
    QFETCH(QString, how);
    WebFixture web;
    AccountStore &accounts = web.office.stores->accounts;
    const QString alice = QStringLiteral("alice@example.org");
    web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice"));
    const QByteArray cookie = web.cookie;
    const QByteArray isAlice("<p class=\"account\">alice@example.org</p>");
    QVERIFY(web.get(settingsPath).body.contains(isAlice));
    if (how == u"unused") {
        web.office.clock.now += 30 * 60 + 1;
    } else if (how == u"old") {
        for (int minutes = 0; minutes < 12 * 60; minutes += 20) {
            web.office.clock.now += 20 * 60;
            QVERIFY(minutes >= 700 || web.get(settingsPath).body.contains(isAlice));
        }
        web.office.clock.now += 1;
    } else if (how == u"signed out") {
        const QString token = web.formToken();
        const QByteArray kept = web.cookie;
        web.post(QString(SettingsPage::signOutPath), {});
        QCOMPARE(web.cookie, kept); // not by a foreign form
        web.post(QString(SettingsPage::signOutPath), {{QStringLiteral("token"), token}});
        QVERIFY(web.cookie.isEmpty());
    } else if (how == u"password") {
        VERIFY_OK(accounts.setPassword(StoreFixture::console(), alice, QStringLiteral("another secret")));
    } else if (how == u"blocked") {
        VERIFY_OK(accounts.setBlocked(StoreFixture::console(), alice, true));
    } else {
        VERIFY_OK(accounts.remove(StoreFixture::console(), alice));
    }
    web.cookie = cookie;
    const HttpReply page = web.get(settingsPath);
    QVERIFY(page.body.contains("action=\"/web/sign-in\""));
    QVERIFY(!page.body.contains("class=\"account\""));
}

void TestWebPages::sessionsAreBounded()
{
    FixedClock clock;
    WebSessionPolicy policy;
    policy.mostPerAccount = 2;
    policy.mostSessions = 3;
    WebSessions sessions(clock, policy);
    const auto begin = [&](const char *who) {
        ++clock.now;
        return sessions.begin(QString::fromLatin1(who), QStringLiteral("m"));
    };
    const QByteArray one = begin("alice");
    const QByteArray two = begin("alice");
    ++clock.now;
    QVERIFY(sessions.find(one)); // used last, so that the other one goes
    const QByteArray three = begin("alice");
    QVERIFY(sessions.find(one) && !sessions.find(two) && sessions.find(three));
    const QByteArray four = begin("bob");
    const QByteArray five = begin("carol");
    QVERIFY(sessions.find(four) && sessions.find(five));
    QCOMPARE(int(sessions.find(one).has_value()) + int(sessions.find(three).has_value()), 1);
    QVERIFY(sessions.isFormToken(sessions.formToken(one), one));
    QVERIFY(!sessions.isFormToken(sessions.formToken(one), two));
    QVERIFY(!sessions.isFormToken({}, one));
}

void TestWebPages::formsNeedTheirToken_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("changes");
    const QByteArray own("https://pbx.example.org:8443");
    QTest::newRow("own page") << QStringLiteral("own") << QByteArray("same-origin") << QByteArray("null")
                              << true;
    QTest::newRow("older browser") << QStringLiteral("own") << QByteArray() << own << true;
    QTest::newRow("program") << QStringLiteral("own") << QByteArray() << QByteArray() << true;
    QTest::newRow("no token") << QString() << QByteArray("same-origin") << own << false;
    QTest::newRow("of another session")
        << QStringLiteral("other") << QByteArray("same-origin") << own << false;
    QTest::newRow("invented") << QString(64, u'0') << QByteArray("same-origin") << own << false;
    QTest::newRow("another site") << QStringLiteral("own") << QByteArray("cross-site") << own << false;
    QTest::newRow("a neighbour") << QStringLiteral("own") << QByteArray("same-site") << own << false;
    QTest::newRow("foreign origin") << QStringLiteral("own") << QByteArray()
                                    << QByteArray("https://evil.example") << false;
}

void TestWebPages::formsNeedTheirToken()
{
    QFETCH(QString, token);
    QFETCH(QByteArray, site);
    QFETCH(QByteArray, origin);
    QFETCH(bool, changes);
    WebFixture web;
    web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice"));
    const QByteArray cookie = web.cookie;
    const QString own = web.formToken();
    web.cookie.clear();
    web.signIn(QStringLiteral("alice"), QStringLiteral("demo-alice"));
    const QString other = web.formToken();
    QVERIFY(!own.isEmpty() && !other.isEmpty() && own != other);
    web.cookie = cookie;
    HttpRequest request = web.request(HttpMethod::Post, changePath,
        {{QStringLiteral("change"), QStringLiteral("hide")},
            {QStringLiteral("tab"), QStringLiteral("settings")},
            {QStringLiteral("token"),
                token == u"own"         ? own
                    : token == u"other" ? other
                                        : token}});
    request.headers.removeIf([](const HttpHeader &header) { return header.name == "Sec-Fetch-Site"; });
    if (!site.isEmpty())
        request.headers.append(HttpHeader{"Sec-Fetch-Site", site});
    if (!origin.isEmpty())
        request.headers.append(HttpHeader{"Origin", origin});
    const HttpReply reply = web.send(request);
    QCOMPARE(reply.status, changes ? 303 : 403);
    QCOMPARE(web.office.stores->privacy.state(1)->hidden, changes);
    QVERIFY(changes || reply.body.contains("did not come from a current page"));
}

void TestWebPages::certificateNeedsTheTokenToo()
{
    WebFixture web;
    const QByteArray fingerprint(32, 'f');
    CertificateRecord record;
    record.serial = QStringLiteral("01");
    record.sha256 = fingerprint;
    record.address = QStringLiteral("alice@example.org");
    record.notBefore = web.office.clock.now - 60;
    record.notAfter = web.office.clock.now + 60;
    VERIFY_OK(web.office.stores->certificates.add(StoreFixture::console(), record));
    const auto withCertificate = [&](HttpRequest request) {
        request.peerCertificate = {PeerCertificate::State::Verified, fingerprint, {record.address},
            {QStringLiteral("URI:sip:") + record.address}};
        return web.send(request);
    };
    const QString page = QString::fromUtf8(withCertificate(web.request(HttpMethod::Get, settingsPath)).body);
    QVERIFY(page.contains(u"alice@example.org"));
    QVERIFY(!page.contains(u"Sign out")); // there is nothing to sign out of
    const QString token = page.section(QStringLiteral("name=\"token\" value=\""), 1).section(u'"', 0, 0);
    FormParameters form{{QStringLiteral("change"), QStringLiteral("hide")}};
    QCOMPARE(withCertificate(web.request(HttpMethod::Post, changePath, form)).status, 403);
    QVERIFY(!web.office.stores->privacy.state(1)->hidden);
    form.set(QStringLiteral("token"), token);
    QCOMPARE(withCertificate(web.request(HttpMethod::Post, changePath, form)).status, 303);
    QVERIFY(web.office.stores->privacy.state(1)->hidden);
    QCOMPARE(web.send(web.request(HttpMethod::Post, changePath, form)).status, 403); // nobody at all

    VERIFY_OK(web.office.stores->certificates.revoke(StoreFixture::console(), QStringLiteral("01")));
    const HttpReply revoked = withCertificate(web.request(HttpMethod::Get, settingsPath));
    QCOMPARE(revoked.status, 403);
    QVERIFY(revoked.body.contains("was revoked") && revoked.body.contains("/web/sign-in"));
}

void TestWebPages::softphonesSignInByDigest()
{
    WebFixture web;
    const auto window = [&web](const char *realm) {
        return web.request(HttpMethod::Get, settingsPath,
            {{QStringLiteral("user_agent"), QStringLiteral("blink")},
                {QStringLiteral("tab"), QStringLiteral("settings")},
                {QStringLiteral("realm"), QString::fromLatin1(realm)}});
    };
    const HttpReply asked = web.send(window("example.org"));
    QCOMPARE(asked.status, 401);
    QVERIFY(asked.body.contains("action=\"/web/sign-in\"")); // for who cannot answer it
    DigestClient client;
    client.username = "alice";
    client.password = "demo-alice";
    QVERIFY(client.read(asked));
    QCOMPARE(client.realm, QByteArray("example.org"));
    const HttpReply page = web.send(client.sign(window("example.org")));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("alice@example.org"));
    QCOMPARE(headerOf(page, "Content-Security-Policy").isEmpty(), false);
    // From here on the session speaks: forms and links bring no digest.
    QVERIFY(!web.cookie.isEmpty());
    const QString token = web.formToken();
    QVERIFY(!token.isEmpty());
    web.post(
        changePath, {{QStringLiteral("token"), token}, {QStringLiteral("change"), QStringLiteral("hide")}});
    QVERIFY(web.office.stores->privacy.state(1)->hidden);

    web.cookie.clear();
    client.password = "guess";
    const HttpReply wrong = web.send(client.sign(window("example.org")));
    QCOMPARE(wrong.status, 401);
    QVERIFY(web.cookie.isEmpty());
    // A browser that names no softphone sees the form and no window of its own.
    QVERIFY(headerOf(web.get(settingsPath), "WWW-Authenticate").isEmpty());
}

void TestWebPages::neverWithoutTls()
{
    WebFixture web;
    HttpRequest request = web.request(HttpMethod::Post, QString(SettingsPage::signInPath),
        {{QStringLiteral("address"), QStringLiteral("alice@example.org")},
            {QStringLiteral("password"), QStringLiteral("demo-alice")}});
    request.overTls = false;
    QCOMPARE(web.send(request).status, 403);
    QVERIFY(web.cookie.isEmpty());
    for (const QString &path : {settingsPath, enrollPath}) {
        request = web.request(HttpMethod::Get, path);
        request.overTls = false;
        QVERIFY(web.send(request).body.contains("This page needs HTTPS"));
    }
}

void TestWebPages::originOfForms_data()
{
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *site, const char *origin, FormOrigin expected) {
        QTest::addRow("%s %s", site, origin) << QByteArray(site) << QByteArray(origin) << int(expected);
    };
    row("same-origin", "https://evil.example", FormOrigin::Own); // the browser's own word counts
    row("same-site", "", FormOrigin::Foreign);
    row("cross-site", "https://pbx.example.org", FormOrigin::Foreign);
    row("none", "", FormOrigin::Foreign); // forms are sent by pages
    row("", "https://PBX.example.org", FormOrigin::Own);
    row("", "http://pbx.example.org", FormOrigin::Foreign);
    row("", "https://pbx.example.org.evil.example", FormOrigin::Foreign);
    row("", "null", FormOrigin::Unsaid);
    row("", "", FormOrigin::Unsaid);
}

void TestWebPages::originOfForms()
{
    QFETCH(QByteArray, site);
    QFETCH(QByteArray, origin);
    QFETCH(int, expected);
    HttpRequest request;
    request.headers = {{"Host", "pbx.example.org"}, {"Sec-Fetch-Site", site}, {"Origin", origin}};
    QCOMPARE(int(formOriginOf(request)), expected);
}

QTEST_GUILESS_MAIN(TestWebPages)
#include "tst_webpages.moc"
