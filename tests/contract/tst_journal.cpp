// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/actions.h"
#include "core/contract/errorcodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// The shapes of the journal (settings-api.md 2).
class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putTakesEveryForm_data();
    void putTakesEveryForm();
    void putRefuses_data();
    void putRefuses();
    void putKeepsIdsAsTheyAre();
    void dataIsKeptByteForByte_data();
    void dataIsKeptByteForByte();
    void dataOfEveryType_data();
    void dataOfEveryType();
    void badRowsStayAlone_data();
    void badRowsStayAlone();
    void rowsOfJsonText();
    void putGoesThereAndBack();
    void storedHasTheShape();
    void queryReads_data();
    void queryReads();
    void queryRefuses_data();
    void queryRefuses();
    void entriesHaveTheShape();
    void readsOtherServers();
    void deleteReads_data();
    void deleteReads();
    void hostileData();
};

namespace {

const QString uuid = QStringLiteral("urn:uuid:8c1f4a52-0d5e-4c41-9c1b-2f9a1b7a0001");

FormParameters formOf(const QString &data)
{
    return {{QStringLiteral("uuid"), uuid}, {QStringLiteral("data"), data}};
}

QJsonObject objectOf(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void TestJournal::putTakesEveryForm_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QList<QByteArray>>("expected"); // id=data
    using Rows = QList<QByteArray>;
    QTest::newRow("array") << QStringLiteral(R"([{"id":"a","data":"x"},{"id":"b","data":"y"}])")
                           << Rows{"a=x", "b=y"};
    QTest::newRow("object of rows, as Blink sends it")
        << QStringLiteral(R"({"m2":{"id":"m2","data":"y"},"m1":{"id":"m1","data":"x"}})")
        << Rows{"m1=x", "m2=y"};
    QTest::newRow("single row") << QStringLiteral(R"({"id":"a","data":"x"})") << Rows{"a=x"};
    QTest::newRow("rows under the keys of a row")
        << QStringLiteral(R"({"data":{"id":"data","data":"x"},"id":{"id":"id","data":"y"}})")
        << Rows{"data=x", "id=y"};
    QTest::newRow("empty object") << QStringLiteral("{}") << Rows{};
    QTest::newRow("rows without data are passed over")
        << QStringLiteral(R"([{"id":"a"},{"id":"b","data":null},{"id":"c","data":"x"}])") << Rows{"c=x"};
    QTest::newRow("members that are no rows are passed over")
        << QStringLiteral(R"([1,"a",null,[],{"id":"c","data":"x"}])") << Rows{"c=x"};
    QTest::newRow("an id and nothing else") << QStringLiteral(R"({"id":"a"})") << Rows{};
    QTest::newRow("empty text is data") << QStringLiteral(R"([{"id":"a","data":""}])") << Rows{"a="};
}

void TestJournal::putTakesEveryForm()
{
    QFETCH(QString, data);
    QFETCH(QList<QByteArray>, expected);
    const Result<JournalPut> put = JournalPut::fromForm(formOf(data));
    QVERIFY(put.has_value());
    QCOMPARE(put->uuid, uuid);
    QList<QByteArray> rows;
    for (const JournalRow &row : put->rows)
        rows.append(row.id.toString().toUtf8() + '=' + row.data);
    QCOMPARE(rows, expected);
}

void TestJournal::putRefuses_data()
{
    QTest::addColumn<QString>("uuid");
    QTest::addColumn<QString>("data");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("subject");
    const QString good = QStringLiteral(R"([{"id":"a","data":"x"}])");
    const QString data = QStringLiteral("data");
    QTest::newRow("no uuid") << QString() << good << ErrorCode::MissingParameter << QStringLiteral("uuid");
    QTest::newRow("no data") << uuid << QString() << ErrorCode::MissingParameter << data;
    QTest::newRow("long uuid") << QString(257, u'u') << good << ErrorCode::InvalidParameter
                               << QStringLiteral("uuid");
    QTest::newRow("control in uuid") << QStringLiteral("a\nb") << good << ErrorCode::InvalidParameter
                                     << QStringLiteral("uuid");
    for (const char *text : {"[]", "0", "null", "\"\"", "true", "x", "[", "{\"a\":", "[1]]", "\\u0000"})
        QTest::newRow(text) << uuid << QString::fromLatin1(text) << ErrorCode::InvalidParameter << data;
    QTest::newRow("half a character")
        << uuid << QStringLiteral(R"([{"id":"a","data":"\ud800"}])") << ErrorCode::InvalidParameter << data;
    QTest::newRow("too deep")
        << uuid << QStringLiteral(R"([{"id":"a","data":%1%2}])").arg(QString(900, u'['), QString(900, u']'))
        << ErrorCode::InvalidParameter << QStringLiteral("data.data");
    QTest::newRow("unknown action") << uuid << QStringLiteral(R"([{"action":"move","data":"x"}])")
                                    << ErrorCode::InvalidParameter << QStringLiteral("data.action");
    QTest::newRow("remove nothing") << uuid << QStringLiteral(R"([{"action":"remove"}])")
                                    << ErrorCode::InvalidParameter << QStringLiteral("data.journal_id");
}

void TestJournal::putRefuses()
{
    QFETCH(QString, uuid);
    QFETCH(QString, data);
    QFETCH(ErrorCode, code);
    QFETCH(QString, subject);
    FormParameters form{{QStringLiteral("uuid"), uuid}, {QStringLiteral("data"), data}};
    const Result<JournalPut> put = JournalPut::fromForm(form);
    QVERIFY(!put.has_value());
    QCOMPARE(put.error().code, code);
    QCOMPARE(put.error().subject, subject);
}

void TestJournal::putKeepsIdsAsTheyAre()
{
    const QJsonArray ids{QStringLiteral("x"), 17, qint64(9007199254740993), 1.5, true, QJsonValue::Null,
        QJsonArray{1, QStringLiteral("a")}, QJsonObject{{QStringLiteral("k"), QStringLiteral("☎")}}};
    QJsonArray rows;
    for (const QJsonValue &id : ids)
        rows.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("data"), QStringLiteral("d")}});
    rows.append(QJsonObject{{QStringLiteral("data"), QStringLiteral("d")}}); // none at all
    const Result<JournalPut> put =
        JournalPut::fromForm(formOf(QString::fromUtf8(QJsonDocument(rows).toJson())));
    QVERIFY(put.has_value());
    JournalStored stored;
    for (const JournalRow &row : put->rows)
        stored.rows.append({row.id, QStringLiteral("1")});
    const QJsonArray results = stored.toJson().toObject().value(u"results").toArray();
    QCOMPARE(results.size(), ids.size() + 1);
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(results.at(i).toObject().value(u"id"), ids.at(i));
    QCOMPARE(results.last().toObject().value(u"id"), QJsonValue(QJsonValue::Null));
}

