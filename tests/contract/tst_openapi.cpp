// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/actions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// The published description of the API against the list of actions that the programs are made from.
class TestOpenApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(OPENAPI_FILE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_document = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(m_document.value(u"openapi").toString(), QStringLiteral("3.1.0"));
    }

    void everyActionIsDescribed()
    {
        const QJsonObject described = m_document.value(u"x-actions").toObject();
        QStringList names;
        for (const ActionInfo &action : settingsActions) {
            const QJsonObject entry = described.value(action.name).toObject();
            QVERIFY2(!entry.isEmpty(), action.name.data());
            const QStringList older = QString(action.olderNames).split(u' ', Qt::SkipEmptyParts);
            QCOMPARE(entry.value(u"olderNames").toVariant().toStringList(), older);
            QCOMPARE(entry.value(u"changes").toBool(), action.changes());
            names << QString(action.name) << older;
        }
        QCOMPARE(described.size(), static_cast<int>(settingsActions.size()));

        const QJsonArray parameters = m_document.value(u"paths")
                                          .toObject()
                                          .value(u"/settings.phtml")
                                          .toObject()
                                          .value(u"get")
                                          .toObject()
                                          .value(u"parameters")
                                          .toArray();
        QStringList listed = parameters.first()
                                 .toObject()
                                 .value(u"schema")
                                 .toObject()
                                 .value(u"enum")
                                 .toVariant()
                                 .toStringList();
        listed.sort();
        names.sort();
        QCOMPARE(listed, names);
    }

    void repliesHaveTheDescribedKeys()
    {
        compare(u"Identity", Identity{}.toJson());
        compare(u"CallForwarding", CallForwarding{}.toJson());
        compare(u"DndState", DndState{}.toJson());
        compare(u"PrivacyState", PrivacyState{}.toJson());
        compare(u"Capabilities", Capabilities{}.toJson());
        compare(u"CallHistory", CallHistory{}.toJson());
        compare(u"ForwardingRows", ForwardingRows{}.toJson());
        compare(u"Done", Done{}.toJson());
        compare(u"AliasAvailability", AliasAvailability{}.toJson());
        compare(u"SignIn", SignInList{{SignIn{}}}.toJson().toArray().first());
        compare(u"JournalStored", JournalStored{}.toJson());
        compare(u"JournalDeleted", JournalDeleted{}.toJson());
        JournalEntries journal;
        journal.entries.append(JournalEntry{});
        journal.summary = QList<JournalMark>();
        compare(u"JournalEntries", journal.toJson());
        compare(u"JournalEntry", journal.toJson().toObject().value(u"results").toArray().first());
        compare(u"Failure", failureToJson(Error{}, QStringLiteral("x")));
        compare(u"RenewedCertificate", RenewedCertificate{}.toJson());
        compare(u"Certificate", CertificateList{{CertificateEntry{}}}.toJson().toArray().first());
        Prepaid prepaid;
        compare(u"Prepaid", prepaid.toJson());
        prepaid.isPrepaid = true;
        prepaid.activeCalls.append(RunningCall{});
        compare(u"Prepaid", prepaid.toJson());
        BalanceHistory balance;
        balance.rows.append(BalanceRow{});
        compare(u"BalanceRow", balance.toJson().toArray().first());
        MonthlyUsage usage;
        usage.currency = QStringLiteral("EUR");
        compare(u"MonthlyUsage", usage.toJson());
        usage.withDays = true;
        compare(u"MonthlyUsage", usage.toJson());
        AcceptRules rules;
        rules.persistent.append(AcceptRule{});
        rules.temporaryGroups.append(QStringLiteral("nobody"));
        compare(u"AcceptRules", rules.toJson());
        compare(u"DndState", DndState{true, 0, {QStringLiteral("vip")}}.toJson());
        CallStep step;
        step.pattern = step.target = QStringLiteral("x");
        step.groups.append(QStringLiteral("vip"));
        step.rules.append(AcceptRule{});
        step.condition = ForwardCondition::Busy;
        step.status = step.seconds = 1;
        step.devices = 0;
        step.until = 1;
        CallPath path;
        path.steps.append(step);
        compare(u"CallPath", path.toJson());
        compare(u"CallStep", path.toJson().toObject().value(u"steps").toArray().first());
        CallHistory history;
        history.timeZone = QStringLiteral("UTC");
        Call call;
        history.received.append(call);
        call.placed = true;
        history.placed.append(call);
        const QJsonObject written = history.toJson().toObject();
        compare(u"Call", written.value(u"placed").toArray().first());
        compare(u"Call", written.value(u"received").toArray().first());
    }

private:
    /// Every key written is described, and every required key is written.
    void compare(QStringView schemaName, const QJsonValue &reply)
    {
        const QJsonObject schema = m_document.value(u"components")
                                       .toObject()
                                       .value(u"schemas")
                                       .toObject()
                                       .value(schemaName)
                                       .toObject();
        QVERIFY2(!schema.isEmpty(), qPrintable(schemaName.toString()));
        const QJsonObject properties = schema.value(u"properties").toObject();
        const QStringList keys = reply.toObject().keys();
        QVERIFY(!keys.isEmpty());
        for (const QString &key : keys)
            QVERIFY2(properties.contains(key), qPrintable(schemaName.toString() + u'.' + key));
        const QStringList required = schema.value(u"required").toVariant().toStringList();
        for (const QString &key : required)
            QVERIFY2(keys.contains(key), qPrintable(schemaName.toString() + u'.' + key));
    }

    QJsonObject m_document;
};

QTEST_APPLESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
