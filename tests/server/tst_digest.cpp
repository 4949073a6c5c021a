// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "tests/server/digestclient.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

/// Signing in to the settings API by HTTP digest (settings-api.md 4).
class TestDigest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void challengeIsAsOldClientsReadIt();
    void realms_data();
    void realms();
    void hostileRealms();
    void names_data();
    void names();
    void strangeClients();
    void sameAnswerForUnknownAndWrong();
    void requestIsPartOfTheProof();
    void replayIsStale();
    void nonceAcrossAccounts();
    void expiredNonceIsStaleOnlyForWhoKnows();
    void certificateWins();
    void digestBesideABadCertificate();
    void blockedAccount();
    void writesAreAuditedAsDigest();
    void recoveringLeavesNoAuditLine();
    void unreadableHeader();
    void notWithoutTls();
    void whereItRuns();
    void guessingIsLockedOut();
    void timeTellsNothing();
};

namespace {

const QString alice = QStringLiteral("alice");
const QString getIdentity = QStringLiteral("get_identity");
const QString realmKey = QStringLiteral("realm");
const FormParameters office{{realmKey, QStringLiteral("example.org")}};

DigestClient clientOf(const QByteArray &user, const QByteArray &password = {})
{
    DigestClient client;
    client.username = user;
    client.password = password.isEmpty() ? "demo-" + user.split('@').first() : password;
    return client;
}

QString errorOf(const HttpReply &reply)
{
    const std::optional<Error> error = failureFromJson(jsonOf(reply.body));
    return error ? QString(errorCodeText(error->code)) : QString();
}

bool isStale(const HttpReply &reply)
{
    return reply.status == 401 && DigestClient::headerOf(reply, "WWW-Authenticate").endsWith(", stale=true");
}

/// The answer after reading the challenge.
HttpReply signedIn(ApiFixture &fixture, DigestClient &client, const FormParameters &parameters = office,
    const QString &action = getIdentity)
{
    const HttpRequest request = ApiFixture::requestFrom({}, action, parameters);
    const HttpReply asked = fixture.api.handle(request);
    return client.read(asked) ? fixture.api.handle(client.sign(request)) : asked;
}

} // namespace

void TestDigest::challengeIsAsOldClientsReadIt()
{
    ApiFixture fixture;
    const HttpReply reply = fixture.get({}, getIdentity, office);
    QCOMPARE(reply.status, 401);
    QCOMPARE(errorOf(reply), QStringLiteral("auth.required"));
    int challenges = 0;
    for (const HttpHeader &header : reply.headers)
        challenges += header.name == "WWW-Authenticate" ? 1 : 0;
    QCOMPARE(challenges, 1);
    const QString challenge = QString::fromLatin1(DigestClient::headerOf(reply, "WWW-Authenticate"));
    const QString opaque =
        QString::fromLatin1(QCryptographicHash::hash("example.org", QCryptographicHash::Md5).toHex());
    const QRegularExpression form(
        QStringLiteral("\\ADigest realm=\"example\\.org\", qop=\"auth\", nonce=\"[A-Za-z0-9_=-]{40,80}\", "
                       "opaque=\"%1\"\\z")
            .arg(opaque));
    QVERIFY2(form.match(challenge).hasMatch(), qPrintable(challenge));
}

void TestDigest::realms_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("realm");
    QTest::addColumn<QByteArray>("user");
    const QByteArray full("alice@example.org");
    QTest::newRow("domain") << QStringLiteral("example.org") << QByteArray("example.org")
                            << QByteArray("alice");
    QTest::newRow("domain, full name") << QStringLiteral("example.org") << QByteArray("example.org") << full;
    QTest::newRow("address") << QStringLiteral("alice@example.org") << QByteArray("example.org")
                             << QByteArray("alice");
    QTest::newRow("none") << QString() << QByteArray("SIP_settings") << full;
    QTest::newRow("another") << QStringLiteral("example.com") << QByteArray("example.com") << full;
    QTest::newRow("other case") << QStringLiteral("Example.ORG") << QByteArray("Example.ORG")
                                << QByteArray("alice");
}