void TestJournal::dataIsKeptByteForByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray base64;
    for (int i = 0; i < 4; ++i)
        base64 += QByteArray(76, static_cast<char>('A' + i)) + '\n';
    QTest::newRow("base64 with line breaks") << base64;
    QTest::newRow("white space around") << QByteArray(" \t\r\n x \n\n");
    QTest::newRow("plus, percent, ampersand") << QByteArray("a+b%20c&d=e;f");
    QTest::newRow("quotes and slashes") << QByteArray("\"\\/\\\\'\\u0041");
    QTest::newRow("controls") << QByteArray("a\0b\x01\x1f\x7f", 6);
    QTest::newRow("UTF-8") << QByteArray("ä€☎\xF0\x9F\x93\x9E\xEF\xBF\xBF\xE2\x80\xA8");
    QTest::newRow("byte order marks") << QByteArray("\xEF\xBB\xBFx\xEF\xBB\xBF");
    QTest::newRow("not normalised") << QByteArray("e\xCC\x81 \xC3\xA9");
}

void TestJournal::dataIsKeptByteForByte()
{
    QFETCH(QByteArray, bytes);
    JournalPut put{uuid, {}};
    put.rows.append({QStringLiteral("a"), JournalRow::Action::Add, {}, bytes});
    // Through the form as it goes over the wire, then through the answer.
    const Result<FormParameters> form = FormParameters::parse(put.toForm().encoded());
    QVERIFY(form.has_value());
    const Result<JournalPut> read = JournalPut::fromForm(*form);
    QVERIFY(read.has_value());
    QCOMPARE(read->rows.first().data, bytes);
    JournalEntries journal;
    journal.entries.append({QStringLiteral("1"), 1, {}, uuid, {}, bytes});
    // The server writes what is not ASCII as escapes.
    const QByteArray json =
        QJsonDocument(journal.toJson().toObject()).toJson().replace("\xEF\xBB\xBF", "\\ufeff");
    const Result<JournalEntries> entries = JournalEntries::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(entries.has_value());
    QCOMPARE(entries->entries.first().data, bytes);
}

