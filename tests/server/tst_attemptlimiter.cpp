// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/server/auth/attemptlimiter.h"
#include "tests/server/storefixture.h"

#include <QTest>

#include <thread>

/// How guessing passwords is slowed down and locked out.
class TestAttemptLimiter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void delaysDoubleThenLock();
    void hurryLocksToo();
    void lockEndsAndComesBackAtOnce();
    void lockedTriesDoNotProlong();
    void successForgivesTheAccount();
    void successDoesNotForgiveTheAddress();
    void addressIsForgivenWithTime();
    void oneTelephoneDoesNotLockItsOffice();
    void ipv6CountsByNetwork();
    void nameIsOneHoweverWritten();
    void forgetsAfterAnHour();
    void memoryIsBoundedAndKeepsTheWorst();
    void manyThreads();
    void retryAfter();

private:
    FixedClock m_clock;
};

namespace {

const QString alice = QStringLiteral("alice@example.org");
const QHostAddress here(QStringLiteral("192.0.2.7"));

QString nameOf(int number)
{
    return QStringLiteral("user%1@example.org").arg(number);
}

/// "" = may try, "3" = delayed, "locked 900".
QString saidTo(AttemptLimiter &limiter, const QString &account, const QHostAddress &peer = here)
{
    const Result<void> admitted = limiter.admit(account, peer);
    if (admitted)
        return {};
    const bool locked = admitted.error().code == ErrorCode::SignInLocked;
    return (locked ? QStringLiteral("locked ") : QString()) + admitted.error().subject;
}

} // namespace

void TestAttemptLimiter::delaysDoubleThenLock()
{
    AttemptLimiter limiter(m_clock);
    for (const int wait : {0, 0, 0, 1, 2, 4, 8, 16, 32}) {
        QCOMPARE(saidTo(limiter, alice), QString());
        limiter.failed(alice, here);
        m_clock.now += wait; // to the second
    }
    limiter.failed(alice, here);
    QCOMPARE(saidTo(limiter, alice), QStringLiteral("locked 900"));
    // One second less would have been too early: the try counts, and the wait begins anew.
    AttemptLimiter other(m_clock);
    for (int i = 0; i < 5; ++i)
        other.failed(alice, here);
    m_clock.now += 1;
    QCOMPARE(saidTo(other, alice), QStringLiteral("4"));
}

void TestAttemptLimiter::hurryLocksToo()
{
    AttemptLimiter limiter(m_clock);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(saidTo(limiter, alice), QString());
        limiter.failed(alice, here);
    }
    // Too early, each time: told to wait twice as long, and counted.
    QStringList said;
    for (int i = 0; i < 7; ++i)
        said.append(saidTo(limiter, alice));
    QCOMPARE(said.join(u','), QStringLiteral("2,4,8,16,32,locked 900,locked 900"));
    QCOMPARE(saidTo(limiter, nameOf(1)), QString());
}

void TestAttemptLimiter::lockEndsAndComesBackAtOnce()
{
    AttemptLimiter limiter(m_clock);
    for (int i = 0; i < 10; ++i)
        limiter.failed(alice, here);
    m_clock.now += 899;
    QCOMPARE(saidTo(limiter, alice), QStringLiteral("locked 1"));
    m_clock.now += 1;
    QCOMPARE(saidTo(limiter, alice), QString());
    limiter.failed(alice, here);
    QCOMPARE(saidTo(limiter, alice), QStringLiteral("locked 900"));
}

void TestAttemptLimiter::lockedTriesDoNotProlong()
{
    AttemptLimiter limiter(m_clock);
    for (int i = 0; i < 10; ++i)
        limiter.failed(alice, here);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(saidTo(limiter, alice), QStringLiteral("locked 900"));
    m_clock.now += 900;
    QCOMPARE(saidTo(limiter, alice), QString());
    QCOMPARE(saidTo(limiter, nameOf(1)), QString()); // nor did they make the address worse
}

void TestAttemptLimiter::successForgivesTheAccount()
{
    AttemptLimiter limiter(m_clock);
    for (int i = 0; i < 3; ++i)
        limiter.failed(alice, here);
    limiter.succeeded(alice);
    for (int i = 0; i < 3; ++i)
        limiter.failed(alice, here);
    QCOMPARE(saidTo(limiter, alice), QString());
    limiter.failed(alice, here);
    QCOMPARE(saidTo(limiter, alice), QStringLiteral("2"));
}

void TestAttemptLimiter::successDoesNotForgiveTheAddress()
{
    AttemptLimiter limiter(m_clock);
    for (int i = 0; i < 50; ++i) {
        limiter.failed(nameOf(i), here);
        limiter.succeeded(nameOf(1000));
    }
    QCOMPARE(saidTo(limiter, nameOf(1000)), QStringLiteral("locked 900"));
    QCOMPARE(saidTo(limiter, nameOf(0)), QStringLiteral("locked 900"));
    QCOMPARE(saidTo(limiter, nameOf(0), QHostAddress(QStringLiteral("192.0.2.8"))), QString());
}

