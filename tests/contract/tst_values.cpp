// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/actions.h"
#include "core/contract/errorcodes.h"
#include "core/contract/sipaddress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void actionNamesAreUnique()
    {
        QSet<QString> seen;
        for (const ActionInfo &action : settingsActions) {
            QStringList names = QString(action.olderNames).split(u' ', Qt::SkipEmptyParts);
            names.prepend(QString(action.name));
            for (const QString &name : names) {
                QVERIFY2(!seen.contains(name), qPrintable(name));
                seen.insert(name);
                QCOMPARE(actionNamed(name), action.id);
            }
        }
        QVERIFY(!actionNamed(u"GET_IDENTITY"));
        QVERIFY(!actionNamed(u""));
        // "enum" is named twice in the oldest wiki page and must mean the numbers (settings-api.md 1.1)
        QCOMPARE(actionNamed(u"enum"), ActionId::GetEnum);
    }

    void errorTextsAreUnique()
    {
        QSet<QString> seen;
#define CHECK(Id, text)                                                                                      \
    QVERIFY(!seen.contains(QStringLiteral(text)));                                                           \
    seen.insert(QStringLiteral(text));                                                                       \
    QCOMPARE(errorCodeText(ErrorCode::Id), QLatin1StringView(text));                                         \
    QCOMPARE(errorCodeFromText(QStringLiteral(text)), ErrorCode::Id);
        BELLSET_ERROR_CODES(CHECK)
#undef CHECK
    }

    void identityHasNineKeys()
    {
        Identity identity;
        identity.sipAddress = QStringLiteral("alice@example.org");
        identity.noAnswerTimeout = 20;
        QCOMPARE(identity.toJson().toObject().size(), 9);
        QCOMPARE(Identity::fromJson(identity.toJson()), Result<Identity>(identity));
        QJsonObject odd = identity.toJson().toObject();
        odd.insert(QStringLiteral("no_answer_timeout"), QStringLiteral("1200"));
        odd.insert(QStringLiteral("pstn_caller_id"), QStringLiteral("+19999999999"));
        QCOMPARE(Identity::fromJson(odd)->noAnswerTimeout, 900);
        QCOMPARE(Identity::fromJson(odd)->callerId, QString());
        QVERIFY(!Identity::fromJson(QJsonValue::Null));
    }

    void historyKeepsItsMomentsAcrossDaylightSaving()
    {
        CallHistory history;
        history.timeZone = QStringLiteral("Europe/Amsterdam");
        Call call;
        call.placed = true;
        call.remoteParty = QStringLiteral("bob@example.org");
        call.started = 1792875600; // 2026-10-24, summer time
        call.stopped = call.started + 62;
        call.duration = 60;
        call.status = QStringLiteral("200");
        call.media = QStringList{QStringLiteral("audio")};
        history.placed.append(call);
        call.placed = false;
        call.started += 7 * 86400; // winter time
        call.stopped = call.started;
        call.duration = 0;
        history.received.append(call);
        QCOMPARE(CallHistory::fromJson(history.toJson()), Result<CallHistory>(history));
        const QJsonObject wire = history.toJson().toObject().value(u"placed").toArray().first().toObject();
        QVERIFY(wire.value(u"status").isString());
        QVERIFY(wire.value(u"duration").isDouble());
        QVERIFY(wire.value(u"media").isArray());
        QCOMPARE(
            CallHistory::fromJson(QJsonObject{{QStringLiteral("placed"), QJsonValue::Null}})->placed.size(),
            0);
    }

    void acceptRulesTellDoNotDisturb()
    {
        const auto rules = [](const char *json) {
            return *AcceptRules::fromJson(QJsonDocument::fromJson(json).object());
        };
        const AcceptRules dnd =
            rules(R"({"temporary":{"groups":["nobody"],"duration":60},"groups":["everybody","nobody"]})");
        QCOMPARE(dnd.toDndState(1000), (DndState{true, 4600}));
        QCOMPARE(
            rules(R"({"temporary":{"groups":["everybody"],"duration":0}})").toDndState(1000), DndState{});
        QCOMPARE(rules("{}").toDndState(1000), DndState{});
        const AcceptRules whole = rules(
            R"({"persistent":{"31":{"start":"09:00","stop":"17:30","groups":["vip"]},"0":{},"x":{}},"groups":["everybody"]})");
        QCOMPARE(whole.persistent.size(), 1);
        QCOMPARE(AcceptRules::fromJson(whole.toJson()), Result<AcceptRules>(whole));
    }

    void failuresTravel()
    {
        const Error error{
            ErrorCode::ForwardingLoop, QStringLiteral("alice@example.org"), QStringLiteral("to yourself")};
        QCOMPARE(failureFromJson(failureToJson(error, error.detail)), error);
        const QJsonObject incumbent{
            {QStringLiteral("success"), false}, {QStringLiteral("error_message"), QStringLiteral("x")}};
        QCOMPARE(failureFromJson(incumbent)->code, ErrorCode::ServerRefused);
        QVERIFY(!failureFromJson(Done{QStringLiteral("ok")}.toJson()));
        QVERIFY(!failureFromJson(QJsonValue::Null));
    }

    void sipAddresses()
    {
        QCOMPARE(
            SipAddress::parse(u" sip:Alice@Example.ORG ")->toString(), QStringLiteral("alice@example.org"));
        for (const char *bad :
            {"", "alice", "@x", "alice@", "a b@x", "a@-x", "a@x-", "a@x..y", "a@b@c", "a\n@x", "é@x"})
            QVERIFY2(!SipAddress::parse(QString::fromUtf8(bad)), bad);
        QVERIFY(!SipAddress::parse(QString(2'000'000, u'a')));
    }

    void dndDurationIsChecked()
    {
        const auto minutes = [](const char *text) {
            return DndOn::fromForm({{QStringLiteral("duration"), QString::fromUtf8(text)}});
        };
        QCOMPARE(minutes("60")->minutes, 60);
        QCOMPARE(minutes("")->minutes, 0);
        for (const char *bad : {"-1", "x", "1.5", "99999999999999999999", "525601"})
            QVERIFY2(!minutes(bad), bad);
    }

    void certificatesComeBack()
    {
        const CertificateEntry entry{QStringLiteral("0A1B"), QStringLiteral("alice@example.org"), 1, 2, 3, 4,
            QByteArray(32, '\xab'), true};
        const CertificateList list{{entry, CertificateEntry{QStringLiteral("2"), {}, 0, 0, 9, 0, {}, false}}};
        QCOMPARE(CertificateList::fromJson(list.toJson()), Result<CertificateList>(list));
        QCOMPARE(CertificateList::fromJson(QJsonValue::Null)->certificates.size(), 0);
        QVERIFY(!CertificateList::fromJson(QJsonArray{QJsonObject{{QStringLiteral("serial"), 1}}}));
        QVERIFY(!CertificateList::fromJson(QStringLiteral("x")));
        QVERIFY(entry.revoked != 0 && !entry.isValidAt(2));
        const RenewedCertificate renewed{QStringLiteral("ok"), "crt", "ca", QStringLiteral("1")};
        QCOMPARE(RenewedCertificate::fromJson(renewed.toJson()), Result<RenewedCertificate>(renewed));
        for (const char *key : {"crt", "ca"}) {
            QJsonObject without = renewed.toJson().toObject();
            without.remove(QLatin1StringView(key));
            QVERIFY2(!RenewedCertificate::fromJson(without), key);
        }
    }

    void certificateParameters()
    {
        const CertificateRenewalOrder order{"-----BEGIN CERTIFICATE REQUEST-----\nA+/=\n"};
        QCOMPARE(CertificateRenewalOrder::fromForm(*FormParameters::parse(order.toForm().encoded())),
            Result<CertificateRenewalOrder>(order));
        QVERIFY(!CertificateRenewalOrder::fromForm({}));
        for (const bool legacy : {false, true})
            QCOMPARE(Pkcs12Query::fromForm(Pkcs12Query{legacy}.toForm())->legacy, legacy);
        const auto serial = [](const QString &text) {
            return CertificateSerial::fromForm({{QStringLiteral("serial"), text}});
        };
        QCOMPARE(serial(QStringLiteral(" 0a:1B ")),
            Result<CertificateSerial>(CertificateSerial{QStringLiteral("0a:1B")}));
        for (const QString &bad : {QString(), QStringLiteral("xyz"), QStringLiteral("1 2"),
                 QString(101, u'1'), QStringLiteral("1;"), QStringLiteral("-1")})
            QVERIFY2(!serial(bad), qPrintable(bad));
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
