// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "core/contract/errorcodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

/// The journal's actions as their clients see them (settings-api.md 2).
class TestSettingsJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putAndGet();
    void dataOfEveryType();
    void badRowsStayAlone();
    void writesComeByPost();
    void failuresInTheirWords_data();
    void failuresInTheirWords();
    void quotaIsTold();
    void blinkSpeaks();
    void bodiesByAction_data();
    void bodiesByAction();
    void largeBodiesGoToTheWriter();
    void passingFaultsGetNoAnswer_data();
    void passingFaultsGetNoAnswer();
    void faultOfTheCommitGetsNoAnswer();
    void lastingFaultsAreAnswered();
};

namespace {

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");
const QString get = QStringLiteral("get_journal_entries");
const QString put = QStringLiteral("put_journal_entries");
const QString removal = QStringLiteral("delete_journal_entries");

FormParameters form(const char *encoded)
{
    return *FormParameters::parse(encoded);
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

HttpRequest putRequest(const QString &user, const QByteArray &data)
{
    HttpRequest request = ApiFixture::requestFrom(user, put,
        {{QStringLiteral("uuid"), QStringLiteral("urn:uuid:phone")},
            {QStringLiteral("data"), QString::fromUtf8(data)}});
    request.method = HttpMethod::Post;
    return request;
}

QJsonObject answerOf(const HttpReply &reply)
{
    return jsonOf(reply.body).toObject();
}

} // namespace

void TestSettingsJournal::putAndGet()
{
    ApiFixture fixture;
    const HttpReply stored = fixture.post(alice, put,
        {{QStringLiteral("uuid"), QStringLiteral("urn:uuid:phone")},
            {QStringLiteral("data"), QStringLiteral(R"({"m1":{"id":"m1","data":"YWJj\nZGVm\n"}})")}});
    const QJsonObject row = jsonOf(stored.body).toObject().value(u"results").toArray().first().toObject();
    const QString id = row.value(u"journal_id").toString();
    QCOMPARE(jsonOf(stored.body).toObject(),
        objectOf(R"({"results":[{"id":"m1","journal_id":")" + id.toUtf8()
            + R"(","source":"default"}],"success":true})"));
    const QJsonObject told = fixture.json(alice, get).toObject();
    const QByteArray now = QByteArray::number(fixture.office.clock.now);
    QCOMPARE(told,
        objectOf(R"({"success":true,"error_message":null,"rows":1,"results":[{"id":")" + id.toUtf8()
            + R"(","source":"default","timestamp":)" + now
            + R"(,"account":"alice@example.org","uuid":"urn:uuid:phone","ip_address":"192.0.2.7",
                "data":"YWJj\nZGVm\n"}]})"));
    QVERIFY(told.value(u"results").toArray().first().toObject().value(u"timestamp").isDouble());
    const QJsonObject whole = fixture.json(alice, get, form("summary=1")).toObject();
    QCOMPARE(whole.value(u"summary").toArray(),
        QJsonArray{objectOf(R"({"journal_id":")" + id.toUtf8() + R"(","timestamp":)" + now + '}')});
    QCOMPARE(fixture.json(bob, get).toObject().value(u"rows").toInt(-1), 0);
    QCOMPARE(answerOf(fixture.post(alice, removal, {{QStringLiteral("data"), u'[' + id + u']'}})),
        objectOf(R"({"success":true})"));
    QCOMPARE(fixture.json(alice, get).toObject().value(u"rows").toInt(-1), 0);
}

