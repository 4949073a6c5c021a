// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bellsetdprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

/// Every address of the three generations of the API's documents, pasted into curl with only the host
/// changed: by client certificate and by digest each answers what the documents say.
class TestBellsetdPasted : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void journalRoundTrip_data();
    void journalRoundTrip();

private:
    enum class By { Certificate, Digest };

    ProgramRun ask(By by, const QString &query, const QStringList &options = {}) const;
    QJsonValue json(By by, const QString &query, const QStringList &options = {}) const;

    BellsetdProcess m_office;
};

namespace {

const QString bob = QStringLiteral("bob@example.org");

struct Address {
    const char *query;
    /// "{a,b" = an object with exactly these keys, "{…a" = with at least these; "[a,b" = a list, not empty,
    /// of such objects; "[" = a list of whatever the account has; "ok" = a success, which says so in
    /// words.
    const char *answer;
};

const auto identity =
    "{sip_address,email,first,lastname,pstn_caller_id,mobile_number,timezone,no_answer_timeout,"
    "quick_dial";
const auto history = "{received,placed";
const auto prepaid = "{…balance,currency,active_calls";
const auto forwarding = "{FUNC,FNOL,FBUS,FNOA,FUNV";
const auto accept = "{…groups";
const auto voicemail = "{…";

constexpr std::array addresses{
    // The current generation.
    Address{"get_identity", identity},
    Address{"get_aliases", "["},
    Address{"add_alias&username=alice", "ok"},
    Address{"get_enum", "["},
    Address{"get_history", history},
    Address{"get_devices", "[…contact,expires,user_agent"},
    Address{"get_prepaid", prepaid},
    Address{"get_balance_history", "[…date,action,value,balance"},
    Address{"get_monthly_usage", "{…calls,price"},
    Address{"get_call_forwarding", forwarding},
    Address{"set_call_forwarding&FUNC=target&FBUS=target&...", "ok"},
    Address{"get_accept_rules", accept},
    Address{"get_reject_rules", "["},
    Address{"get_voicemail", voicemail},
    Address{"set_dnd_on", "ok"},
    Address{"set_dnd_off", "ok"},
    Address{"set_dnd_on&duration=60", "ok"},
    Address{"set_privacy_on", "ok"},
    Address{"set_privacy_off", "ok"},
    // The one between.
    Address{"get_calls", history},
    // The first one.
    Address{"account", identity},
    Address{"aliases", "["},
    Address{"enum", "["},
    Address{"calls", history},
    Address{"prepaid", prepaid},
    Address{"balance_history", "[…date,action,value,balance"},
    Address{"monthly_usage", "{…calls,price"},
    Address{"diversions", forwarding},
    Address{"accept", accept},
    Address{"reject", "["},
    Address{"voicemail", voicemail},
    Address{"dnd_on", "ok"},
    Address{"dnd_off", "ok"},
    Address{"dnd_on&duration=60", "ok"},
    Address{"privacy_on", "ok"},
    Address{"privacy_off", "ok"},
    Address{"add_alias&username=alice", "ok"},
    Address{"set_diversions&FUNC=target&FBUS=target&...", "ok"},
};

} // namespace

ProgramRun TestBellsetdPasted::ask(By by, const QString &query, const QStringList &options) const
{
    const QString address = QStringLiteral("/settings.phtml?action=") + query;
    if (by == By::Certificate)
        return m_office.curl(
            address, m_office.directory() + QStringLiteral("/demo/") + bob + QStringLiteral(".crt"), options);
    // The password goes by a file: arguments are everybody's to read.
    return m_office.curl(address + QStringLiteral("&realm=example.org"), {},
        QStringList{QStringLiteral("--digest"), QStringLiteral("-K"), m_office.path(QStringLiteral("curlrc"))}
            + options);
}

QJsonValue TestBellsetdPasted::json(By by, const QString &query, const QStringList &options) const
{
    const QByteArray text = ask(by, query, options).output;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isNull())
        qWarning("not JSON: %s", text.constData());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