void TestDigest::realms()
{
    QFETCH(QString, asked);
    QFETCH(QByteArray, user);
    ApiFixture fixture;
    const FormParameters parameters = asked.isEmpty() ? FormParameters() : FormParameters{{realmKey, asked}};
    DigestClient client = clientOf(user);
    const HttpReply reply = signedIn(fixture, client, parameters);
    QTEST(client.realm, "realm");
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains("\"sip_address\":\"alice@example.org\""));
    QCOMPARE(reply.account, inOffice(alice));
    DigestClient wrong = clientOf(user, "demo-bob");
    QCOMPARE(errorOf(signedIn(fixture, wrong, parameters)), QStringLiteral("auth.wrong_credentials"));
}

void TestDigest::hostileRealms()
{
    ApiFixture fixture;
    for (const QString &realm :
        {QStringLiteral("a\"b"), QStringLiteral("a b"), QStringLiteral("a\r\nX-Y: z"), QString(300, u'a'),
            QStringLiteral("a,b"), QString::fromUtf8("exämple.org"), QStringLiteral("x@\\")}) {
        const HttpReply reply = fixture.get({}, getIdentity, {{realmKey, realm}});
        QCOMPARE(reply.status, 401);
        QVERIFY(DigestClient::headerOf(reply, "WWW-Authenticate").isEmpty());
        DigestClient client = clientOf("alice");
        client.realm = "example.org";
        client.nonce = "n";
        const HttpReply tried =
            fixture.api.handle(client.sign(ApiFixture::requestFrom({}, getIdentity, {{realmKey, realm}})));
        QCOMPARE(tried.status, 400);
        // With a certificate the parameter means nothing.
        QCOMPARE(fixture.get(alice, getIdentity, {{realmKey, realm}}).status, 200);
    }
}

void TestDigest::names_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<bool>("isIn");
    QTest::newRow("capital") << QByteArray("Alice") << true;
    QTest::newRow("capital, full") << QByteArray("Alice@Example.org") << true;
    QTest::newRow("other domain") << QByteArray("alice@example.com") << false;
    QTest::newRow("nobody") << QByteArray("nobody") << false;
    QTest::newRow("no name of an account") << QByteArray("' OR 1=1 --") << false;
    QTest::newRow("the stand-in") << QByteArray("nobody@invalid") << false;
    QTest::newRow("long") << QByteArray(2000, 'a') << false;
}

void TestDigest::names()
{
    QFETCH(QByteArray, user);
    QFETCH(bool, isIn);
    ApiFixture fixture;
    DigestClient client = clientOf(user, "demo-alice");
    QCOMPARE(signedIn(fixture, client).status, isIn ? 200 : 401);
    // The password of the stand-in is nobody's either.
    DigestClient standIn = clientOf(user, QByteArray(16, '-'));
    QCOMPARE(signedIn(fixture, standIn).status, 401);
}

void TestDigest::strangeClients()
{
    ApiFixture fixture;
    const HttpRequest request = ApiFixture::requestFrom({}, getIdentity, office);
    DigestClient sylk = clientOf("alice");
    QVERIFY(sylk.read(fixture.api.handle(request)));
    sylk.uri = "https://any.host:9443" + DigestClient::targetOf(request);
    sylk.count = 2;
    QCOMPARE(fixture.api.handle(sylk.sign(request)).status, 200);
    QCOMPARE(fixture.api.handle(sylk.sign(request)).status, 200); // nc=3
    // The same query in another spelling is the same.
    DigestClient other = clientOf("alice");
    QVERIFY(other.read(fixture.api.handle(request)));
    other.uri = "/settings.phtml?realm=e%78ample.org&action=get%5Fidentity";
    QCOMPARE(fixture.api.handle(other.sign(request)).status, 200);
    // POST with the realm in the body.
    HttpRequest post = ApiFixture::requestFrom({}, getIdentity);
    post.method = HttpMethod::Post;
    post.headers.append(HttpHeader{"Content-Type", "application/x-www-form-urlencoded"});
    post.body = "realm=example.org&action=get_privacy";
    DigestClient blink = clientOf("alice");
    QVERIFY(blink.read(fixture.api.handle(post)));
    QCOMPARE(blink.realm, QByteArray("example.org"));
    QCOMPARE(fixture.api.handle(blink.sign(post)).body, QByteArray("{\"privacy\":false}"));
}

