// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/actionanswer.h"

#include <QTest>

/// What becomes of a handler's reply: JSON, or a file with its type and name.
class TestSettingsAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonUnlessItIsAFile();
    void fileNames_data();
    void fileNames();
};

namespace {

struct Sometimes {
    bool asFile = false;

    QJsonValue toJson() const { return QString::fromUtf8("Zoë"); }
    std::optional<FileAnswer> toFile() const
    {
        return asFile ? std::optional(FileAnswer{"text/csv", QStringLiteral("a.csv"), "1,2\n"})
                      : std::nullopt;
    }
};

struct Never {
    QJsonValue toJson() const { return 7; }
};

} // namespace

void TestSettingsAnswers::jsonUnlessItIsAFile()
{
    const ActionAnswer number = answerOfReply(Never{});
    QCOMPARE(number.body, QByteArray("7"));
    QCOMPARE(number.contentType, QByteArray("application/json"));
    QVERIFY(!number.isFile());
    QCOMPARE(answerOfReply(Sometimes{false}).body, QByteArray("\"Zo\\u00eb\""));
    QVERIFY(!answerOfReply(Sometimes{false}).isFile());
    const ActionAnswer file = answerOfReply(Sometimes{true});
    QVERIFY(file.isFile());
    QCOMPARE(file.body, QByteArray("1,2\n"));
    QCOMPARE(file.contentType, QByteArray("text/csv"));
    // Any bytes, as they are.
    const QByteArray bytes("\0\xff\r\n", 4);
    const ActionAnswer always =
        answerOfReply(FileAnswer{"application/x-p12", QStringLiteral("a.p12"), bytes});
    QCOMPARE(always.body, bytes);
    QCOMPARE(always.fileName, QStringLiteral("a.p12"));
}

void TestSettingsAnswers::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("address") << QStringLiteral("alice@example.org-prepaid-history.csv")
                             << QByteArray("inline; filename=alice@example.org-prepaid-history.csv");
    QTest::newRow("blank") << QStringLiteral("my file.crt") << QByteArray("inline; filename=\"my file.crt\"");
    QTest::newRow("hostile") << QStringLiteral("../a\"\r\nSet-Cookie: x\\=y;z.crt")
                             << QByteArray("inline; filename=\"..aSet-Cookie: x=y;z.crt\"");
    QTest::newRow("not ASCII") << QString::fromUtf8("☎.p12") << QByteArray("inline; filename=.p12");
    QTest::newRow("nothing left") << QString::fromUtf8("☎") << QByteArray("inline; filename=\"\"");
}

void TestSettingsAnswers::fileNames()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, header);
    QCOMPARE(contentDisposition(name), header);
}

QTEST_APPLESS_MAIN(TestSettingsAnswers)
#include "tst_settingsanswers.moc"
