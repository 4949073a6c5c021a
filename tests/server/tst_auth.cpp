// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "core/contract/errorcodes.h"
#include "core/server/auth/callerfinder.h"

#include <QTest>

using State = PeerCertificate::State;

/// Who a request comes from: each reason not to be let in, and that each counts at once.
class TestAuth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void certificateSaysWho();
    void statesOfTheHandshake_data();
    void statesOfTheHandshake();
    void unknownFingerprint();
    void stateIsNotAFingerprint();
    void revocationCountsAtOnce();
    void expiryCountsPerRequest();
    void blockingCountsAtOnce();
    void roleCountsAtOnce();
    void removedAccountIsRevoked();
};

namespace {

HttpRequest from(const QString &user)
{
    return ApiFixture::requestFrom(user, QStringLiteral("get_identity"));
}

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");

} // namespace

void TestAuth::certificateSaysWho()
{
    ApiFixture fixture;
    CallerFinder finder(*fixture.office.stores);
    for (int round = 0; round < 2; ++round) { // the second from memory
        for (const auto &[user, role] : {std::pair(alice, Role::User), std::pair(bob, Role::User),
                 std::pair(QStringLiteral("helpdesk"), Role::Helpdesk),
                 std::pair(QStringLiteral("admin"), Role::Admin)}) {
            const Result<Caller> caller = finder.find(from(user));
            VERIFY_OK(caller);
            QCOMPARE(caller->accountId, fixture.ids.value(user));
            QCOMPARE(caller->address, inOffice(user));
            QCOMPARE(caller->role, role);
            QCOMPARE(caller->method, QStringLiteral("certificate"));
            QCOMPARE(caller->peer, QStringLiteral("192.0.2.7"));
        }
    }
}

void TestAuth::statesOfTheHandshake_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << State::None << QStringLiteral("auth.required");
    QTest::newRow("expired") << State::Expired << QStringLiteral("certificate.expired");
    QTest::newRow("not yet") << State::NotYetValid << QStringLiteral("certificate.not_yet_valid");
    QTest::newRow("other CA") << State::Untrusted << QStringLiteral("certificate.unknown");
    QTest::newRow("verified, no fingerprint") << State::Verified << QStringLiteral("auth.required");
}

void TestAuth::statesOfTheHandshake()
{
    QFETCH(State, state);
    QFETCH(QString, code);
    ApiFixture fixture;
    CallerFinder finder(*fixture.office.stores);
    HttpRequest request = from(alice);
    request.peerCertificate = {state, {}};
    QCOMPARE(codeOf(finder.find(request)), code);
}

void TestAuth::unknownFingerprint()
{
    ApiFixture fixture;
    CallerFinder finder(*fixture.office.stores);
    VERIFY_FAILS(finder.find(from(QStringLiteral("mallory"))), ErrorCode::CertificateUnknown);
    // Issued a moment later, it counts: "unknown" is not remembered.
    CertificateRecord record;
    record.serial = QStringLiteral("77");
    record.sha256 = ApiFixture::fingerprintOf(QStringLiteral("mallory"));
    record.address = inOffice(bob);
    record.notAfter = fixture.office.clock.now + 60;
    VERIFY_OK(fixture.office.stores->certificates.add(StoreFixture::console(), record));
    HttpRequest issued = from(bob);
    issued.peerCertificate.sha256 = record.sha256;
    QCOMPARE(finder.find(issued)->address, inOffice(bob));
    // What the certificate says and what is on record must be the same.
    VERIFY_FAILS(finder.find(from(QStringLiteral("mallory"))), ErrorCode::CertificateUnknown);
}

void TestAuth::stateIsNotAFingerprint()
{
    // A fingerprint beside any other state than Verified must not let anyone in.
    ApiFixture fixture;
    CallerFinder finder(*fixture.office.stores);
    for (const State state : {State::None, State::Expired, State::NotYetValid, State::Untrusted}) {
        HttpRequest request = from(alice);
        request.peerCertificate.state = state;
        QVERIFY(!finder.find(request));
    }
}

void TestAuth::revocationCountsAtOnce()
{
    ApiFixture fixture;
    CallerFinder finder(*fixture.office.stores);
    VERIFY_OK(finder.find(from(alice)));
    const auto elsewhere = fixture.office.openAgain(); // `bellsetd cert revoke` beside a running server
    VERIFY_OK(elsewhere->certificates.revoke(StoreFixture::console(), ApiFixture::serialOf(alice)));
    VERIFY_FAILS(finder.find(from(alice)), ErrorCode::CertificateRevoked);
    VERIFY_OK(finder.find(from(bob)));
}

void TestAuth::expiryCountsPerRequest()
{
    ApiFixture fixture;
    CallerFinder finder(*fixture.office.stores);
    const qint64 issued = fixture.office.clock.now;
    fixture.office.clock.now = issued + 3600 * 24 * 365;
    VERIFY_OK(finder.find(from(alice)));
    fixture.office.clock.now += 1;
    VERIFY_FAILS(finder.find(from(alice)), ErrorCode::CertificateExpired);
    fixture.office.clock.now = issued - 3601;
    VERIFY_FAILS(finder.find(from(alice)), ErrorCode::CertificateNotYetValid);
}

void TestAuth::blockingCountsAtOnce()
{
    ApiFixture fixture;
    CallerFinder finder(*fixture.office.stores);
    VERIFY_OK(finder.find(from(alice)));
    const auto elsewhere = fixture.office.openAgain();
    VERIFY_OK(elsewhere->accounts.setBlocked(StoreFixture::console(), inOffice(alice), true));
    VERIFY_FAILS(finder.find(from(alice)), ErrorCode::AccountLocked);
    VERIFY_OK(elsewhere->accounts.setBlocked(StoreFixture::console(), inOffice(alice), false));
    VERIFY_OK(finder.find(from(alice)));
}

void TestAuth::roleCountsAtOnce()
{
    ApiFixture fixture;
    CallerFinder finder(*fixture.office.stores);
    QCOMPARE(finder.find(from(bob))->role, Role::User);
    const auto elsewhere = fixture.office.openAgain();
    VERIFY_OK(elsewhere->accounts.setRole(StoreFixture::console(), inOffice(bob), Role::Helpdesk));
    QCOMPARE(finder.find(from(bob))->role, Role::Helpdesk);
}

void TestAuth::removedAccountIsRevoked()
{
    ApiFixture fixture;
    CallerFinder finder(*fixture.office.stores);
    VERIFY_OK(finder.find(from(bob)));
    VERIFY_OK(fixture.office.stores->accounts.remove(StoreFixture::console(), inOffice(bob)));
    VERIFY_FAILS(finder.find(from(bob)), ErrorCode::CertificateRevoked);
    // An account of the same name is another account: the old certificate stays out.
    fixture.office.addAccount(bob);
    VERIFY_FAILS(finder.find(from(bob)), ErrorCode::CertificateRevoked);
}

QTEST_GUILESS_MAIN(TestAuth)
#include "tst_auth.moc"