void TestSettingsJournal::dataOfEveryType()
{
    ApiFixture fixture;
    const QJsonArray all = QJsonDocument::fromJson(R"(["5",5,-1.5,9007199254740993,true,false,{},[],
        {"b":[1,null,"x"],"a":""},[[[]]],"\ufeffx",["\ufeff\u260e"]])")
                               .array();
    QCOMPARE(all.size(), 12);
    for (qsizetype i = 0; i < all.size(); ++i) {
        // A single row, as the seed writes it.
        const QJsonObject row{{QStringLiteral("id"), i}, {QStringLiteral("data"), all.at(i)}};
        const QByteArray json = QJsonDocument(row).toJson(QJsonDocument::Compact);
        const QJsonObject stored = answerOf(
            fixture.api.handle(putRequest(alice, QByteArray(json).replace("\xEF\xBB\xBF", "\\ufeff"))));
        QVERIFY2(stored.value(u"success").toBool(), json.constData());
        QCOMPARE(stored.value(u"results").toArray().size(), 1);
        QCOMPARE(stored.value(u"results")[0][u"id"], QJsonValue(i));
        QVERIFY(stored.value(u"results")[0][u"journal_id"].isString());
    }
    const QJsonArray told = fixture.json(alice, get).toObject().value(u"results").toArray();
    QCOMPARE(told.size(), all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        QCOMPARE(told.at(i)[u"data"], all.at(i));
}

void TestSettingsJournal::badRowsStayAlone()
{
    ApiFixture fixture;
    const QJsonObject stored = answerOf(fixture.api.handle(putRequest(
        alice, R"([{"id":"a","data":1},{"id":"b","data":"\ud800"},{"id":"c"},7,{"id":"d","data":"x"}])")));
    QVERIFY(stored.value(u"success").toBool());
    const QJsonArray results = stored.value(u"results").toArray();
    QCOMPARE(results.size(), 3);
    QVERIFY(results.at(0)[u"journal_id"].isString());
    QCOMPARE(results.at(1)[u"id"].toString(), QStringLiteral("b"));
    QVERIFY(results.at(1)[u"journal_id"].isNull());
    QCOMPARE(results.at(2)[u"id"].toString(), QStringLiteral("d"));
    const QJsonObject told = fixture.json(alice, get).toObject();
    QCOMPARE(told.value(u"rows").toInt(), 2);
    QCOMPARE(told.value(u"results")[0][u"data"], QJsonValue(1));
    QCOMPARE(told.value(u"results")[1][u"data"], QJsonValue(QStringLiteral("x")));
}

void TestSettingsJournal::writesComeByPost()
{
    ApiFixture fixture;
    const QString id = answerOf(fixture.api.handle(putRequest(alice, R"([{"id":1,"data":"x"}])")))
                           .value(u"results")[0][u"journal_id"]
                           .toString();
    const qint64 audited = *fixture.office.stores->audit.count();
    const QList<std::pair<QString, FormParameters>> orders{
        {put, ApiFixture::parametersOf(ActionId::PutJournalEntries)},
        {removal, {{QStringLiteral("journal_id"), id}}}};
    for (const auto &[action, parameters] : orders) {
        const QJsonObject told = answerOf(fixture.get(alice, action, parameters));
        QCOMPARE(told.value(u"success").toBool(true), false);
        QCOMPARE(told.value(u"error").toString(), QStringLiteral("request.method_not_allowed"));
        QVERIFY(told.value(u"error_message").toString().contains(u"send it with POST"));
    }
    QCOMPARE(*fixture.office.stores->audit.count(), audited);
    QCOMPARE(fixture.json(alice, get).toObject().value(u"rows").toInt(), 1);
    // Parameters beside the action in the query of a POST count as ever.
    HttpRequest request = ApiFixture::requestFrom(alice, removal, {{QStringLiteral("journal_id"), id}});
    request.method = HttpMethod::Post;
    QCOMPARE(answerOf(fixture.api.handle(request)), objectOf(R"({"success":true})"));
    QCOMPARE(fixture.json(alice, get).toObject().value(u"rows").toInt(-1), 0);
}