void TestDigest::sameAnswerForUnknownAndWrong()
{
    ApiFixture fixture;
    for (const FormParameters &parameters : {office, FormParameters()}) {
        DigestClient unknown = clientOf("zoe@example.org", "x");
        DigestClient wrong = clientOf("bob@example.org", "x");
        const HttpReply one = signedIn(fixture, unknown, parameters);
        const HttpReply other = signedIn(fixture, wrong, parameters);
        QCOMPARE(one.status, 401);
        QCOMPARE(one.status, other.status);
        QCOMPARE(one.body, other.body);
        QCOMPARE(one.headers.size(), other.headers.size());
        QVERIFY(one.account.isEmpty() && other.account.isEmpty());
        QVERIFY(!isStale(one) && !isStale(other));
        QVERIFY(unknown.read(one)); // there is a new challenge with it
    }
}

void TestDigest::requestIsPartOfTheProof()
{
    ApiFixture fixture;
    const HttpRequest request = ApiFixture::requestFrom({}, getIdentity, office);
    DigestClient client = clientOf("alice");
    QVERIFY(client.read(fixture.api.handle(request)));
    const QByteArray header = client.header("GET", DigestClient::targetOf(request));
    // A header for one thing on another thing.
    HttpRequest other = ApiFixture::requestFrom({}, QStringLiteral("set_dnd_on"), office);
    other.headers.append(HttpHeader{"Authorization", header});
    QCOMPARE(fixture.api.handle(other).status, 400);
    HttpRequest longer = request;
    longer.query.add(QStringLiteral("pin"), QStringLiteral("1"));
    longer.headers.append(HttpHeader{"Authorization", header});
    QCOMPARE(fixture.api.handle(longer).status, 400);
    HttpRequest post = request;
    post.method = HttpMethod::Post;
    post.headers.append(HttpHeader{"Authorization", header});
    QCOMPARE(errorOf(fixture.api.handle(post)), QStringLiteral("auth.wrong_credentials"));
    for (const QByteArray &uri :
        {QByteArray("*"), QByteArray("settings.phtml"), QByteArray("/"), QByteArray("/settings.phtml"),
            QByteArray("/settings.phtml?action=%zz"), QByteArray("https://host")}) {
        DigestClient strange = client;
        strange.uri = uri;
        QCOMPARE(fixture.api.handle(strange.sign(request)).status, 400);
    }
    QVERIFY(!fixture.office.stores->dnd.state(fixture.ids.value(alice))->on);
    QCOMPARE(fixture.api.handle(client.sign(request)).status, 200); // nothing of it used the nonce up
}

void TestDigest::replayIsStale()
{
    ApiFixture fixture;
    const HttpRequest request = ApiFixture::requestFrom({}, QStringLiteral("set_dnd_on"), office);
    DigestClient client = clientOf("alice");
    QVERIFY(client.read(fixture.api.handle(request)));
    const HttpRequest once = client.sign(request);
    QCOMPARE(fixture.api.handle(once).status, 200);
    const qint64 audited = *fixture.office.stores->audit.count();
    const HttpReply again = fixture.api.handle(once);
    QVERIFY(isStale(again));
    QCOMPARE(errorOf(again), QStringLiteral("auth.required"));
    QCOMPARE(*fixture.office.stores->audit.count(), audited);
    // Together with another one, too.
    const QList<HttpReply> replies = fixture.api.handleTogether({once, client.sign(request)});
    QVERIFY(isStale(replies.at(0)));
    QCOMPARE(replies.at(1).status, 200);
    // The new challenge works at once.
    QVERIFY(client.read(again));
    client.count = 1;
    QCOMPARE(fixture.api.handle(client.sign(request)).status, 200);
}

void TestDigest::nonceAcrossAccounts()
{
    ApiFixture fixture;
    const HttpRequest request = ApiFixture::requestFrom({}, getIdentity, office);
    DigestClient client = clientOf("alice");
    QVERIFY(client.read(fixture.api.handle(request)));
    QCOMPARE(fixture.api.handle(client.sign(request)).status, 200);
    DigestClient bob = client;
    bob.username = "bob";
    bob.password = "demo-bob";
    QVERIFY(isStale(fixture.api.handle(bob.sign(request))));
    // Nor is a nonce of one realm good for another.
    DigestClient elsewhere = clientOf("alice@example.org");
    QVERIFY(elsewhere.read(fixture.api.handle(request)));
    elsewhere.realm = "SIP_settings";
    QVERIFY(isStale(fixture.api.handle(elsewhere.sign(ApiFixture::requestFrom({}, getIdentity)))));
}

