// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/contract/forwarding.h"

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
