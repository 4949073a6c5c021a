// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "core/server/auth/signinlog.h"
#include "driverstest.h"
#include "tests/server/digestclient.h"

#include <QTest>

#include <algorithm>

/// What the server remembers of who signed in: counted in memory, stored in rows of a day.
class TestSignIns : public DriversTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startPostgres(); }
    void requestsAreCountedNotWritten_data() { drivers_data(); }
    void requestsAreCountedNotWritten();
    void daysArePutTogetherAndForgotten_data() { drivers_data(); }
    void daysArePutTogetherAndForgotten();
    void refusalsAreRecorded();
    void wrongPasswordsAreRecorded();
    void everybodySeesTheirOwn();
    void manyAddressesAreOneNote();
    void putBackIsNotLost();
};

namespace {

const QString alice = QStringLiteral("alice");
const QString getSignIns = QStringLiteral("get_sign_ins");

SignInList listOf(ApiFixture &fixture, const QString &user = alice)
{
    return SignInList::fromJson(fixture.json(user, getSignIns)).value_or(SignInList{});
}

HttpReply from(ApiFixture &fixture, const char *peer, const QString &user = alice)
{
    HttpRequest request = ApiFixture::requestFrom(user, QStringLiteral("get_identity"));
    request.peerAddress = QHostAddress(QString::fromLatin1(peer));
    return fixture.api.handle(request);
}

SignInNote noteOf(qint64 account, qint64 at, qint64 count, const QString &peer)
{
    return {{account, QStringLiteral("digest"), {}, peer, false}, at, at, count};
}

} // namespace

void TestSignIns::requestsAreCountedNotWritten()
{
    QFETCH(bool, postgresql);
    ApiFixture fixture(postgresql ? postgres() : nullptr);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(from(fixture, "192.0.2.50").status, 200);
    QVERIFY(fixture.office.select(QStringLiteral("SELECT * FROM sign_in")).isEmpty());
    const SignInList list = listOf(fixture);
    QCOMPARE(list.signIns.size(), 2);
    const auto other = std::find_if(list.signIns.begin(), list.signIns.end(),
        [](const SignIn &signIn) { return signIn.peer == u"192.0.2.50"; });
    QVERIFY(other != list.signIns.end());
    QCOMPARE(*other,
        (SignIn{QStringLiteral("certificate"), ApiFixture::serialOf(alice), QStringLiteral("192.0.2.50"),
            false, fixture.office.clock.now, fixture.office.clock.now, 5, false}));
    // The question itself is one, and is marked.
    const SignIn &own = other == list.signIns.begin() ? list.signIns.at(1) : list.signIns.at(0);
    QVERIFY(own.inUse && own.count == 1 && own.peer == u"192.0.2.7");
}

void TestSignIns::daysArePutTogetherAndForgotten()
{
    const std::unique_ptr<StoreFixture> office = newOffice();
    const qint64 id = office->addAccount(alice);
    const QString peer = QStringLiteral("192.0.2.1");
    constexpr qint64 day = 86400;
    const qint64 now = office->clock.now;
    SignInStore &store = office->stores->signIns;
    VERIFY_OK(store.add({noteOf(id, now - 2 * day, 3, peer)}));
    VERIFY_OK(store.add({noteOf(id, now, 4, peer), noteOf(id, now, 1, QStringLiteral("'; --"))}));
    VERIFY_OK(store.add({noteOf(id, now + 5, 2, peer)}));
    VERIFY_OK(store.add({noteOf(999, now, 2, peer)})); // an account that is gone
    QCOMPARE(office->select(QStringLiteral("SELECT * FROM sign_in")).size(), 3);
    const auto listed = store.list(id, {noteOf(id, now + 9, 1, peer)}, 10);
    VERIFY_OK(listed);
    QCOMPARE(listed->size(), 2);
    QCOMPARE(listed->first(),
        (SignInNote{{id, QStringLiteral("digest"), {}, peer, false}, now - 2 * day, now + 9, 10}));
    QCOMPARE(store.list(id, {}, 1)->size(), 1);
    // What is too old is not told, and goes with the next that is stored.
    office->clock.now += (signInDaysKept + 1) * day;
    QVERIFY(store.list(id, {}, 10)->isEmpty());
    VERIFY_OK(store.add({noteOf(id, office->clock.now, 1, peer)}));
    QCOMPARE(office->select(QStringLiteral("SELECT * FROM sign_in")).size(), 1);
}

