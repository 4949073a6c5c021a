// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/contract/form.h"

#include <QTest>

class TestForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesOnce()
    {
        const Result<FormParameters> form = FormParameters::parse("a=1%2B1&b=x+y&c=%C3%A9&d&=e&a=%2525");
        QVERIFY(form);
        QCOMPARE(form->value(u"a"), QStringLiteral("%25")); // the last one counts
        QCOMPARE(form->value(u"b"), QStringLiteral("x y"));
        QCOMPARE(form->value(u"c"), QStringLiteral("é"));
        QVERIFY(form->has(u"d"));
        QCOMPARE(form->value(u"d"), QString());
        QVERIFY(!form->value(u"A"));
    }

    void refusesWhatIsNotClean_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("lonely percent") << QByteArray("a=%");
        QTest::newRow("one digit") << QByteArray("a=%1");
        QTest::newRow("no hex") << QByteArray("a=%zz");
        QTest::newRow("NUL") << QByteArray("a=%00");
        QTest::newRow("not UTF-8") << QByteArray("a=%ff%fe");
        QTest::newRow("overlong UTF-8") << QByteArray("a=%c0%af");
        QTest::newRow("surrogate") << QByteArray("a=%ed%a0%80");
    }
    void refusesWhatIsNotClean()
    {
        QFETCH(QByteArray, text);
        const Result<FormParameters> form = FormParameters::parse(text);
        QVERIFY(!form);
        QCOMPARE(form.error().code, ErrorCode::RequestMalformed);
    }

    void encodesWhatItReads()
    {
        const FormParameters form{
            {QStringLiteral("FUNC"), QStringLiteral("sip:+31 6&=é@x")}, {QStringLiteral("b"), {}}};
        QCOMPARE(FormParameters::parse(form.encoded()), Result<FormParameters>(form));
        QCOMPARE(form.encoded(), QByteArray("FUNC=sip%3A%2B31+6%26%3D%C3%A9%40x&b="));
    }

    void bodyWinsOverQuery()
    {
        FormParameters query{
            {QStringLiteral("action"), QStringLiteral("a")}, {QStringLiteral("x"), QStringLiteral("1")}};
        query.merge({{QStringLiteral("x"), QStringLiteral("2")}});
        QCOMPARE(query.value(u"x"), QStringLiteral("2"));
        QCOMPARE(query.value(u"action"), QStringLiteral("a"));
        QCOMPARE(query.items().size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestForm)
#include "tst_form.moc"
