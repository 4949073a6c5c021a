// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/server/auth/digestheader.h"
#include "core/server/auth/digestnonces.h"
#include "tests/server/storefixture.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

/// What is read of an Authorization header, and which nonces are good.
class TestDigestHeader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void realClients_data();
    void realClients();
    void unusable_data();
    void unusable();
    void everyCutIsRefused();
    void randomBytesNeverCrash();
    void nonceIsGoodOnce();
    void nonceExpires();
    void nonceOfAnotherRealm();
    void forgedNonces();
    void nonceBelongsToItsFirstAccount();
    void countsMayBeginAnywhere();
    void countsMayComeOutOfOrder();
    void restartEndsNonces();
    void twoServersShareNonces();
    void memoryIsBounded();

private:
    FixedClock m_clock;
};

namespace {

const QByteArray good(
    "Digest username=\"alice\", realm=\"example.org\", nonce=\"n\", uri=\"/settings.phtml?a=b\", "
    "response=\"0123456789abcdef0123456789abcdef\", qop=auth, nc=00000001, cnonce=\"c\"");
const QString realm = QStringLiteral("example.org");
const QByteArray key(32, 'k');

QByteArray with(const QByteArray &before, const QByteArray &after)
{
    QByteArray header = good;
    if (!header.contains(before))
        qFatal("the sample has no such part");
    return header.replace(before, after);
}

} // namespace

void TestDigestHeader::realClients_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<uint>("count");
    QTest::newRow("curl") << QByteArray(
        "Digest username=\"alice\",realm=\"example.org\",nonce=\"n\",uri=\"/settings.phtml?a=b\","
        "cnonce=\"YjA=\",nc=00000001,qop=auth,response=\"0123456789abcdef0123456789abcdef\",opaque=\"o\"")
                          << QByteArray("/settings.phtml?a=b") << 1U;
    QTest::newRow("Sylk") << QByteArray(
        "Digest username=\"alice\", realm=\"example.org\", nonce=\"n\", uri=\"https://host/settings.phtml\", "
        "response=\"0123456789abcdef0123456789abcdef\", opaque=\"o\", qop=\"auth\", nc=00000002, "
        "cnonce=\"c\"") << QByteArray("https://host/settings.phtml")
                          << 2U;
    QTest::newRow("blanks, case, algorithm") << QByteArray(
        "dIGEST  UserName = \"alice\" ,\trealm=\"example.org\", algorithm=md5, NONCE=n, uri=\"/a\", "
        "response=0123456789ABCDEF0123456789ABCDEF, qop=auth, nc=0000abCD, cnonce=c, auth-param=x")
                                             << QByteArray("/a") << 0xabcdU;
    QTest::newRow("quoted pairs and commas") << QByteArray(
        "Digest username=\"a\\lice\", realm=\"example.org\", nonce=\"n\", uri=\"/a,b=\\\"c\\\"\", "
        "response=\"0123456789abcdef0123456789abcdef\", qop=auth, nc=ffffffff, cnonce=\"c\"")
                                             << QByteArray("/a,b=\"c\"") << 0xffffffffU;
}

void TestDigestHeader::realClients()
{
    QFETCH(QByteArray, header);
    const Result<DigestHeader> digest = DigestHeader::parse(header);
    VERIFY_OK(digest);
    QCOMPARE(digest->username, QStringLiteral("alice"));
    QCOMPARE(digest->realm, realm);
    QCOMPARE(digest->nonce, QByteArray("n"));
    QCOMPARE(digest->response, QByteArray("0123456789abcdef0123456789abcdef"));
    QTEST(digest->uri, "uri");
    QTEST(digest->nonceCount, "count");
}