void TestSignIns::refusalsAreRecorded()
{
    ApiFixture fixture;
    const QString spare = fixture.addSpareCertificate(alice);
    VERIFY_OK(fixture.office.stores->certificates.revoke(StoreFixture::console(), spare));
    HttpRequest request = ApiFixture::requestFrom(alice, QStringLiteral("get_identity"));
    request.peerCertificate.sha256 = ApiFixture::fingerprintOf(QStringLiteral("alice-spare"));
    QCOMPARE(fixture.api.handle(request).status, 401);
    const SignInList list = listOf(fixture);
    const auto failed = std::find_if(
        list.signIns.begin(), list.signIns.end(), [](const SignIn &signIn) { return signIn.failed; });
    QVERIFY(failed != list.signIns.end());
    QCOMPARE(failed->serial, spare);
    QVERIFY(!failed->inUse);
}

void TestSignIns::wrongPasswordsAreRecorded()
{
    ApiFixture fixture;
    const FormParameters office{{QStringLiteral("realm"), QStringLiteral("example.org")}};
    const auto attempt = [&](const QByteArray &user, const QByteArray &password) {
        DigestClient client;
        client.username = user;
        client.password = password;
        const HttpRequest request = ApiFixture::requestFrom({}, QStringLiteral("get_identity"), office);
        return client.read(fixture.api.handle(request)) ? fixture.api.handle(client.sign(request)).status : 0;
    };
    QCOMPARE(attempt("alice", "guess"), 401);
    QCOMPARE(attempt("nobody", "guess"), 401);
    QCOMPARE(attempt("alice", "demo-alice"), 200);
    int failed = 0;
    int passed = 0;
    for (const SignIn &signIn : listOf(fixture).signIns) {
        if (signIn.method != u"digest")
            continue;
        QVERIFY(signIn.serial.isEmpty());
        (signIn.failed ? failed : passed) += static_cast<int>(signIn.count);
    }
    QCOMPARE(failed, 1);
    QCOMPARE(passed, 1);
}

void TestSignIns::everybodySeesTheirOwn()
{
    ApiFixture fixture;
    from(fixture, "192.0.2.50");
    const SignInList list = listOf(fixture, QStringLiteral("admin"));
    QCOMPARE(list.signIns.size(), 1);
    QVERIFY(list.signIns.first().inUse);
}

void TestSignIns::manyAddressesAreOneNote()
{
    const FixedClock clock;
    SignInLog log(clock);
    for (int i = 0; i < 1000; ++i)
        log.note({1, QStringLiteral("digest"), {}, QStringLiteral("2001:db8::%1").arg(i), true});
    log.note({2, QStringLiteral("digest"), {}, QStringLiteral("192.0.2.1"), true});
    const QList<SignInNote> notes = log.pending(1);
    QCOMPARE(notes.size(), SignInLog::mostPeers + 1);
    qint64 count = 0;
    for (const SignInNote &note : notes)
        count += note.count;
    QCOMPARE(count, 1000);
    QCOMPARE(log.pending(2).size(), 1);
    QVERIFY(log.pending(3).isEmpty());
}

void TestSignIns::putBackIsNotLost()
{
    FixedClock clock;
    SignInLog log(clock);
    const SignInKey key{1, QStringLiteral("digest"), {}, QStringLiteral("192.0.2.1"), false};
    log.note(key);
    const QList<SignInNote> taken = log.take();
    QVERIFY(log.isEmpty());
    const qint64 before = clock.now;
    clock.now += 10;
    log.note(key);
    log.putBack(taken);
    QCOMPARE(log.take(), (QList<SignInNote>{{key, before, before + 10, 2}}));
}

QTEST_GUILESS_MAIN(TestSignIns)
#include "tst_signins.moc"