void TestBellsetdPasted::initTestCase()
{
    QVERIFY(m_office.start(QStringLiteral("demo")));
    // Whose name the documents give to somebody else.
    const ProgramRun removed = m_office.run(
        {QStringLiteral("account"), QStringLiteral("remove"), QStringLiteral("alice@example.org")});
    QVERIFY2(removed.exitCode == 0, removed.both().constData());
    QFile config(m_office.path(QStringLiteral("curlrc")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("user = \"bob:demo-bob\"\n");
}

void TestBellsetdPasted::answers_data()
{
    QTest::addColumn<By>("by");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("answer");
    int line = 0;
    for (const Address &address : addresses) {
        ++line;
        for (const By by : {By::Certificate, By::Digest})
            QTest::addRow("%d %s %s", line, by == By::Digest ? "digest" : "certificate", address.query)
                << by << QString::fromLatin1(address.query) << QString::fromUtf8(address.answer);
    }
}

void TestBellsetdPasted::answers()
{
    QFETCH(By, by);
    QFETCH(QString, query);
    QFETCH(QString, answer);
    if (query.startsWith(QLatin1String("add_alias"))) // by whichever way it was added before
        QVERIFY(ask(by, QStringLiteral("remove_alias&username=alice")).exitCode == 0);
    const QJsonValue value = json(by, query);
    const QByteArray text = QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact);
    if (answer == QLatin1String("ok")) {
        QVERIFY2(value[u"success"] == QJsonValue(true), text.constData());
        QVERIFY2(!value[u"error_message"].toString().isEmpty(), text.constData());
        return;
    }
    QJsonValue one = value;
    if (!answer.startsWith(u'{')) {
        QVERIFY2(value.isArray(), text.constData());
        if (answer == QLatin1String("["))
            return; // what it holds is up to the account
        QVERIFY2(!value.toArray().isEmpty(), text.constData());
        one = value[0];
    }
    const bool exact = answer.at(1) != QChar(0x2026);
    QVERIFY2(one.isObject(), text.constData());
    QStringList wanted = answer.mid(exact ? 1 : 2).split(u',', Qt::SkipEmptyParts);
    QStringList found = one.toObject().keys();
    if (!exact) {
        for (const QString &key : wanted)
            QVERIFY2(found.contains(key), text.constData());
        return;
    }
    wanted.sort();
    found.sort();
    QCOMPARE(found, wanted);
}

void TestBellsetdPasted::journalRoundTrip_data()
{
    QTest::addColumn<By>("by");
    QTest::newRow("certificate") << By::Certificate;
    QTest::newRow("digest") << By::Digest;
}

void TestBellsetdPasted::journalRoundTrip()
{
    QFETCH(By, by);
    const QString uuid = by == By::Digest ? QStringLiteral("urn:uuid:d") : QStringLiteral("urn:uuid:c");
    const QStringList entry{QStringLiteral("--data-urlencode"), QStringLiteral("uuid=") + uuid,
        QStringLiteral("--data-urlencode"), QStringLiteral(R"(data=[{"id":"m-1","data":"QUJD\nREVG\n"}])")};
    const QJsonValue put = json(by, QStringLiteral("put_journal_entries"), entry);
    QVERIFY(put[u"success"].toBool());
    QCOMPARE(put[u"results"][0][u"id"].toString(), QStringLiteral("m-1"));
    const QJsonValue id = put[u"results"][0][u"journal_id"];
    const auto others = [&](const QString &except) {
        return json(by,
            QStringLiteral("get_journal_entries&except_uuid=%1&after_timestamp=0").arg(except))[u"results"]
            .toArray();
    };
    // Entries of the second that still runs are withheld: they would be lost to who asks for later ones.
    const auto seen = [&] {
        for (const QJsonValue &row : others(QStringLiteral("urn:uuid:reader"))) {
            if (row[u"id"] == id && row[u"data"].toString() == QLatin1String("QUJD\nREVG\n"))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(seen(), 10000);
    for (const QJsonValue &row : others(uuid))
        QVERIFY(row[u"id"] != id);
}

QTEST_GUILESS_MAIN(TestBellsetdPasted)
#include "tst_bellsetdpasted.moc"