void TestDigestHeader::unusable_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char *part : {"username=\"alice\", ", "realm=\"example.org\", ", "nonce=\"n\", ",
             "uri=\"/settings.phtml?a=b\", ", "response=\"0123456789abcdef0123456789abcdef\", ", "qop=auth, ",
             "nc=00000001, ", ", cnonce=\"c\""})
        QTest::newRow((QByteArray("without ") + part).constData()) << with(part, "");
    QTest::newRow("empty value") << with("\"alice\"", "\"\"");
    QTest::newRow("twice") << QByteArray(good + ", username=\"bob\"");
    QTest::newRow("twice in other case") << QByteArray(good + ", UserName=\"bob\"");
    QTest::newRow("auth-int") << with("qop=auth", "qop=auth-int");
    QTest::newRow("SHA-256") << QByteArray(good + ", algorithm=SHA-256");
    QTest::newRow("MD5-sess") << QByteArray(good + ", algorithm=MD5-sess");
    QTest::newRow("userhash") << QByteArray(good + ", userhash=true");
    QTest::newRow("short response") << with("0123456789abcdef\"", "0123456789abcde\"");
    QTest::newRow("response not hex") << with("0123456789abcdef\"", "0123456789abcdeg\"");
    QTest::newRow("nc too long") << with("nc=00000001", "nc=000000001");
    QTest::newRow("nc zero") << with("nc=00000001", "nc=00000000");
    QTest::newRow("nc signed") << with("nc=00000001", "nc=+0000001");
    QTest::newRow("no comma") << with("\"alice\", ", "\"alice\" ");
    QTest::newRow("two commas") << with("\"alice\", ", "\"alice\",, ");
    QTest::newRow("comma at the end") << QByteArray(good + ',');
    QTest::newRow("no name") << with("username=", "=");
    QTest::newRow("no value") << with("nonce=\"n\"", "nonce=");
    QTest::newRow("never closed") << with("cnonce=\"c\"", "cnonce=\"c");
    QTest::newRow("ends in a backslash") << with("cnonce=\"c\"", "cnonce=\"c\\");
    QTest::newRow("control character") << with("\"alice\"", QByteArray("\"al\x01ice\""));
    QTest::newRow("escaped control character") << with("\"alice\"", QByteArray("\"al\\\x01ice\""));
    QTest::newRow("NUL") << with("\"alice\"", QByteArray("\"al\0ice\"", 8));
    QTest::newRow("not UTF-8") << with("\"alice\"", "\"al\xffice\"");
    QTest::newRow("too long") << with("\"c\"", '"' + QByteArray(5000, 'c') + '"');
    QByteArray many = good;
    for (int i = 0; i < 30; ++i)
        many += ", x" + QByteArray::number(i) + "=y";
    QTest::newRow("too many") << many;
    QTest::newRow("Basic") << QByteArray("Basic YWxpY2U6ZGVtbw==");
    QTest::newRow("Digest alone") << QByteArray("Digest ");
    QTest::newRow("nothing") << QByteArray();
}

void TestDigestHeader::unusable()
{
    QFETCH(QByteArray, header);
    const Result<DigestHeader> digest = DigestHeader::parse(header);
    VERIFY_FAILS(digest, ErrorCode::RequestMalformed);
    QCOMPARE(digest.error().subject, QStringLiteral("Authorization"));
}

void TestDigestHeader::everyCutIsRefused()
{
    VERIFY_OK(DigestHeader::parse(good));
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY2(!DigestHeader::parse(good.first(size)), good.first(size).constData());
}

void TestDigestHeader::randomBytesNeverCrash()
{
    QRandomGenerator random(7616);
    for (int round = 0; round < 20000; ++round) {
        QByteArray header = good;
        for (int change = 0; change < 3; ++change)
            header[random.bounded(header.size())] = static_cast<char>(random.bounded(256));
        const Result<DigestHeader> digest = DigestHeader::parse(header);
        if (digest) {
            QCOMPARE(digest->response.size(), 32);
            QVERIFY(digest->nonceCount > 0);
        }
    }
}

void TestDigestHeader::nonceIsGoodOnce()
{
    DigestNonces nonces(key, m_clock);
    const QByteArray nonce = nonces.make(realm);
    QVERIFY(nonces.use(nonce, realm, 1, 7));
    QVERIFY(!nonces.use(nonce, realm, 1, 7));
    QVERIFY(nonces.use(nonce, realm, 2, 7));
    QVERIFY(!nonces.use(nonce, realm, 2, 7));
    QVERIFY(!nonces.use(nonce, realm, 1, 7));
    QSet<QByteArray> different;
    for (int i = 0; i < 1000; ++i)
        different.insert(nonces.make(realm));
    QCOMPARE(different.size(), 1000);
}

void TestDigestHeader::nonceExpires()
{
    DigestNonces nonces(key, m_clock);
    const QByteArray nonce = nonces.make(realm);
    m_clock.now += DigestNonces::lifeSeconds;
    QVERIFY(nonces.use(nonce, realm, 1, 7));
    m_clock.now += 1;
    QVERIFY(!nonces.use(nonce, realm, 2, 7));
    const QByteArray ofTheFuture = nonces.make(realm);
    m_clock.now -= 10;
    QVERIFY(!nonces.use(ofTheFuture, realm, 1, 7));
}

void TestDigestHeader::nonceOfAnotherRealm()
{
    DigestNonces nonces(key, m_clock);
    QVERIFY(!nonces.use(nonces.make(QStringLiteral("example.com")), realm, 1, 7));
}