void TestJournal::dataOfEveryType_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
        {R"("5")", R"("")", R"("{}")", "0", "5", "-7", "1.5", "1e+300", "9007199254740993", "true", "false",
            "{}", "[]", R"({"b":1})", R"({"a":[1,"x",null,{"b":true}],"z":""})", "[null]",
            R"([["☎"],"ä\n\"\\"])", R"({"\ufeffk":"\ufeffv\ufeff"})"})
        QTest::newRow(json) << QByteArray(json);
    QTest::newRow("deep") << QByteArray(400, '[') + QByteArray(400, ']');
}

void TestJournal::dataOfEveryType()
{
    QFETCH(QByteArray, json);
    const QByteArray escaped = QByteArray(json).replace("\xEF\xBB\xBF", "\\ufeff");
    const QJsonValue value = QJsonDocument::fromJson('[' + escaped + ']').array().first();
    QVERIFY(!value.isUndefined());
    const QByteArray row = R"({"id":7,"data":)" + json + '}';
    for (const QByteArray &data : {row, QByteArray('[' + row + ']'), QByteArray(R"({"m":)" + row + '}')}) {
        const Result<JournalPut> put = JournalPut::fromForm(formOf(QString::fromUtf8(data)));
        QVERIFY2(put.has_value(), data.constData());
        QCOMPARE(put->rows.size(), 1);
        QCOMPARE(put->rows.first().id, QJsonValue(7));
        const Result<FormParameters> form = FormParameters::parse(put->toForm().encoded());
        QVERIFY(form.has_value());
        QCOMPARE(JournalPut::fromForm(*form), put);
        const QString sent = form->value(u"data").value_or(QString());
        const QJsonArray rows =
            QJsonDocument::fromJson(sent.toUtf8().replace("\xEF\xBB\xBF", "\\ufeff")).array();
        QCOMPARE(rows.first().toObject().value(u"data"), value);
    }
}

void TestJournal::badRowsStayAlone_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("told"); // 1 = answered as not stored, 0 = passed over
    QTest::newRow("no object") << QByteArray("17") << 0;
    QTest::newRow("no data") << QByteArray(R"({"id":"bad"})") << 0;
    QTest::newRow("null") << QByteArray(R"({"id":"bad","data":null})") << 0;
    QTest::newRow("half a character") << QByteArray(R"({"id":"bad","data":"\ud800"})") << 1;
    QTest::newRow("half a character inside") << QByteArray(R"({"id":"bad","data":[{"a":"\udfff"}]})") << 1;
    QTest::newRow("half a character in a key") << QByteArray(R"({"id":"bad","data":{"\ud800":1}})") << 1;
    QTest::newRow("too deep") << R"({"id":"bad","data":)" + QByteArray(900, '[') + QByteArray(900, ']') + '}'
                              << 1;
    QTest::newRow("unknown action") << QByteArray(R"({"id":"bad","action":"move","data":"x"})") << 1;
    QTest::newRow("action of another type") << QByteArray(R"({"id":"bad","action":7,"data":"x"})") << 1;
    QTest::newRow("remove nothing") << QByteArray(R"({"id":"bad","action":"remove"})") << 1;
}

void TestJournal::badRowsStayAlone()
{
    QFETCH(QByteArray, row);
    QFETCH(int, told);
    const QByteArray data = R"([{"id":"a","data":"x"},)" + row + R"(,{"id":"b","data":{"y":1}}])";
    const Result<JournalPut> put = JournalPut::fromForm(formOf(QString::fromUtf8(data)));
    QVERIFY(put.has_value());
    QStringList ids;
    for (const JournalRow &kept : put->rows)
        ids.append(kept.id.toString());
    const QStringList expected = told != 0
        ? QStringList{QStringLiteral("a"), QStringLiteral("bad"), QStringLiteral("b")}
        : QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QCOMPARE(ids, expected);
    QCOMPARE(put->rows.first().data, QByteArray("x"));
    QCOMPARE(put->rows.last().data, QByteArray(R"({"y":1})"));
}

void TestJournal::rowsOfJsonText()
{
    const Result<JournalRow> object = JournalRow::fromJsonText("\n{ \"a\" : [ 1 ] }\n");
    QVERIFY(object.has_value());
    QCOMPARE(object->data, QByteArray(R"({"a":[1]})"));
    QVERIFY(object->isJson);
    const Result<JournalRow> text = JournalRow::fromJsonText(R"("5")");
    QVERIFY(text.has_value());
    QCOMPARE(text->data, QByteArray("5"));
    QVERIFY(!text->isJson);
    for (const QByteArray &json :
        {QByteArray(), QByteArray("null"), QByteArray("x"), QByteArray("1,2"), QByteArray("1],[2"),
            QByteArray("]"), QByteArray("[1"), QByteArray("{\"a\":\"\\ud800\"}"), QByteArray("\"\xff\""),
            QByteArray("1\0", 2), QByteArray(1 << 20, '['), QByteArray(900, '[') + QByteArray(900, ']')})
        QVERIFY2(!JournalRow::fromJsonText(json).has_value(), json.left(20).constData());
}