void TestSettingsJournal::failuresInTheirWords_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("expected"); // what the incumbent says; ours may say more
    const auto row = [](const char *name, const QString &action, const char *parameters,
                         const char *expected) {
        QTest::newRow(name) << action << QByteArray(parameters) << QByteArray(expected);
    };
    const char *missingUuid = R"({"results":[],"success":false,"error_message":"Missing uuid"})";
    const char *missingData = R"({"results":[],"success":false,"error_message":"Missing data"})";
    const char *notJson = R"({"results":[],"success":false,"error_message":"Json decode error"})";
    row("no uuid", put, "data=[]", missingUuid);
    row("nothing", put, "", missingUuid);
    row("no data", put, "uuid=x", missingData);
    row("empty data", put, "uuid=x&data=", missingData);
    row("not JSON", put, "uuid=x&data=x", notJson);
    row("empty list", put, "uuid=x&data=[]", notJson);
    row("zero", put, "uuid=x&data=0", notJson);
    row("null", put, "uuid=x&data=null", notJson);
    row("empty text", put, "uuid=x&data=\"\"", notJson);
    row("delete nothing", removal, "", R"({"success":false,"error_message":"Missing data"})");
    row("delete an empty list", removal, "data=[]",
        R"({"success":false,"error_message":"No journal entries provided"})");
    row("delete no list", removal, "data=x",
        R"({"success":false,"error_message":"No journal entries provided"})");
    row("negative limit", get, "limit=-1",
        R"({"success":false,"results":[],"rows":0,"error_message":"The value of limit cannot be used; correct it."})");
    row("bad id", get, "after_id=50c5a1f2",
        R"({"success":false,"results":[],"rows":0,"error_message":"The value of after_id cannot be used; correct it."})");
    row("unknown row action", put, "uuid=x&data=[{\"action\":\"move\"}]",
        R"({"success":false,"results":[],"error_message":"The value of data.action cannot be used; correct it."})");
}

void TestSettingsJournal::failuresInTheirWords()
{
    QFETCH(QString, action);
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArray, expected);
    ApiFixture fixture;
    const qint64 audited = *fixture.office.stores->audit.count();
    const HttpReply reply = fixture.post(alice, action, form(parameters.constData()));
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.abort);
    const QJsonObject told = jsonOf(reply.body).toObject();
    const QJsonObject wanted = objectOf(expected);
    for (const QString &key : wanted.keys())
        QCOMPARE(told.value(key), wanted.value(key));
    QVERIFY(!told.value(u"error").toString().isEmpty()); // our code beside it
    QCOMPARE(*fixture.office.stores->audit.count(), audited);
}

void TestSettingsJournal::quotaIsTold()
{
    SettingsApiOptions options;
    options.journal.quotaMb = 0;
    ApiFixture fixture(nullptr, options);
    const QJsonObject told =
        answerOf(fixture.post(alice, put, ApiFixture::parametersOf(ActionId::PutJournalEntries)));
    QCOMPARE(told.value(u"success").toBool(true), false);
    QCOMPARE(told.value(u"error").toString(), QStringLiteral("journal.full"));
    QVERIFY(told.value(u"error_message").toString().contains(u"holds its 0 MB; delete"));
    QVERIFY(told.value(u"results").isArray());
}

/// The requests of a working Blink, as their bytes are.
void TestSettingsJournal::blinkSpeaks()
{
    ApiFixture fixture;
    HttpRequest request = ApiFixture::requestFrom(alice, put);
    request.method = HttpMethod::Post;
    request.query = form("action=put_journal_entries&realm=example.org");
    request.headers.append(HttpHeader{"Content-Type", "application/x-www-form-urlencoded"});
    request.body =
        "uuid=urn%3Auuid%3A8c1f4a52-0d5e-4c41-9c1b-2f9a1b7a0001&data=%7B%22a1%22%3A+%7B%22id%22%3A+"
        "%22a1%22%2C+%22data%22%3A+%22c2VjcmV0%2BLz0%3D%5Cnc2VjcmV0%5Cn%22%7D%7D";
    const QJsonObject stored = jsonOf(fixture.api.handle(request).body).toObject();
    QCOMPARE(
        stored.value(u"results").toArray().first().toObject().value(u"id").toString(), QStringLiteral("a1"));
    request = ApiFixture::requestFrom(alice, get);
    request.query = form("realm=example.org&action=get_journal_entries&except_uuid=urn:uuid:other&summary=1");
    QJsonObject told = jsonOf(fixture.api.handle(request).body).toObject();
    const QJsonObject entry = told.value(u"results").toArray().first().toObject();
    QCOMPARE(entry.value(u"data").toString(), QStringLiteral("c2VjcmV0+Lz0=\nc2VjcmV0\n"));
    QCOMPARE(told.value(u"summary").toArray().size(), 1);
    // From there on by the newest timestamp; its own entries never.
    request.query = form("action=get_journal_entries&except_uuid=urn:uuid:other");
    request.query.add(
        QStringLiteral("after_timestamp"), QString::number(entry.value(u"timestamp").toInteger()));
    told = jsonOf(fixture.api.handle(request).body).toObject();
    QCOMPARE(told.value(u"results").toArray().size(), 0);
    QVERIFY(told.value(u"success").toBool());
    request.query =
        form("action=get_journal_entries&except_uuid=urn:uuid:8c1f4a52-0d5e-4c41-9c1b-2f9a1b7a0001");
    QCOMPARE(jsonOf(fixture.api.handle(request).body).toObject().value(u"rows").toInt(-1), 0);
}