void TestDigestHeader::forgedNonces()
{
    DigestNonces nonces(key, m_clock);
    const QByteArray nonce = nonces.make(realm);
    for (qsizetype i = 0; i < nonce.size(); ++i) {
        QByteArray other = nonce;
        other[i] = other[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!nonces.use(other, realm, 1, 7), other.constData());
    }
    QVERIFY(!nonces.use({}, realm, 1, 7));
    QVERIFY(!nonces.use(nonce + nonce, realm, 1, 7));
    QVERIFY(!nonces.use(nonce.chopped(1), realm, 1, 7));
    QVERIFY(!nonces.use(nonce + '=', realm, 1, 7));
    QVERIFY(!nonces.use(QByteArray(1000000, 'A'), realm, 1, 7));
    DigestNonces stranger(QByteArray(32, 'x'), m_clock);
    QVERIFY(!nonces.use(stranger.make(realm), realm, 1, 7));
    QVERIFY(nonces.use(nonce, realm, 1, 7)); // none of them used it up
}

void TestDigestHeader::nonceBelongsToItsFirstAccount()
{
    DigestNonces nonces(key, m_clock);
    const QByteArray nonce = nonces.make(realm);
    QVERIFY(nonces.use(nonce, realm, 1, 7));
    QVERIFY(!nonces.use(nonce, realm, 2, 8));
    QVERIFY(nonces.use(nonce, realm, 2, 7));
}

void TestDigestHeader::countsMayBeginAnywhere()
{
    DigestNonces nonces(key, m_clock);
    const QByteArray sylk = nonces.make(realm);
    QVERIFY(nonces.use(sylk, realm, 2, 7));
    QVERIFY(nonces.use(sylk, realm, 3, 7));
    const QByteArray high = nonces.make(realm);
    QVERIFY(nonces.use(high, realm, 0xffffffff, 7));
    QVERIFY(!nonces.use(high, realm, 0xffffffff, 7));
    QVERIFY(!nonces.use(high, realm, 1, 7));
}

void TestDigestHeader::countsMayComeOutOfOrder()
{
    DigestNonces nonces(key, m_clock);
    const QByteArray nonce = nonces.make(realm);
    for (const quint32 count : {4U, 1U, 3U, 2U, 70U, 69U, 8U}) // 70 - 64 < 8
        QVERIFY(nonces.use(nonce, realm, count, 7));
    for (const quint32 count : {4U, 1U, 3U, 2U, 70U, 69U, 8U, 6U})
        QVERIFY(!nonces.use(nonce, realm, count, 7));
    QVERIFY(nonces.use(nonce, realm, 1000, 7));
    QVERIFY(!nonces.use(nonce, realm, 71, 7)); // too late to know
    QVERIFY(nonces.use(nonce, realm, 999, 7));
}

void TestDigestHeader::restartEndsNonces()
{
    QByteArray nonce;
    {
        DigestNonces before(key, m_clock);
        nonce = before.make(realm);
        QVERIFY(before.use(nonce, realm, 1, 7));
    }
    DigestNonces after(key, m_clock); // in the same second
    QVERIFY(!after.use(nonce, realm, 1, 7));
    QVERIFY(!after.use(nonce, realm, 2, 7));
    QVERIFY(after.use(after.make(realm), realm, 1, 7));
}

void TestDigestHeader::twoServersShareNonces()
{
    DigestNonces one(key, m_clock);
    DigestNonces other(key, m_clock);
    m_clock.now += 1;
    QVERIFY(other.use(one.make(realm), realm, 1, 7));
    QVERIFY(one.use(other.make(realm), realm, 1, 7));
}

void TestDigestHeader::memoryIsBounded()
{
    DigestNonces nonces(key, m_clock, 100);
    QList<QByteArray> all;
    for (int i = 0; i < 1000; ++i) {
        if (i % 10 == 0)
            m_clock.now += 1;
        all.append(nonces.make(realm));
        QVERIFY2(nonces.use(all.last(), realm, 1, 7), QByteArray::number(i).constData());
    }
    // Forgotten ones are not good again.
    for (const QByteArray &nonce : all)
        QVERIFY(!nonces.use(nonce, realm, 1, 7));
    QVERIFY(nonces.use(all.last(), realm, 2, 7));
    QVERIFY(!nonces.use(all.first(), realm, 2, 7));
}

QTEST_GUILESS_MAIN(TestDigestHeader)
#include "tst_digestheader.moc"
