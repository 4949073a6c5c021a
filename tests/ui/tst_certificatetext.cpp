// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/certificatetext.h"

#include <QTest>

namespace {

const QDateTime now(QDate(2026, 10, 1), QTime(12, 0), Qt::UTC);

CertificateFacts facts()
{
    CertificateFacts facts;
    facts.address = QStringLiteral("alice@example.org");
    facts.subject = QStringLiteral("Alice");
    facts.issuer = QStringLiteral("Example CA");
    facts.validFrom = now.addDays(-10);
    facts.validUntil = now.addDays(214).addSecs(60);
    facts.keyName = QStringLiteral("RSA");
    facts.keyBits = 3072;
    facts.signatureAlgorithm = QStringLiteral("sha256WithRSAEncryption");
    return facts;
}

} // namespace

class CertificateTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardLines()
    {
        const CertificateFacts card = facts();
        QCOMPARE(CertificateText::title(card), QStringLiteral("alice@example.org"));
        QCOMPARE(CertificateText::issuer(card), QStringLiteral("Issued by Example CA"));
        const QString validity = CertificateText::validity(card, now);
        QVERIFY2(validity.contains(u"3 May 2027") && validity.contains(u"214"), qPrintable(validity));
        QCOMPARE(
            CertificateText::strength(card), QStringLiteral("Strong: RSA 3072 bits, signed with SHA-256"));
    }

    void endsAndStarts()
    {
        CertificateFacts card = facts();
        card.validUntil = now.addDays(-1);
        QVERIFY(CertificateText::validity(card, now).contains(u"ended on 30 September 2026"));
        card.validFrom = now.addDays(2);
        QVERIFY(CertificateText::validity(card, now).contains(u"starts on 3 October 2026"));
    }

    void daysAreCountedWhole_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<qint64>("days");
        QTest::newRow("now") << qint64(0) << qint64(0);
        QTest::newRow("a second less than a day") << qint64(86399) << qint64(0);
        QTest::newRow("a day") << qint64(86400) << qint64(1);
        QTest::newRow("over") << qint64(-1) << qint64(-1);
        QTest::newRow("a day over") << qint64(-86400) << qint64(-1);
    }

    void daysAreCountedWhole()
    {
        QFETCH(qint64, seconds);
        QFETCH(qint64, days);
        QCOMPARE(CertificateText::daysLeft(now.addSecs(seconds), now), days);
    }

    void warnsInTime()
    {
        QVERIFY(CertificateText::endWarning(now.addDays(30), now).isEmpty());
        QVERIFY(CertificateText::endWarning(now.addDays(22).addSecs(-60), now).contains(u"21"));
        QVERIFY(CertificateText::endWarning(now.addSecs(60), now).contains(u"today"));
        QVERIFY(CertificateText::endWarning(now.addDays(-3), now).contains(u"ended"));
        QVERIFY(CertificateText::endWarning({}, now).isEmpty());
    }

    void strengths_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("bits");
        QTest::addColumn<QString>("signature");
        QTest::addColumn<CertificateStrength>("strength");
        const QString sha256 = QStringLiteral("sha256WithRSAEncryption");
        using enum CertificateStrength;
        QTest::newRow("old provider")
            << QStringLiteral("RSA") << 1024 << QStringLiteral("md5WithRSAEncryption") << Weak;
        QTest::newRow("short") << QStringLiteral("RSA") << 1024 << sha256 << Weak;
        QTest::newRow("old digest") << QStringLiteral("RSA") << 4096
                                    << QStringLiteral("sha1WithRSAEncryption") << Weak;
        QTest::newRow("usual") << QStringLiteral("RSA") << 2048 << sha256 << Acceptable;
        QTest::newRow("P-256") << QStringLiteral("EC") << 256 << QStringLiteral("ecdsa-with-SHA256")
                               << Strong;
        QTest::newRow("P-192") << QStringLiteral("EC") << 192 << QStringLiteral("ecdsa-with-SHA256") << Weak;
    }

    void strengths()
    {
        QFETCH(QString, key);
        QFETCH(int, bits);
        QFETCH(QString, signature);
        QFETCH(CertificateStrength, strength);
        CertificateFacts card = facts();
        card.keyName = key;
        card.keyBits = bits;
        card.signatureAlgorithm = signature;
        QCOMPARE(CertificateText::strengthOf(card), strength);
    }
};

QTEST_GUILESS_MAIN(CertificateTextTest)
#include "tst_certificatetext.moc"