void TestDigest::expiredNonceIsStaleOnlyForWhoKnows()
{
    ApiFixture fixture;
    const HttpRequest request = ApiFixture::requestFrom({}, getIdentity, office);
    DigestClient client = clientOf("alice");
    QVERIFY(client.read(fixture.api.handle(request)));
    fixture.office.clock.now += DigestNonces::lifeSeconds + 1;
    QVERIFY(isStale(fixture.api.handle(client.sign(request))));
    DigestClient guesser = client;
    guesser.password = "guess";
    const HttpReply wrong = fixture.api.handle(guesser.sign(request));
    QVERIFY(!isStale(wrong));
    QCOMPARE(errorOf(wrong), QStringLiteral("auth.wrong_credentials"));
    client.nonce = "bWFkZSB1cA==";
    QVERIFY(isStale(fixture.api.handle(client.sign(request))));
}

void TestDigest::certificateWins()
{
    ApiFixture fixture;
    DigestClient client = clientOf("alice");
    HttpRequest request = ApiFixture::requestFrom({}, getIdentity, office);
    QVERIFY(client.read(fixture.api.handle(request)));
    request = client.sign(ApiFixture::requestFrom(QStringLiteral("bob"), getIdentity, office));
    QVERIFY(fixture.api.handle(request).body.contains("bob@example.org"));
}

void TestDigest::digestBesideABadCertificate()
{
    ApiFixture fixture;
    HttpRequest request = ApiFixture::requestFrom({}, getIdentity, office);
    request.peerCertificate.state = PeerCertificate::State::Expired;
    const HttpReply asked = fixture.api.handle(request);
    QCOMPARE(errorOf(asked), QStringLiteral("certificate.expired"));
    DigestClient client = clientOf("alice");
    QVERIFY(client.read(asked));
    QCOMPARE(fixture.api.handle(client.sign(request)).status, 200);
}

void TestDigest::blockedAccount()
{
    ApiFixture fixture;
    VERIFY_OK(fixture.office.stores->accounts.setBlocked(StoreFixture::console(), inOffice(alice), true));
    DigestClient client = clientOf("alice");
    const HttpReply reply = signedIn(fixture, client);
    QCOMPARE(reply.status, 403);
    QCOMPARE(errorOf(reply), QStringLiteral("auth.locked"));
    DigestClient wrong = clientOf("alice", "x");
    QCOMPARE(errorOf(signedIn(fixture, wrong)), QStringLiteral("auth.wrong_credentials"));
}

void TestDigest::writesAreAuditedAsDigest()
{
    ApiFixture fixture;
    DigestClient client = clientOf("alice");
    QCOMPARE(signedIn(fixture, client, office, QStringLiteral("set_dnd_on")).status, 200);
    const AuditLine line = fixture.office.stores->audit.linesOf(inOffice(alice), 1)->first();
    QCOMPARE(line.method, QStringLiteral("digest"));
    QCOMPARE(line.actor, inOffice(alice));
    QCOMPARE(line.peer, QStringLiteral("192.0.2.7"));
}

void TestDigest::recoveringLeavesNoAuditLine()
{
    ApiFixture fixture;
    const qint64 audited = *fixture.office.stores->audit.count();
    DigestClient client = clientOf("alice@example.org");
    QCOMPARE(signedIn(fixture, client, {}).status, 200);
    QCOMPARE(*fixture.office.stores->audit.count(), audited);
}

void TestDigest::unreadableHeader()
{
    ApiFixture fixture;
    HttpRequest request = ApiFixture::requestFrom({}, getIdentity, office);
    request.headers.append(HttpHeader{"Authorization", "Digest username=\"alice\""});
    const HttpReply reply = fixture.api.handle(request);
    QCOMPARE(reply.status, 400);
    QCOMPARE(errorOf(reply), QStringLiteral("request.malformed"));
    QVERIFY(reply.body.contains("Authorization header"));
    request.headers.last().value = "Basic YWxpY2U6ZGVtby1hbGljZQ==";
    QCOMPARE(errorOf(fixture.api.handle(request)), QStringLiteral("auth.required"));
}

void TestDigest::notWithoutTls()
{
    ApiFixture fixture;
    HttpRequest request = ApiFixture::requestFrom({}, getIdentity, office);
    DigestClient client = clientOf("alice");
    QVERIFY(client.read(fixture.api.handle(request)));
    request.overTls = false;
    QVERIFY(DigestClient::headerOf(fixture.api.handle(request), "WWW-Authenticate").isEmpty());
    QCOMPARE(fixture.api.handle(client.sign(request)).status, 401);
}