void TestJournal::putGoesThereAndBack()
{
    JournalPut put{uuid, {}};
    put.rows.append({QStringLiteral("a"), JournalRow::Action::Add, {}, "x"});
    put.rows.append({QJsonValue(7), JournalRow::Action::Remove, QStringLiteral("12"), {}});
    QCOMPARE(JournalPut::fromForm(put.toForm()), Result<JournalPut>(put));
    // A number is an id too.
    const Result<JournalPut> removal =
        JournalPut::fromForm(formOf(QStringLiteral(R"({"id":1,"action":"remove","journal_id":12})")));
    QCOMPARE(removal->rows.first().journalId, QStringLiteral("12"));
}

void TestJournal::storedHasTheShape()
{
    JournalStored stored{{{QStringLiteral("m-0001"), QStringLiteral("17")}}};
    QCOMPARE(stored.toJson().toObject(),
        objectOf(R"({"results":[{"id":"m-0001","journal_id":"17","source":"default"}],"success":true})"));
    QCOMPARE(JournalStored::fromJson(stored.toJson()), Result<JournalStored>(stored));
    // A row that could not be used.
    const JournalStored refused{{{QStringLiteral("m-0002"), QString()}}};
    QVERIFY(refused.toJson()[u"results"][0][u"journal_id"].isNull());
    QCOMPARE(JournalStored::fromJson(refused.toJson()), Result<JournalStored>(refused));
    QCOMPARE(JournalStored{}.toJson().toObject(), objectOf(R"({"results":[],"success":true})"));
    QVERIFY(!JournalStored::fromJson(objectOf(R"({"success":true})")));
}

void TestJournal::queryReads_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("written");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("as Blink sends it") << QStringLiteral(
        "realm=example.org&action=get_journal_entries&except_uuid=urn:uuid:x&after_timestamp=1355130000&"
        "summary=1") << QStringLiteral("except_uuid=urn%3Auuid%3Ax&after_timestamp=1355130000&summary=1");
    QTest::newRow("zeros") << QStringLiteral("after_timestamp=0&limit=0&summary=0") << QString();
    QTest::newRow("empty") << QStringLiteral("after_timestamp=&limit=&summary=&except_uuid=&after_id=")
                           << QString();
    QTest::newRow("decimals") << QStringLiteral("after_timestamp=1355130000.9")
                              << QStringLiteral("after_timestamp=1355130000");
    QTest::newRow("large limit") << QStringLiteral("limit=999999") << QStringLiteral("limit=5000");
    QTest::newRow("year 2100") << QStringLiteral("after_timestamp=4102444800")
                               << QStringLiteral("after_timestamp=4102444800");
    QTest::newRow("after an id") << QStringLiteral("after_id=17&limit=2")
                                 << QStringLiteral("after_id=17&limit=2");
}

void TestJournal::queryReads()
{
    QFETCH(QString, query);
    QFETCH(QString, written);
    const Result<JournalQuery> read = JournalQuery::fromForm(*FormParameters::parse(query.toUtf8()));
    QVERIFY(read.has_value());
    QCOMPARE(QString::fromLatin1(read->toForm().encoded()), written);
}

void TestJournal::queryRefuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    for (const char *name : {"after_timestamp", "limit"}) {
        for (const char *value : {"-1", "x", "None", "1e400", "nan", "inf", "99999999999999999999"})
            QTest::addRow("%s=%s", name, value) << QString::fromLatin1(name) << QString::fromLatin1(value);
    }
}

void TestJournal::queryRefuses()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const Result<JournalQuery> read = JournalQuery::fromForm({{name, value}});
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::InvalidParameter);
    QCOMPARE(read.error().subject, name);
}

