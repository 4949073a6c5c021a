// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "core/contract/errorcodes.h"

#include <QJsonArray>
#include <QTest>

/// Call forwarding through the settings API (settings-api.md 5.1).
class TestSettingsForwarding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forwardingTexts();
    void forwardingKeepsWhatIsNotNamed();
    void forwardingKeywords();
    void wrongTargetChangesNothing();
    void forwardingUntil();
    void diversionsAgree();
};

namespace {

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");
const QString setForwarding = QStringLiteral("set_call_forwarding");
const QString busy = QStringLiteral("FBUS");
const QString allCalls = QStringLiteral("FUNC");

} // namespace

void TestSettingsForwarding::forwardingTexts()
{
    ApiFixture fixture;
    QCOMPARE(fixture.told(
                 alice, setForwarding, {{busy, QString()}, {allCalls, QStringLiteral("bob@example.com")}}),
        QStringLiteral("true Changed diversions FUNC=sip:bob@example.com FBUS= "));
    QCOMPARE(fixture.told(alice, setForwarding,
                 {{busy, QString()}, {allCalls, QStringLiteral("sip:bob@example.com")}}),
        QStringLiteral("true Changed diversions FUNC=sip:bob@example.com FBUS= ")); // even if equal
    QCOMPARE(fixture.told(alice, setForwarding), QStringLiteral("true Diversions remained the same"));
    QCOMPARE(fixture.told(alice, QStringLiteral("set_diversions"),
                 {{QStringLiteral("FUNV"), QStringLiteral("bob")},
                     {QStringLiteral("FNOA"), QStringLiteral("0031 (6) 1234-5678")},
                     {QStringLiteral("FNOL"), QStringLiteral("+31612345678@elsewhere.example")}}),
        QStringLiteral("true Changed diversions FNOL=sip:+31612345678@example.org "
                       "FNOA=sip:+31612345678@example.org FUNV=sip:bob@example.org "));
}

void TestSettingsForwarding::forwardingKeepsWhatIsNotNamed()
{
    ApiFixture fixture;
    fixture.told(alice, setForwarding, {{allCalls, bob}, {busy, QStringLiteral("carol")}});
    fixture.told(alice, setForwarding, {{busy, QString()}});
    QCOMPARE(jsonOf(fixture.get(alice, QStringLiteral("diversions")).body),
        QJsonValue(QJsonObject{{allCalls, inOffice(bob)}, {QStringLiteral("FNOL"), QString()},
            {busy, QString()}, {QStringLiteral("FNOA"), QString()}, {QStringLiteral("FUNV"), QString()}}));
    const QJsonArray rows =
        fixture.json(alice, QStringLiteral("get_forwarding")).toObject().value(u"rows").toArray();
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.at(2).toObject().value(u"target"), QJsonValue(QString()));
    QCOMPARE(rows.at(2).toObject().value(u"last_target"), QJsonValue(QStringLiteral("carol@example.org")));
    // bob's are his own
    QCOMPARE(
        fixture.json(bob, QStringLiteral("diversions")).toObject().value(allCalls), QJsonValue(QString()));
}

void TestSettingsForwarding::forwardingKeywords()
{
    ApiFixture fixture;
    const FormParameters mobile{{busy, QStringLiteral("<mobile-number>")}};
    QCOMPARE(fixture.told(alice, setForwarding, mobile),
        QStringLiteral(
            "false There is no mobile number in your account to forward to; enter one in your account, or "
            "give the number itself."));
    const FormParameters mailbox{{QStringLiteral("FNOA"), QStringLiteral("<voice-mailbox>")}};
    QVERIFY(fixture.told(alice, setForwarding, mailbox).startsWith(u"false You have no voice mailbox"));
    Voicemail box;
    box.account = QStringLiteral("1001@voicemail.example.org");
    box.pin = QStringLiteral("4711");
    VERIFY_OK(
        fixture.office.stores->voicemail.setBox(StoreFixture::console(), fixture.ids.value(alice), box));
    QCOMPARE(fixture.told(alice, setForwarding, mailbox),
        QStringLiteral("true Changed diversions FNOA=<voice-mailbox> "));

    NewAccount dave;
    dave.identity.sipAddress = QStringLiteral("dave@example.org");
    dave.identity.mobileNumber = QStringLiteral("+31612345678");
    dave.password = QStringLiteral("x");
    dave.hashWebPassword = false;
    VERIFY_OK(fixture.office.stores->accounts.add(StoreFixture::console(), dave));
    CertificateRecord record;
    record.serial = QStringLiteral("DA");
    record.sha256 = ApiFixture::fingerprintOf(QStringLiteral("dave"));
    record.address = dave.identity.sipAddress;
    record.notAfter = fixture.office.clock.now + 60;
    VERIFY_OK(fixture.office.stores->certificates.add(StoreFixture::console(), record));
    QCOMPARE(fixture.told(QStringLiteral("dave"), setForwarding, mobile),
        QStringLiteral("true Changed diversions FBUS=sip:+31612345678@example.org "));
}