void TestSettingsJournal::bodiesByAction_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("certificate");
    QTest::addColumn<bool>("authorization");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<bool>("dropped");
    QTest::addColumn<bool>("silent");
    constexpr qint64 usual = 64 * 1024;
    constexpr qint64 large = 8 * 1024 * 1024;
    const QByteArray putting("action=put_journal_entries");
    QTest::newRow("put by certificate") << putting << true << false << large << false << true;
    QTest::newRow("put by digest") << putting << false << true << large << false << true;
    QTest::newRow("put before the challenge") << putting << false << false << large << true << true;
    QTest::newRow("get") << QByteArray("action=get_journal_entries") << true << true << usual << false
                         << true;
    QTest::newRow("delete") << QByteArray("action=delete_journal_entries") << true << true << usual << false
                            << true;
    QTest::newRow("another action") << QByteArray("action=set_dnd_on") << true << true << usual << false
                                    << false;
    QTest::newRow("the last action counts") << QByteArray("action=put_journal_entries&action=set_dnd_on")
                                            << true << true << usual << false << false;
    QTest::newRow("no action") << QByteArray() << true << true << usual << false << false;
}

void TestSettingsJournal::bodiesByAction()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, certificate);
    QFETCH(bool, authorization);
    QFETCH(qint64, most);
    QFETCH(bool, dropped);
    QFETCH(bool, silent);
    ApiFixture fixture;
    RequestOutline outline{
        HttpMethod::Post, QString(SettingsApi::path), form(query.constData()), certificate, authorization};
    const RoutePolicy policy = fixture.api.policyFor(outline);
    QVERIFY(policy.known);
    QCOMPARE(policy.maxBodyBytes, most);
    QCOMPARE(policy.dropBody, dropped);
    QCOMPARE(policy.silentOnFault, silent);
    outline.method = HttpMethod::Get;
    QCOMPARE(fixture.api.policyFor(outline).maxBodyBytes, qint64(64 * 1024));
    outline.path = QStringLiteral("/other");
    QVERIFY(!fixture.api.policyFor(outline).known);
}

void TestSettingsJournal::largeBodiesGoToTheWriter()
{
    ApiFixture fixture;
    HttpRequest request = ApiFixture::requestFrom(alice, put);
    request.body = QByteArray(64 * 1024 + 1, 'x');
    QCOMPARE(fixture.api.executionOf(request), Execution::Writer);
    QCOMPARE(fixture.api.executionOf(ApiFixture::requestFrom(alice, get)), Execution::Worker);
    QCOMPARE(fixture.api.executionOf(ApiFixture::requestFrom(alice, removal)), Execution::Writer);
    request.peerCertificate = {};
    QCOMPARE(fixture.api.executionOf(request), Execution::Worker);
}

void TestSettingsJournal::passingFaultsGetNoAnswer_data()
{
    QTest::addColumn<QString>("action");
    QTest::newRow("get") << get;
    QTest::newRow("put") << put;
    QTest::newRow("delete") << removal;
}

