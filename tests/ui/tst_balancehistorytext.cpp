// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/balancehistorytext.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

/// Bookings in words.
class TestBalanceHistoryText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gaps();
};

void TestBalanceHistoryText::gaps()
{
    const QTimeZone amsterdam("Europe/Amsterdam");
    const auto at = [&](int month, int day, int hour) {
        return QDateTime(QDate(2026, month, day), QTime(hour, 0), amsterdam).toSecsSinceEpoch();
    };
    const BalanceHistoryText words(TimeText(at(11, 24, 14), amsterdam, QLocale(QLocale::English)));
    const qint64 from = at(3, 2, 10);
    const qint64 until = at(3, 9, 8);
    const QString between = words.gap(from, until);
    QVERIFY2(between.startsWith(QLatin1String("Bookings between 2 Mar 10:00")), qPrintable(between));
    QVERIFY2(between.contains(QLatin1String("9 Mar 8:00")), qPrintable(between));
    QVERIFY(words.gap(0, until).contains(QLatin1String("before 9 Mar")));
    QVERIFY(words.gap(from, 0).contains(QLatin1String("after 2 Mar")));
    const QSet<QString> sentences{between, words.gap(0, until), words.gap(from, 0), words.gap(0, 0)};
    QCOMPARE(sentences.size(), 4);
    for (const QString &sentence : sentences)
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%') && !sentence.contains(u"1970"),
            qPrintable(sentence));
}

QTEST_GUILESS_MAIN(TestBalanceHistoryText)
#include "tst_balancehistorytext.moc"