void TestSettingsForwarding::wrongTargetChangesNothing()
{
    ApiFixture fixture;
    const qint64 audited = *fixture.office.stores->audit.count();
    const QString refused =
        fixture.told(alice, setForwarding, {{allCalls, bob}, {busy, QStringLiteral("not an address!")}});
    QVERIFY2(refused.startsWith(u"false not an address! cannot be called"), qPrintable(refused));
    QVERIFY(fixture.told(alice, setForwarding, {{allCalls, alice}}).contains(u"rings this account itself"));
    QCOMPARE(
        fixture.json(alice, QStringLiteral("diversions")).toObject().value(allCalls), QJsonValue(QString()));
    QCOMPARE(*fixture.office.stores->audit.count(), audited);
}

void TestSettingsForwarding::forwardingUntil()
{
    ApiFixture fixture;
    const auto target = [&] {
        return fixture.json(alice, QStringLiteral("get_call_forwarding")).toObject().value(busy).toString();
    };
    const auto until = [](qint64 when) { return QString::number(when); };
    const qint64 now = fixture.office.clock.now;
    fixture.told(alice, setForwarding, {{busy, QStringLiteral("carol")}});
    for (const qint64 past : {now, now - 1}) {
        QVERIFY(fixture.told(alice, setForwarding, {{busy, bob}, {QStringLiteral("until"), until(past)}})
                    .startsWith(u"false The value of until"));
    }
    QCOMPARE(target(), QStringLiteral("carol@example.org"));
    fixture.told(alice, setForwarding, {{busy, bob}, {QStringLiteral("until"), until(now + 600)}});
    QCOMPARE(target(), inOffice(bob));
    const QJsonObject row = fixture.json(alice, QStringLiteral("get_forwarding"))
                                .toObject()
                                .value(u"rows")
                                .toArray()
                                .at(2)
                                .toObject();
    QCOMPARE(row.value(u"until").toInteger(), now + 600);
    QCOMPARE(row.value(u"afterwards"), QJsonValue(QStringLiteral("carol@example.org")));
    // A second temporary target does not make the first one permanent.
    fixture.told(
        alice, setForwarding, {{busy, QStringLiteral("dave")}, {QStringLiteral("until"), until(now + 300)}});
    fixture.office.clock.now = now + 299;
    QCOMPARE(target(), QStringLiteral("dave@example.org"));
    fixture.office.clock.now = now + 300;
    QCOMPARE(target(), QStringLiteral("carol@example.org"));
    // What is written after the end starts from what came back.
    fixture.told(alice, setForwarding, {{busy, QString()}});
    QCOMPARE(target(), QString());
    const auto rows = fixture.office.stores->forwarding.rows(fixture.ids.value(alice));
    QCOMPARE(rows->row(ForwardCondition::Busy)->lastTarget, QStringLiteral("carol@example.org"));
}

void TestSettingsForwarding::diversionsAgree()
{
    ApiFixture fixture;
    fixture.told(alice, setForwarding, {{busy, bob}});
    const QByteArray newest = fixture.get(alice, QStringLiteral("get_call_forwarding")).body;
    QCOMPARE(fixture.get(alice, QStringLiteral("diversions")).body, newest);
    QCOMPARE(fixture.get(alice, QStringLiteral("get_diversions")).body, newest);
    QVERIFY(newest.contains("bob@example.org"));
}

QTEST_GUILESS_MAIN(TestSettingsForwarding)
#include "tst_settingsforwarding.moc"
