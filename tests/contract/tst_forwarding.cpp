// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/contract/forwarding.h"
#include "core/contract/phonenumber.h"

#include <QJsonObject>
#include <QTest>

class TestForwarding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normalizes_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char *written, const char *stored) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(stored);
        };
        row("", "");
        row("  ", "");
        row("<voice-mailbox>", "<voice-mailbox>");
        row("<mobile-number>", "+31612345678@example.org");
        row("bob", "bob@example.org");
        row("Bob@Example.ORG", "bob@example.org");
        row("sip:bob@example.net", "bob@example.net");
        row("sips:bob@example.net", "bob@example.net");
        row("+31 (20) 555-011", "+3120555011@example.org");
        row("0031 20 555011", "+3120555011@example.org");
        row("020555011@elsewhere.net", "020555011@example.org");
        row("+3120555011@elsewhere.net", "+3120555011@example.org");
        row("*86", "*86@example.org");
    }
    void normalizes()
    {
        QFETCH(QString, written);
        QFETCH(QString, stored);
        QCOMPARE(normalizedTarget(written, owner()), Result<QString>(stored));
    }

    void nationalNumbersGetTheCountry_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char *written, const char *stored) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(stored);
        };
        row("0612345678", "+31612345678@example.org");
        row("06 1234 5678", "+31612345678@example.org");
        row("06-12345678", "+31612345678@example.org");
        row("(020) 555 011", "+3120555011@example.org");
        row("020/555.011", "+3120555011@example.org");
        row("+31 (0)20 555 011", "+3120555011@example.org");
        row("0031 (0)20 555 011", "+3120555011@example.org");
        row("+31 20 555 011", "+3120555011@example.org");
        row("0044 20 7946 0000", "+442079460000@example.org");
        row("sip:020555011@elsewhere.net", "+3120555011@example.org");
        row("<mobile-number>", "+31687654321@example.org");
        row("0123", "0123@example.org"); // an extension
        row("bob", "bob@example.org");
        row("*86", "*86@example.org");
    }
    void nationalNumbersGetTheCountry()
    {
        QFETCH(QString, written);
        QFETCH(QString, stored);
        ForwardingOwner alice = owner();
        alice.countryCode = QStringLiteral("31");
        alice.mobileNumber = QStringLiteral("06 8765 4321"); // as an older version kept it
        QCOMPARE(normalizedTarget(written, alice), Result<QString>(stored));
    }

    void ownNumberInAnySpelling()
    {
        ForwardingOwner alice = owner();
        alice.countryCode = QStringLiteral("31");
        alice.aliases.append(QStringLiteral("020555012@example.org")); // as an older version kept it
        for (const char *written : {"020 555 010", "(020) 555-010", "+31 (0)20 555010", "0031 20 555 010",
                 "sip:+3120555010@elsewhere.net", "020555012", "+31 20 555 012", "003120555012"}) {
            const Result<QString> target = normalizedTarget(QLatin1String(written), alice);
            QVERIFY2(!target && target.error().code == ErrorCode::ForwardingLoop, written);
        }
    }

    void ownNumberWhereTheCountryIsOnlyGuessed()
    {
        ForwardingOwner alice = owner();
        alice.homeCountryCode = QStringLiteral("31");
        for (const char *written : {"020 555 010", "+3120555010", "003120555010"}) {
            const Result<QString> target = normalizedTarget(QLatin1String(written), alice);
            QVERIFY2(!target && target.error().code == ErrorCode::ForwardingLoop, written);
        }
        // It is not what numbers are stored with.
        QCOMPARE(normalizedTarget(QStringLiteral("020 555 019"), alice),
            Result<QString>(QStringLiteral("020555019@example.org")));
    }

    void emergencyNumbers_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("isRefused");
        const auto row = [](const char *country, const char *written, bool isRefused) {
            QTest::addRow("%s in %s", written, *country ? country : "no country")
                << QString::fromLatin1(country) << QString::fromLatin1(written) << isRefused;
        };
        for (const char *country : {"", "1", "31", "47", "49", "998"}) {
            row(country, "112", true);
            row(country, " 1-1-2 ", true);
            row(country, "911", true);
            row(country, "tel:112", true);
            row(country, "sip:112@example.org", true);
            row(country, "112@EXAMPLE.ORG", true);
            row(country, "+112", true);
            row(country, "00112", true);
            row(country, "0112", true);
            row(country, "+31112", true);
            row(country, "+49 110", true);
            row(country, "+47113@elsewhere.net", true);
            row(country, "+44 999", true);
            row(country, "112@elsewhere.net", false); // a name there
            row(country, "1120", false);
            row(country, "+31201120112", false);
            row(country, "bob", false);
        }
        row("47", "110", true);
        row("47", "113", true);
        row("47", "999", false); // an extension
        row("47", "118", false);
        row("31", "113", false); // a help line
        row("44", "999", true);
        row("49", "110", true);
        row("33", "17", true);
        row("41", "144", true);
        row("61", "000", true);
        row("", "000", true);
        row("", "08", true);
        row("", "999", true);
        row("", "110", true);
        row("", "113", false);
    }
    void emergencyNumbers()
    {
        QFETCH(QString, country);
        QFETCH(QString, written);
        QFETCH(bool, isRefused);
        ForwardingOwner alice = owner();
        alice.countryCode = country;
        const Result<QString> target = normalizedTarget(written, alice);
        QCOMPARE(!target && target.error().code == ErrorCode::ForwardingEmergency, isRefused);
    }

    void emergencyNumberAsMobile()
    {
        ForwardingOwner alice = owner();
        alice.mobileNumber = QStringLiteral("112");
        QCOMPARE(
            normalizedTarget(QString(mobileKeyword), alice).error().code, ErrorCode::ForwardingEmergency);
    }

    void copiedNumbers_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("no-break spaces") << QStringLiteral("+31\u00a020\u00a0555\u00a0011");
        QTest::newRow("narrow, thin, figure spaces") << QStringLiteral("+31\u202f20\u2009555\u2007011");
        QTest::newRow("no-break hyphen") << QStringLiteral("+31\u201120\u2011555\u2011011");
        QTest::newRow("minus, dash") << QStringLiteral("+31\u221220\u2013555\u2010011");
        QTest::newRow("marks of direction") << QStringLiteral("\u202a+31 20 555 011\u202c");
        QTest::newRow("left-to-right mark") << QStringLiteral("\u200e+31 20 555 011\u200e");
        QTest::newRow("isolates, no width") << QStringLiteral("\u2066+31\u200b20\ufeff555011\u2069");
        QTest::newRow("soft hyphen") << QStringLiteral("+3120\u00ad555\u00ad011");
        QTest::newRow("trunk prefix") << QStringLiteral("+31\u00a0(0)20\u00a0555\u2011011");
        QTest::newRow("link") << QStringLiteral("tel:+31-20-555-011;ext=3");
    }
    void copiedNumbers()
    {
        QFETCH(QString, written);
        QCOMPARE(
            normalizedTarget(written, owner()), Result<QString>(QStringLiteral("+3120555011@example.org")));
    }

    void turnedAroundIsNoNumber()
    {
        const Result<QString> target = normalizedTarget(QStringLiteral("+31\u202e110555020"), owner());
        QVERIFY(!target && target.error().code == ErrorCode::ForwardingBadTarget);
    }

    void italyKeepsItsZero()
    {
        QCOMPARE(internationalPhoneNumber(QStringLiteral("06 698 12345"), QStringLiteral("39")),
            QStringLiteral("+390669812345"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("self") << QStringLiteral("alice") << ErrorCode::ForwardingLoop;
        QTest::newRow("self, whole") << QStringLiteral("sip:ALICE@example.org") << ErrorCode::ForwardingLoop;
        QTest::newRow("own alias") << QStringLiteral("alice.example@example.org")
                                   << ErrorCode::ForwardingLoop;
        QTest::newRow("own number") << QStringLiteral("+31 20 555 010") << ErrorCode::ForwardingLoop;
        QTest::newRow("space") << QStringLiteral("b ob") << ErrorCode::ForwardingBadTarget;
        QTest::newRow("two at") << QStringLiteral("a@b@c") << ErrorCode::ForwardingBadTarget;
        QTest::newRow("keyword unknown") << QStringLiteral("<nobody>") << ErrorCode::ForwardingBadTarget;
        QTest::newRow("quote") << QStringLiteral("x' OR 1=1--") << ErrorCode::ForwardingBadTarget;
        QTest::newRow("header") << QStringLiteral("bob@example.org\r\nX: y")
                                << ErrorCode::ForwardingBadTarget;
        QTest::newRow("parameter") << QStringLiteral("bob@example.org;x=1") << ErrorCode::ForwardingBadTarget;
        QTest::newRow("huge") << QString(1'000'000, u'a') << ErrorCode::ForwardingBadTarget;
    }
    void refuses()
    {
        QFETCH(QString, written);
        QFETCH(ErrorCode, code);
        const Result<QString> target = normalizedTarget(written, owner());
        QVERIFY(!target);
        QCOMPARE(target.error().code, code);
        QVERIFY(target.error().subject.size() <= 100);
    }

    void refusesWhatTheAccountLacks()
    {
        ForwardingOwner carol{QStringLiteral("carol@example.org"), {}, {}, false};
        QCOMPARE(normalizedTarget(QString(mobileKeyword), carol).error().code,
            ErrorCode::ForwardingNoMobileNumber);
        QCOMPARE(normalizedTarget(QString(voicemailKeyword), carol).error().code, ErrorCode::VoicemailAbsent);
    }

    void readsTheIncumbent()
    {
        const QJsonObject wire{{QStringLiteral("FUNC"), QStringLiteral("sip:bob@example.net")},
            {QStringLiteral("FBUS"), QJsonValue::Null},
            {QStringLiteral("FNOA"), QStringLiteral("voice-mailbox")}};
        const Result<CallForwarding> forwarding = CallForwarding::fromJson(wire);
        QVERIFY(forwarding);
        QCOMPARE(forwarding->target(ForwardCondition::AllCalls), QStringLiteral("bob@example.net"));
        QCOMPARE(forwarding->target(ForwardCondition::NoAnswer), QString(voicemailKeyword));
        QVERIFY(!forwarding->isOn(ForwardCondition::Busy));
        QCOMPARE(forwarding->toJson().toObject().size(), 5);
        QVERIFY(CallForwarding::fromJson(QJsonValue::Null));
    }

    void changeTellsAbsentFromEmpty()
    {
        const Result<ForwardingChange> change = ForwardingChange::fromForm(
            {{QStringLiteral("FBUS"), QString()}, {QStringLiteral("func"), QStringLiteral("x")}});
        QVERIFY(change);
        QCOMPARE(change->targets.size(), std::size_t(1));
        QCOMPARE(change->targets.at(ForwardCondition::Busy), QString());
        QVERIFY(!ForwardingChange::fromForm({{QStringLiteral("until"), QStringLiteral("soon")}}));
        QVERIFY(!ForwardingChange::fromForm({{QStringLiteral("until"), QStringLiteral("-1")}}));
    }

private:
    static ForwardingOwner owner()
    {
        return {QStringLiteral("alice@example.org"),
            {QStringLiteral("alice.example@example.org"), QStringLiteral("+3120555010@example.org"),
                QStringLiteral("+3120555010@example.org")},
            QStringLiteral("+31612345678"), true};
    }
};

QTEST_APPLESS_MAIN(TestForwarding)
#include "tst_forwarding.moc"