void TestJournal::entriesHaveTheShape()
{
    JournalEntries journal;
    journal.entries.append({QStringLiteral("17"), 1355130000, QStringLiteral("alice@example.com"),
        QStringLiteral("urn:uuid:x"), QStringLiteral("192.0.2.7"), "abc\n"});
    journal.rows = 3;
    QJsonObject expected = objectOf(R"({"success":true,"error_message":null,"results":[{"id":"17",
        "source":"default","timestamp":1355130000,"account":"alice@example.com","uuid":"urn:uuid:x",
        "ip_address":"192.0.2.7","data":"abc\n"}],"rows":3})");
    QCOMPARE(journal.toJson().toObject(), expected);
    QCOMPARE(JournalEntries::fromJson(journal.toJson()), Result<JournalEntries>(journal));
    journal.summary = QList<JournalMark>{{QStringLiteral("17"), 1355130000}};
    expected.insert(
        QStringLiteral("summary"), QJsonArray{objectOf(R"({"journal_id":"17","timestamp":1355130000})")});
    QCOMPARE(journal.toJson().toObject(), expected);
    QCOMPARE(JournalEntries::fromJson(journal.toJson()), Result<JournalEntries>(journal));
    // Data of another type, told as it is.
    journal.entries.append({QStringLiteral("18"), 1355130001, {}, {}, {}, R"({"a":[1]})", true});
    journal.entries.append({QStringLiteral("19"), 1355130001, {}, {}, {}, "17", true});
    const QJsonValue told = journal.toJson().toObject().value(u"results");
    QCOMPARE(told[1][u"data"].toObject(), objectOf(R"({"a":[1]})"));
    QCOMPARE(told[2][u"data"], QJsonValue(17));
    QCOMPARE(JournalEntries::fromJson(journal.toJson()), Result<JournalEntries>(journal));
    journal.summary = QList<JournalMark>{};
    QVERIFY(journal.toJson().toObject().value(u"summary").isArray());
}

void TestJournal::readsOtherServers()
{
    const Result<JournalEntries> journal = JournalEntries::fromJson(
        objectOf(R"({"success":true,"results":[{"id":12,"timestamp":"1355130000","uuid":"u","data":"d"}]})"));
    QVERIFY(journal.has_value());
    QCOMPARE(journal->entries.first().id, QStringLiteral("12"));
    QCOMPARE(journal->entries.first().timestamp, 1355130000);
    QCOMPARE(journal->rows, 1);
    QVERIFY(!JournalEntries::fromJson(objectOf(R"({"success":true,"results":null})")));
    const Result<JournalStored> stored = JournalStored::fromJson(
        objectOf(R"({"success":true,"results":[{"id":"a","journal_id":null},{"journal_id":5}]})"));
    QCOMPARE(stored->rows.at(0).journalId, QString());
    QCOMPARE(stored->rows.at(1).journalId, QStringLiteral("5"));
}

void TestJournal::deleteReads_data()
{
    QTest::addColumn<FormParameters>("form");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QString>("code");
    const auto with = [](const char *name, const char *value) {
        return FormParameters{{QString::fromLatin1(name), QString::fromLatin1(value)}};
    };
    const QString missing = QStringLiteral("request.missing_parameter");
    const QString invalid = QStringLiteral("request.invalid_parameter");
    QTest::newRow("list") << with("data", R"(["id1","id2"])")
                          << QStringList{QStringLiteral("id1"), QStringLiteral("id2")} << QString();
    QTest::newRow("numbers") << with("data", R"([1,1812345678901234])")
                             << QStringList{QStringLiteral("1"), QStringLiteral("1812345678901234")}
                             << QString();
    QTest::newRow("one") << with("journal_id", "17") << QStringList{QStringLiteral("17")} << QString();
    QTest::newRow("nothing") << FormParameters{} << QStringList{} << missing;
    QTest::newRow("empty") << with("data", "") << QStringList{} << missing;
    for (const char *text : {"[]", "x", "{}", "null", "\"a\"", "[[],{}]", "["})
        QTest::newRow(text) << with("data", text) << QStringList{} << invalid;
}

void TestJournal::deleteReads()
{
    QFETCH(FormParameters, form);
    QFETCH(QStringList, ids);
    QFETCH(QString, code);
    const Result<JournalDelete> order = JournalDelete::fromForm(form);
    QCOMPARE(order ? QString() : QString(errorCodeText(order.error().code)), code);
    if (order) {
        QCOMPARE(order->ids, ids);
        QCOMPARE(JournalDelete::fromForm(order->toForm()), order);
    }
    QCOMPARE(JournalDeleted{}.toJson().toObject(), objectOf(R"({"success":true})"));
}

void TestJournal::hostileData()
{
    // Deep nesting and a megabyte of openings end, and are no rows.
    for (const QString &text : {QString(1 << 20, u'['), QString(1 << 20, u'{'),
             QStringLiteral("[") + QStringLiteral("{},").repeated(100000) + QStringLiteral("{}]"),
             QStringLiteral("\"") + QString(1 << 20, u'a')}) {
        const Result<JournalPut> put = JournalPut::fromForm(formOf(text));
        QVERIFY(!put || put->rows.isEmpty());
        QVERIFY(!JournalDelete::fromForm({{QStringLiteral("data"), text}}));
    }
}

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