void TestDigest::whereItRuns()
{
    ApiFixture fixture;
    DigestClient client = clientOf("alice");
    client.nonce = "n";
    const auto where = [&](const char *action) {
        return fixture.api.executionOf(
            client.sign(ApiFixture::requestFrom({}, QString::fromLatin1(action), office)));
    };
    QCOMPARE(where("get_identity"), Execution::Worker);
    QCOMPARE(where("set_dnd_on"), Execution::Writer);
}

void TestDigest::guessingIsLockedOut()
{
    ApiFixture fixture;
    QStringList said;
    for (int i = 0; i < 11; ++i) {
        DigestClient client = clientOf("alice", "guess");
        const HttpReply reply = signedIn(fixture, client);
        said.append(QString::number(reply.status));
        if (reply.status == 429) {
            QVERIFY(DigestClient::headerOf(reply, "Retry-After").toInt() > 0);
            QVERIFY(reply.body.contains("Too many wrong passwords"));
        }
    }
    QCOMPARE(said.join(u' '), QStringLiteral("401 401 401 401 429 429 429 429 429 429 429"));
    DigestClient right = clientOf("alice");
    const HttpReply locked = signedIn(fixture, right);
    QCOMPARE(errorOf(locked), QStringLiteral("auth.locked_out"));
    QCOMPARE(DigestClient::headerOf(locked, "Retry-After"), QByteArray("900"));
    // Her certificate still opens the door, and so does the password of others.
    QCOMPARE(fixture.get(alice, getIdentity).status, 200);
    DigestClient bob = clientOf("bob");
    QCOMPARE(signedIn(fixture, bob).status, 200);
    fixture.office.clock.now += 900;
    DigestClient later = clientOf("alice");
    QCOMPARE(signedIn(fixture, later).status, 200);
    // An account that does not exist is locked as well.
    for (int i = 0; i < 10; ++i) {
        DigestClient client = clientOf("zoe", "guess");
        signedIn(fixture, client);
    }
    DigestClient zoe = clientOf("zoe", "guess");
    QCOMPARE(errorOf(signedIn(fixture, zoe)), QStringLiteral("auth.locked_out"));
}

void TestDigest::timeTellsNothing()
{
    StoreFixture office;
    office.addAccount(alice);
    AttemptPolicy policy;
    policy.freeTries = policy.tries = policy.addressFreeTries = policy.addressTries = 1000000;
    const SignInShared shared{
        std::make_shared<AttemptLimiter>(office.clock, policy), std::make_shared<DigestNonces>(office.clock)};
    DigestSignIn signIn(*office.stores, shared);
    // By the stored HA1, and by the sealed password.
    for (const FormParameters &parameters : {::office, FormParameters()}) {
        const HttpRequest request = ApiFixture::requestFrom({}, getIdentity, parameters);
        const auto tryOf = [&](const QByteArray &user) {
            DigestClient client = clientOf(user, "wrong");
            client.realm = parameters.isEmpty() ? "SIP_settings" : "example.org";
            client.nonce = shared.nonces->make(QString::fromLatin1(client.realm));
            return client.sign(request);
        };
        const HttpRequest wrong = tryOf("alice@example.org");
        const HttpRequest unknown = tryOf("nobod@example.org");
        QList<qint64> ofWrong;
        QList<qint64> ofUnknown;
        QElapsedTimer timer;
        for (int i = 0; i < 1000; ++i) { // in turn, so that a busy computer slows both
            timer.start();
            VERIFY_FAILS(signIn.find(wrong), ErrorCode::CredentialsWrong);
            ofWrong.append(timer.nsecsElapsed());
            timer.start();
            VERIFY_FAILS(signIn.find(unknown), ErrorCode::CredentialsWrong);
            ofUnknown.append(timer.nsecsElapsed());
        }
        std::sort(ofWrong.begin(), ofWrong.end());
        std::sort(ofUnknown.begin(), ofUnknown.end());
        const double ratio = double(ofUnknown.at(500)) / double(ofWrong.at(500));
        const QByteArray told = "median of unknown / median of wrong = " + QByteArray::number(ratio);
        QVERIFY2(ratio > 0.7 && ratio < 1.4, told.constData());
    }
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
