// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/ctltest.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Rules, blocked callers, and what becomes of a call.
class TestBellsetctlRules : public CtlTest {
    Q_OBJECT

private Q_SLOTS:
    void rules();
    void blocking();
    void dndExceptions();
    void explains();
};

void TestBellsetctlRules::rules()
{
    const auto read = [this](const char *action) {
        return runAs(bob, words("api GET /settings.phtml -o json") + QStringList{QLatin1String(action)})
            .json();
    };
    QCOMPARE(
        runAs(bob, words("rules show")).out, QByteArray("Accept: everybody, at any time\nReject: nobody\n"));
    const Outcome accept = runAs(bob, words("rules accept weekdays 9:00-17:30 coworkers,vip"));
    QVERIFY2(accept.exitCode == 0, accept.err.constData());
    QCOMPARE(accept.out,
        QString::fromUtf8("Accept: weekdays 09:00–17:30: coworkers and VIP\nReject: nobody\n").toUtf8());
    QCOMPARE(runAs(bob, words("rules accept daily family")).exitCode, 0);
    QCOMPARE(
        runAs(bob, words("rules accept mon-fri 08:00-24:00 vip")).exitCode, 0); // in the place of weekdays
    QCOMPARE(runAs(bob, words("rules reject add %@Bad.Example")).exitCode, 0);
    const QJsonObject rules = read("action=get_accept_rules").toObject().value(u"persistent").toObject();
    QCOMPARE(rules.keys(), (QStringList{QStringLiteral("127"), QStringLiteral("31")}));
    QCOMPARE(rules.value(u"31").toObject().value(u"stop").toString(), QStringLiteral("23:59"));
    QCOMPARE(runAs(bob, words("rules show -o csv")).out,
        QByteArray("kind,days,start,stop,rule,until\r\naccept,weekdays,08:00,23:59,vip,\r\n"
                   "accept,daily,00:00,23:59,family,\r\nreject,,,,sip:%@bad.example,\r\n"));
    const QJsonObject shown = runAs(bob, words("rules show -o json")).json().toObject();
    QCOMPARE(shown.value(u"accept").toArray().size(), 2);
    QCOMPARE(shown.value(u"reject").toArray().size(), 1);
    QVERIFY(shown.value(u"temporary").isNull());
    QCOMPARE(runAs(bob, words("rules accept weekdays off")).exitCode, 0);
    QCOMPARE(runAs(bob, words("rules clear accept")).out,
        QByteArray("Accept: everybody, at any time\nReject: sip:%@bad.example\n"));
    QCOMPARE(
        runAs(bob, words("rules clear")).out, QByteArray("Accept: everybody, at any time\nReject: nobody\n"));
}

void TestBellsetctlRules::blocking()
{
    for (int twice = 0; twice < 2; ++twice) {
        const Outcome blocked = runAs(bob, words("block +31 900 123456 -o json"));
        QVERIFY2(blocked.exitCode == 0, blocked.err.constData());
        QCOMPARE(
            blocked.json().toObject().value(u"pattern").toString(), QStringLiteral("sip:%31900123456@%"));
    }
    QCOMPARE(runAs(bob, words("rules show -o json")).json().toObject().value(u"reject").toArray().size(), 1);
    const Outcome turnedAway = runAs(bob, words("explain 0031900123456"));
    QCOMPARE(turnedAway.exitCode, 3);
    QVERIFY2(turnedAway.out.contains("rejected (603)"), turnedAway.out.constData());
    QCOMPARE(runAs(bob, words("rules reject add %31900%@%")).exitCode, 0);
    const Outcome still = runAs(bob, words("unblock +31900123456"));
    QCOMPARE(still.exitCode, 3);
    QVERIFY2(still.out.contains("sip:%31900%@%"), still.out.constData());
    QCOMPARE(runAs(bob, words("unblock %31900%@%")).exitCode, 0);
    QCOMPARE(runAs(bob, words("unblock +31900123456")).exitCode, 0); // not blocked: nothing to do
    QCOMPARE(runAs(bob, words("block 101 -o csv")).out,
        QByteArray("caller,blocked,pattern\r\n101,yes,sip:101@example.org\r\n"));
    QCOMPARE(runAs(bob, words("rules clear")).exitCode, 0);
}

void TestBellsetctlRules::dndExceptions()
{
    const Outcome on = runAs(carol, words("dnd on --for 1h --except vip,family"));
    QVERIFY2(on.exitCode == 0, on.err.constData());
    QVERIFY2(on.out.contains("These get through: VIP and family."), on.out.constData());
    const Outcome status = runAs(carol, words("status"));
    QVERIFY2(status.out.contains("except for VIP and family"), status.out.constData());
    QVERIFY(runAs(carol, words("rules show")).out.startsWith("For now: do not disturb until "));
    // alice is in carol's group vip, bob is not.
    QCOMPARE(runAs(carol, words("explain bob")).exitCode, 3);
    QVERIFY(runAs(carol, words("explain alice")).out.contains("alice@example.org is one of them"));
    QCOMPARE(runAs(carol, words("dnd off")).exitCode, 0);
}

void TestBellsetctlRules::explains()
{
    // carol's hours: weekdays 08:30-18:00 everybody; weekend 10:00-16:00 vip and coworkers.
    const auto result = [this](const QStringList &arguments) {
        return runAs(carol, words("explain -o json") + arguments)
            .json()
            .toObject()
            .value(u"steps")
            .toArray()
            .at(3)
            .toObject()
            .value(u"result")
            .toString();
    };
    const QString accepted = QStringLiteral("accepted");
    const QString notAccepted = QStringLiteral("not_accepted");
    QCOMPARE(result(words("eve@example.net --at 2026-11-24T08:30")), accepted);
    QCOMPARE(result(words("eve@example.net --at 2026-11-24T08:29:59")), notAccepted);
    QCOMPARE(result(words("eve@example.net --at 2026-11-28T12:00")), notAccepted);
    QCOMPARE(result(words("bob --at 2026-11-28T12:00")), accepted);
    QCOMPARE(result(words("bob --at 1999-12-31T23:00")), notAccepted); // a Friday night long gone
    const Outcome text = runAs(carol, words("explain spam@example.net"));
    QCOMPARE(text.exitCode, 3);
    QVERIFY2(text.out.contains("sip:spam@example.net"), text.out.constData());
    QCOMPARE(runAs(carol, words("explain b@d@example.net")).exitCode, 2);
    QVERIFY(runAs(carol, words("explain bob -o csv")).out.startsWith("step,result,sentence\r\nreject_list,"));
}

QTEST_GUILESS_MAIN(TestBellsetctlRules)
#include "tst_bellsetctlrules.moc"