void TestAttemptLimiter::addressIsForgivenWithTime()
{
    AttemptLimiter limiter(m_clock);
    for (int i = 0; i < 50; ++i)
        limiter.failed(nameOf(i), here);
    m_clock.now += 900; // fifteen of them are forgiven meanwhile
    QCOMPARE(saidTo(limiter, nameOf(100)), QString());
    limiter.failed(nameOf(100), here);
    QCOMPARE(saidTo(limiter, nameOf(101)).startsWith(u"locked"), false);
    m_clock.now += 3600;
    for (int i = 0; i < 20; ++i)
        limiter.failed(nameOf(200 + i), here);
    QCOMPARE(saidTo(limiter, nameOf(101)), QString());
}

void TestAttemptLimiter::oneTelephoneDoesNotLockItsOffice()
{
    // It asks every minute, for a day, with a password of last year.
    AttemptLimiter limiter(m_clock);
    for (int minute = 0; minute < 24 * 60; ++minute) {
        if (limiter.admit(alice, here))
            limiter.failed(alice, here);
        QCOMPARE(saidTo(limiter, nameOf(1)), QString());
        m_clock.now += 60;
    }
}

void TestAttemptLimiter::ipv6CountsByNetwork()
{
    AttemptLimiter limiter(m_clock);
    for (int i = 0; i < 50; ++i)
        limiter.failed(nameOf(i), QHostAddress(QStringLiteral("2001:db8:1:2::%1").arg(i + 1)));
    QCOMPARE(saidTo(limiter, alice, QHostAddress(QStringLiteral("2001:db8:1:2:ffff::9"))),
        QStringLiteral("locked 900"));
    QCOMPARE(saidTo(limiter, alice, QHostAddress(QStringLiteral("2001:db8:1:3::1"))), QString());
    // The same host, told in two ways.
    for (int i = 0; i < 50; ++i)
        limiter.failed(nameOf(100 + i), QHostAddress(QStringLiteral("::ffff:192.0.2.9")));
    QCOMPARE(saidTo(limiter, alice, QHostAddress(QStringLiteral("192.0.2.9"))), QStringLiteral("locked 900"));
}

void TestAttemptLimiter::nameIsOneHoweverWritten()
{
    AttemptLimiter limiter(m_clock);
    for (int i = 0; i < 10; ++i)
        limiter.failed(i % 2 == 0 ? alice : alice.toUpper(), here);
    for (const QString &name : {QStringLiteral("Alice@example.org"), QStringLiteral(" sip:alice@EXAMPLE.org"),
             QStringLiteral("sips:alice@example.org ")})
        QCOMPARE(saidTo(limiter, name), QStringLiteral("locked 900"));
}

void TestAttemptLimiter::forgetsAfterAnHour()
{
    AttemptLimiter limiter(m_clock);
    for (int i = 0; i < 9; ++i)
        limiter.failed(alice, here);
    m_clock.now += 3601;
    limiter.failed(alice, here);
    QCOMPARE(saidTo(limiter, alice), QString());
}

void TestAttemptLimiter::memoryIsBoundedAndKeepsTheWorst()
{
    AttemptPolicy policy;
    policy.mostKeys = 64;
    AttemptLimiter limiter(m_clock, policy);
    for (int i = 0; i < 10; ++i)
        limiter.failed(alice, here);
    for (int i = 0; i < 10000; ++i)
        limiter.failed(nameOf(i) + QString(100000, u'x'), QHostAddress(quint32(0x0a000000 + i)));
    QCOMPARE(
        saidTo(limiter, alice, QHostAddress(QStringLiteral("192.0.2.99"))), QStringLiteral("locked 900"));
}

void TestAttemptLimiter::manyThreads()
{
    AttemptPolicy policy;
    policy.addressTries = 1000000;
    policy.addressFreeTries = 1000000;
    policy.freeTries = 1000000;
    policy.tries = 4000;
    AttemptLimiter limiter(m_clock, policy);
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&limiter, thread] {
            for (int i = 0; i < 999; ++i) {
                limiter.failed(alice, here);
                limiter.failed(nameOf(thread * 1000 + i), here);
                limiter.succeeded(nameOf(thread * 1000 + i));
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (int i = 0; i < 3; ++i)
        limiter.failed(alice, here);
    QCOMPARE(saidTo(limiter, alice), QString());
    limiter.failed(alice, here);
    QCOMPARE(saidTo(limiter, alice), QStringLiteral("locked 900")); // 4000: none was lost
}

void TestAttemptLimiter::retryAfter()
{
    HttpReply reply;
    setRetryAfter(reply, {ErrorCode::CredentialsWrong, QStringLiteral("7"), {}});
    QVERIFY(reply.headers.isEmpty());
    setRetryAfter(reply, {ErrorCode::SignInDelayed, QStringLiteral("7"), {}});
    QCOMPARE(reply.headers.size(), 1);
    QCOMPARE(reply.headers.first().name, QByteArray("Retry-After"));
    QCOMPARE(reply.headers.first().value, QByteArray("7"));
}

QTEST_GUILESS_MAIN(TestAttemptLimiter)
#include "tst_attemptlimiter.moc"
