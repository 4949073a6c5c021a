// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/callhistorytext.h"

#include <QSet>
#include <QTest>

/// Calls in words.
class TestCallHistoryText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void who_data();
    void who();
    void gaps();
    void outcomes();
    void mediaAndPrice();
    void days();
    void visibleText_data();
    void visibleText();
};

void TestCallHistoryText::who_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("party");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const char *party, const char *shown) {
        QTest::newRow(party) << QString::fromUtf8(name) << QString::fromUtf8(party)
                             << QString::fromUtf8(shown);
    };
    row("Bob", "bob@example.org", "Bob");
    row("", "+31201112233@example.org", "+31 20 1112233");
    row("", "+31201112233", "+31 20 1112233");
    row("", "+31201112233@example.net", "+31201112233@example.net");
    row("", "carol@example.org", "carol@example.org");
    row("", "", "");
    row("", "anonymous@anonymous.invalid", "Hidden number");
    row(" \u202E ", "bob@example.org", "bob@example.org");
}

void TestCallHistoryText::who()
{
    QFETCH(QString, name);
    QFETCH(QString, party);
    QFETCH(QString, shown);
    Call call;
    call.displayName = name;
    call.remoteParty = party;
    QCOMPARE(CallHistoryText::who(call, QStringLiteral("example.org")), shown);
}

void TestCallHistoryText::gaps()
{
    const QTimeZone amsterdam("Europe/Amsterdam");
    const auto at = [&](int month, int day, int hour) {
        return QDateTime(QDate(2026, month, day), QTime(hour, 0), amsterdam).toSecsSinceEpoch();
    };
    const CallHistoryText words(TimeText(at(11, 24, 14), amsterdam, QLocale(QLocale::English)));
    const qint64 from = at(3, 2, 10);
    const qint64 until = at(3, 9, 8);
    const QString both = words.gap(from, until, CallDirection::Both);
    QVERIFY2(both.startsWith(QLatin1String("Calls between 2 Mar 10:00")), qPrintable(both));
    QVERIFY2(both.contains(QLatin1String("9 Mar 8:00")), qPrintable(both));
    // Each of the twelve says something else.
    QSet<QString> sentences;
    for (const CallDirection direction :
        {CallDirection::Both, CallDirection::Placed, CallDirection::Received}) {
        for (const qint64 begin : {qint64(0), from}) {
            for (const qint64 end : {qint64(0), until})
                sentences.insert(words.gap(begin, end, direction));
        }
    }
    QCOMPARE(sentences.size(), 12);
    for (const QString &sentence : sentences)
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%') && !sentence.contains(u"1970"),
            qPrintable(sentence));
}

void TestCallHistoryText::outcomes()
{
    QSet<QString> placedOnes;
    for (const char *code : {"200", "487", "404", "480", "486", "603", "403", "402", "488", "503", "499", "",
             "<b>", "99999999999"}) {
        Call call;
        call.status = QString::fromLatin1(code);
        const QString missed = CallHistoryText::outcome(call);
        call.placed = true;
        const QString placed = CallHistoryText::outcome(call);
        QVERIFY2(!missed.isEmpty() && !placed.isEmpty() && !placed.contains(u'%'), code);
        placedOnes.insert(placed);
        call.duration = 5; // whatever the code says, there was talk
        QCOMPARE(CallHistoryText::outcome(call), QStringLiteral("Answered"));
    }
    QVERIFY(placedOnes.size() >= 11);
    Call busy;
    busy.status = QStringLiteral("486");
    QCOMPARE(CallHistoryText::outcome(busy), QStringLiteral("You were busy"));
    busy.placed = true;
    QCOMPARE(CallHistoryText::outcome(busy), QStringLiteral("The number was busy"));
    busy.status = QStringLiteral("503");
    QVERIFY(CallHistoryText::outcome(busy).contains(QLatin1String("503")));
}

void TestCallHistoryText::mediaAndPrice()
{
    Call call;
    QCOMPARE(CallHistoryText::media(call), QString());
    call.media = {QStringLiteral("audio"), QStringLiteral("video"), QStringLiteral("audio")};
    QCOMPARE(CallHistoryText::media(call), QStringLiteral("Voice, video"));
    call.media = QStringList(100'000, QString(1000, u'x'));
    QVERIFY(CallHistoryText::media(call).size() < 100);

    const CallHistoryText words(TimeText(0, QTimeZone::utc(), QLocale(QLocale::Dutch)));
    call.price = 0.05;
    QCOMPARE(words.price(call), QString()); // received
    call.placed = true;
    QCOMPARE(words.price(call), QStringLiteral("0,05"));
    call.price = 0.0125;
    QCOMPARE(words.price(call), QStringLiteral("0,0125"));
    for (const double none : {0.0, -1.0, qQNaN(), qInf()}) {
        call.price = none;
        QCOMPARE(words.price(call), QString());
    }
}

void TestCallHistoryText::days()
{
    const QTimeZone amsterdam("Europe/Amsterdam");
    const qint64 now = QDateTime(QDate(2026, 1, 1), QTime(0, 30), amsterdam).toSecsSinceEpoch();
    const CallHistoryText words(TimeText(now, amsterdam, QLocale(QLocale::English)));
    QCOMPARE(words.day({2026, 1, 1}), QStringLiteral("Today"));
    QCOMPARE(words.day({2025, 12, 31}), QStringLiteral("Yesterday"));
    QCOMPARE(words.day({2025, 12, 30}), QStringLiteral("Tuesday, 30 December 2025"));
    QCOMPARE(words.day({2026, 5, 3}), QStringLiteral("Sunday, 3 May"));
}

void TestCallHistoryText::visibleText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("Zoë  Ĳssel") << QStringLiteral("Zoë Ĳssel");
    QTest::newRow("lines") << QStringLiteral(" a\r\n\tb\u2028c ") << QStringLiteral("a b c");
    QTest::newRow("override") << QStringLiteral("a\u202Eb\u2066c\u200Fd") << QStringLiteral("abcd");
    QTest::newRow("controls") << QStringLiteral("a\u0000\u0007\u001Bb") << QStringLiteral("ab");
    QTest::newRow("nothing") << QStringLiteral("\u200B\uFEFF\u0001") << QString();
    QTest::newRow("long") << QString(1'000'000, u'y') << QString(200, u'y');
    QTest::newRow("right to left") << QStringLiteral("שלום") << QStringLiteral("שלום");
}

void TestCallHistoryText::visibleText()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(CallHistoryText::visible(text), shown);
}

QTEST_GUILESS_MAIN(TestCallHistoryText)
#include "tst_callhistorytext.moc"
