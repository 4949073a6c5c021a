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

QTEST_GUILESS_MAIN(TestCallHistoryText)
#include "tst_callhistorytext.moc"