void TestSettingsJournal::passingFaultsGetNoAnswer()
{
    QFETCH(QString, action);
    ApiFixture fixture;
    Database &database = fixture.office.stores->database();
    HttpRequest request =
        ApiFixture::requestFrom(alice, action, ApiFixture::parametersOf(*actionNamed(action)));
    request.method = action == get ? HttpMethod::Get : HttpMethod::Post;
    const HttpRequest other = ApiFixture::requestFrom(alice, QStringLiteral("set_privacy_on"));
    if (action != get) {
        // Somebody else writes for too long.
        VERIFY_OK(database.runText(QStringLiteral("PRAGMA busy_timeout = 10")));
        const auto elsewhere = fixture.office.openAgain();
        Result<Transaction> held = Transaction::begin(elsewhere->database());
        VERIFY_OK(held);
        for (const QList<HttpRequest> &requests : {QList{request}, QList{request, other}}) {
            const QList<HttpReply> replies = fixture.api.handleTogether(requests);
            QVERIFY(replies.first().abort);
            QVERIFY(replies.first().body.isEmpty());
            if (requests.size() > 1) {
                QVERIFY(!replies.last().abort);
                QCOMPARE(failureFromJson(jsonOf(replies.last().body))->code, ErrorCode::StoreBusy);
            }
        }
        VERIFY_OK(held->commit());
        QVERIFY(!fixture.api.handle(request).abort);
    }
    // The database is broken.
    VERIFY_OK(database.runText(QStringLiteral("ALTER TABLE journal RENAME TO gone")));
    const HttpReply reply = fixture.api.handle(request);
    QVERIFY(reply.abort);
    QVERIFY(reply.body.isEmpty());
    QCOMPARE(reply.account, inOffice(alice)); // for the access log
    QCOMPARE(reply.action, action);
    const QList<HttpReply> replies = fixture.api.handleTogether({other, request});
    QVERIFY(!failureFromJson(jsonOf(replies.first().body)));
    QVERIFY(replies.last().abort);
}

void TestSettingsJournal::faultOfTheCommitGetsNoAnswer()
{
    ApiFixture fixture;
    Database &database = fixture.office.stores->database();
    // A constraint that is checked only when the whole is committed.
    VERIFY_OK(database.runText(QStringLiteral("CREATE TABLE parent (id INTEGER PRIMARY KEY)")));
    VERIFY_OK(database.runText(QStringLiteral(
        "CREATE TABLE child (parent INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)")));
    VERIFY_OK(database.runText(QStringLiteral("CREATE TRIGGER orphan AFTER INSERT ON journal_entry BEGIN "
                                              "INSERT INTO child VALUES (17); END")));
    const QList<HttpReply> replies =
        fixture.api.handleTogether({putRequest(alice, R"([{"id":1,"data":"x"}])"),
            ApiFixture::requestFrom(bob, QStringLiteral("set_privacy_on"))});
    QVERIFY(replies.first().abort);
    QVERIFY(!replies.last().abort);
    QVERIFY(failureFromJson(jsonOf(replies.last().body)));
    QCOMPARE(fixture.json(alice, get).toObject().value(u"rows").toInt(-1), 0);
    QVERIFY(!fixture.office.stores->privacy.state(fixture.ids.value(bob))->hidden);
}

void TestSettingsJournal::lastingFaultsAreAnswered()
{
    ApiFixture fixture;
    for (const HttpRequest &request : {ApiFixture::requestFrom({}, put), ApiFixture::requestFrom({}, get),
             ApiFixture::requestFrom(QStringLiteral("mallory"), get)}) {
        const HttpReply reply = fixture.api.handle(request);
        QVERIFY(!reply.abort);
        QCOMPARE(reply.status, 401);
    }
    // What another request of the same group does wrong is its own.
    const QList<HttpReply> replies = fixture.api.handleTogether({putRequest(alice, "x"),
        putRequest(alice, R"([{"id":1,"data":"x"}])"), putRequest(bob, R"([{"id":1,"data":"x"}])")});
    QVERIFY(failureFromJson(jsonOf(replies.at(0).body)));
    QVERIFY(!failureFromJson(jsonOf(replies.at(1).body)));
    QVERIFY(!failureFromJson(jsonOf(replies.at(2).body)));
    QCOMPARE(fixture.json(alice, get).toObject().value(u"rows").toInt(-1), 1);
}

QTEST_GUILESS_MAIN(TestSettingsJournal)
#include "tst_settingsjournal.moc"
