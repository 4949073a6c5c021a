// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/dialaddress.h"
#include "core/contract/errorcodes.h"

#include <QTest>

using Kind = DialAddress::Kind;

class DialAddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("uri");
        const auto row = [](const char *written, Kind kind, const char *text, const char *uri) {
            QTest::newRow(written) << QString::fromUtf8(written) << kind << QString::fromUtf8(text)
                                   << QString::fromUtf8(uri);
        };
        // The nasty ones that other programs are known to stumble over.
        row("tel:+49 30 1234-5", Kind::Number, "+493012345", "tel:+493012345");
        row("tel:12345-45", Kind::Number, "1234545", "tel:1234545");
        row("sip:a@b?x", Kind::Address, "a@b", "sip:a@b");
        row("sips:alice@example.org", Kind::Address, "alice@example.org", "sips:alice@example.org");
        row("TEL:%2B49%2030%201234", Kind::Number, "+49301234", "tel:+49301234");
        row("tel://+4930123456", Kind::Number, "+4930123456", "tel:+4930123456");
        row("tel:+49-(0)30-123456", Kind::Number, "+4930123456", "tel:+4930123456");
        row("tel:0049 30/123456", Kind::Number, "+4930123456", "tel:+4930123456");
        row("tel:030 123456", Kind::Number, "+4930123456", "tel:+4930123456");
        row("tel:112", Kind::Number, "112", "tel:112");
        row("tel:+1-201-555-0123;ext=45", Kind::Number, "+12015550123", "tel:+12015550123;ext=45");
        row("tel:7042;phone-context=example.com", Kind::Number, "7042", "tel:7042");
        row("tel:+49301234?subject=x", Kind::Number, "+49301234", "tel:+49301234");
        row("tel:*21*0123%23", Kind::ServiceCode, "*21*0123#", "tel:*21*0123%23");
        row("sip:alice:secret@example.org;transport=tcp?subject=a%20b", Kind::Address, "alice@example.org",
            "sip:alice@example.org");
        row("SIP:Alice@EXAMPLE.org", Kind::Address, "Alice@example.org", "sip:Alice@example.org");
        row("sip:%61lice@example.org", Kind::Address, "alice@example.org", "sip:alice@example.org");
        row("sip:+49301234;ext=5@gw.example.org;user=phone", Kind::Address, "+49301234@gw.example.org",
            "sip:+49301234@gw.example.org");
        row("sip:bob@[2001:db8::1]:5080", Kind::Address, "bob@[2001:db8::1]:5080",
            "sip:bob@[2001:db8::1]:5080");
        row("sip:bob@[2001:db8::1]", Kind::Address, "bob@[2001:db8::1]", "sip:bob@[2001:db8::1]");
        row("sip:bob@192.0.2.7:5062", Kind::Address, "bob@192.0.2.7:5062", "sip:bob@192.0.2.7:5062");
        row("sip:bob@example.org?x=a@evil.example", Kind::Address, "bob@example.org", "sip:bob@example.org");
        row("  +49 30 1234\n", Kind::Number, "+49301234", "tel:+49301234");
        row("bob@example.org", Kind::Address, "bob@example.org", "sip:bob@example.org");
        row("tel:+49\u00a030\u20111234", Kind::Number, "+49301234", "tel:+49301234");
    }

    void reads()
    {
        QFETCH(QString, written);
        const Result<DialAddress> address = DialAddress::parse(written, QStringLiteral("49"));
        QVERIFY2(address.has_value(), qPrintable(written));
        QTEST(address->kind, "kind");
        QTEST(address->text, "text");
        QTEST(address->toUri(), "uri");
        // What is handed on is read the same again.
        const Result<DialAddress> again = DialAddress::parse(address->toUri(), QStringLiteral("49"));
        QVERIFY(again.has_value());
        QCOMPARE(*again, *address);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const QString &written) { QTest::newRow(name) << written; };
        row("nothing", {});
        row("only a scheme", QStringLiteral("tel:"));
        row("only a plus", QStringLiteral("tel:+"));
        row("plus in the middle", QStringLiteral("tel:49+30"));
        row("plus and a code", QStringLiteral("tel:+49*21%23"));
        row("letters", QStringLiteral("tel:0800-FLOWERS"));
        row("other digits", QString::fromUtf8("tel:\u0661\u0662\u0663"));
        row("no person", QStringLiteral("sip:example.org"));
        row("no host", QStringLiteral("sip:alice@"));
        row("no user", QStringLiteral("sip:@example.org"));
        row("tel with an address", QStringLiteral("tel:alice@example.org"));
        row("file", QStringLiteral("file:///etc/passwd"));
        row("script", QStringLiteral("javascript:alert(1)"));
        row("web", QStringLiteral("https://example.org/@alice"));
        row("another scheme", QStringLiteral("mailto:alice@example.org"));
        row("broken percent", QStringLiteral("tel:%2"));
        row("percent and letters", QStringLiteral("sip:%zz@example.org"));
        row("encoded twice", QStringLiteral("tel:%252B49"));
        row("encoded nul", QStringLiteral("sip:a%00b@example.org"));
        row("encoded line break", QStringLiteral("tel:123%0a456"));
        row("invalid utf-8", QStringLiteral("sip:%ff@example.org"));
        row("right to left", QString::fromUtf8("sip:al\u202eice@example.org"));
        row("an option", QStringLiteral("--p12=/etc/passwd"));
        row("markup", QStringLiteral("sip:<b>bob</b>@example.org"));
        row("quote in host", QStringLiteral("sip:bob@exam\"ple.org"));
        row("homograph", QString::fromUtf8("sip:bob@ex\u0430mple.org"));
        row("port too large", QStringLiteral("sip:bob@example.org:70000"));
        row("two addresses", QStringLiteral("sip:a@b@c d"));
        row("too many digits", QStringLiteral("tel:") + QString(33, u'1'));
        row("megabyte", QStringLiteral("tel:") + QString(1024 * 1024, u'1'));
        row("megabyte of parameters", QStringLiteral("tel:123;x=") + QString(1024 * 1024, u'1'));
    }

    void refuses()
    {
        QFETCH(QString, written);
        const Result<DialAddress> address = DialAddress::parse(written, QStringLiteral("49"));
        QVERIFY(!address.has_value());
        QCOMPARE(address.error().code, ErrorCode::AddressInvalid);
        QVERIFY(address.error().subject.size() <= 60);
        for (const QChar c : address.error().subject)
            QVERIFY(c.isPrint());
    }

    void nationalNumbersNeedACountry()
    {
        QCOMPARE(DialAddress::parse(u"tel:030 123456")->text, QStringLiteral("030123456"));
    }

    void securityOfTheLineIsKept()
    {
        QVERIFY(DialAddress::parse(u"sips:a@example.org")->secure);
        QVERIFY(!DialAddress::parse(u"sip:a@example.org")->secure);
    }

    void linksAreKnownByTheirScheme()
    {
        QVERIFY(DialAddress::isLink(u"TEL:1"));
        QVERIFY(DialAddress::isLink(u"sips:x"));
        QVERIFY(!DialAddress::isLink(u"telephone.p12"));
        QVERIFY(!DialAddress::isLink(u"/home/sip:x"));
    }
};

QTEST_APPLESS_MAIN(DialAddressTest)
#include "tst_dialaddress.moc"
