// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/contract/office/activegreeting.h"
#include "core/contract/office/conferences.h"
#include "core/contract/office/contactinformation.h"
#include "core/contract/office/logindetails.h"
#include "core/contract/office/ongoingcalls.h"
#include "core/contract/office/phonebook.h"
#include "core/contract/office/ringsequence.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

/// The documents of the office API in their JSON dialect.
class TestOfficeValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conferences();
    void elementsAreInOrder();
    void listShapes_data();
    void listShapes();
    void phonebook();
    void contactInformation();
    void ongoingCalls();
    void ringSequence();
    void ringShapes_data();
    void ringShapes();
    void conferenceDetails();
    void loginDetailsHoldNoPassword();
    void unknownElements();
    void hostile_data();
    void hostile();
    void textsAreEscaped();
    void greetings();
};

namespace {

QJsonValue json(const QByteArray &text)
{
    return officeJsonOf(text).value_or(QJsonValue());
}

QString subjectOf(const auto &result)
{
    return result ? QStringLiteral("no error") : result.error().subject;
}

} // namespace

void TestOfficeValues::conferences()
{
    const QByteArray text = "{\"conferences\": [\n"
                            "  {\n"
                            "    \"enabled\": true,\n"
                            "    \"name\": \"annconf\",\n"
                            "    \"description\": \"Weekly\",\n"
                            "    \"extension\": \"3100\",\n"
                            "    \"accessCode\": \"555\"\n"
                            "  },\n"
                            "  {\n"
                            "    \"enabled\": false,\n"
                            "    \"name\": \"quiet\"\n"
                            "  }\n"
                            "]}";
    const Result<ConferenceList> list = ConferenceList::fromRequest(json(text));
    QVERIFY(list.has_value());
    QCOMPARE(list->conferences.size(), 2);
    QCOMPARE(list->conferences[0].accessCode, QStringLiteral("555"));
    QVERIFY(!list->conferences[1].description);
    QVERIFY(!list->conferences[1].enabled);
    QCOMPARE(list->toJsonText(), text);
    QCOMPARE(ConferenceList{}.toJsonText(), QByteArray("{\"conferences\": []}"));
}

void TestOfficeValues::elementsAreInOrder()
{
    ContactInformation information;
    information.lastName = QStringLiteral("Ivory");
    information.jobTitle = QStringLiteral("CTO");
    information.officeAddress = PostalAddress{};
    information.twitterName = QStringLiteral("ann");
    information.useBranchAddress = false;
    information.emailAddress = QString();
    QCOMPARE(information.toJsonText(),
        QByteArray("{\"contact-information\": {\n"
                   "  \"jobTitle\": \"CTO\",\n"
                   "  \"officeAddress\": {},\n"
                   "  \"emailAddress\": \"\",\n"
                   "  \"useBranchAddress\": false,\n"
                   "  \"twiterName\": \"ann\",\n"
                   "  \"lastName\": \"Ivory\"\n"
                   "}}"));
}

void TestOfficeValues::listShapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("as told") << QByteArray(R"({"phonebook":[{"number":"1"},{"number":"2"}]})") << 2;
    QTest::newRow("items under their name")
        << QByteArray(R"({"phonebook":{"entry":[{"number":"1"},{"number":"2"}]}})") << 2;
    QTest::newRow("one item under its name") << QByteArray(R"({"phonebook":{"entry":{"number":"1"}}})") << 1;
    QTest::newRow("one item") << QByteArray(R"({"phonebook":{"number":"1"}})") << 1;
    QTest::newRow("empty") << QByteArray(R"({"phonebook":[]})") << 0;
    QTest::newRow("empty object") << QByteArray(R"({"phonebook":{}})") << 0;
    QTest::newRow("empty text") << QByteArray(R"({"phonebook":""})") << 0;
    QTest::newRow("null") << QByteArray(R"({"phonebook":null})") << 0;
    QTest::newRow("empty items") << QByteArray(R"({"phonebook":{"entry":[]}})") << 0;
    QTest::newRow("null items") << QByteArray(R"({"phonebook":{"entry":null}})") << 0;
}

void TestOfficeValues::listShapes()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    const Result<Phonebook> book = Phonebook::fromRequest(json(text));
    QVERIFY2(book.has_value(), qPrintable(subjectOf(book)));
    QCOMPARE(book->entries.size(), count);
    if (count > 0)
        QCOMPARE(book->entries[0].number, QStringLiteral("1"));
}

void TestOfficeValues::phonebook()
{
    const QByteArray text = "{\"phonebook\": [\n"
                            "  {\n"
                            "    \"id\": \"201\",\n"
                            "    \"first-name\": \"Eve\",\n"
                            "    \"last-name\": \"Moss\",\n"
                            "    \"number\": \"9001\",\n"
                            "    \"contact-information\": {\n"
                            "      \"jobTitle\": \"Dev\",\n"
                            "      \"homeAddress\": {\n"
                            "        \"city\": \"Oslo\"\n"
                            "      },\n"
                            "      \"officeAddress\": {},\n"
                            "      \"emailAddress\": \"eve@example.org\"\n"
                            "    }\n"
                            "  },\n"
                            "  {\n"
                            "    \"id\": \"-1\",\n"
                            "    \"number\": \"200\"\n"
                            "  }\n"
                            "]}";
    const Result<Phonebook> book = Phonebook::fromRequest(json(text));
    QVERIFY(book.has_value());
    QCOMPARE(book->entries[0].contact->homeAddress->city, QStringLiteral("Oslo"));
    QVERIFY(book->entries[0].contact->officeAddress->isEmpty());
    QVERIFY(book->entries[0].isStored());
    QVERIFY(!book->entries[1].isStored());
    QVERIFY(!book->entries[1].contact);
    QCOMPARE(book->toJsonText(), text);

    // Ids are texts; a server that sends numbers means the same.
    const Result<PhonebookEntry> entry =
        PhonebookEntry::fromRequest(json(R"({"entry":{"id":7,"number":9002,"timestamp":"0"}})"));
    QVERIFY(entry.has_value());
    QCOMPARE(entry->id, QStringLiteral("7"));
    QCOMPARE(entry->number, QStringLiteral("9002"));
    QCOMPARE(entry->timestamp, 0);
}

void TestOfficeValues::contactInformation()
{
    const QJsonValue told = json(R"({"contact-information":{"jobTitle":"CTO","homeAddress":{"city":"Rome"},
        "officeAddress":{},"branchAddress":{},"imId":"ann","imDisplayName":"Ann Ivory",
        "emailAddress":"ann@example.org","useBranchAddress":false,"salutation":"None","timestamp":0,
        "enabled":true,"ldapManaged":false,"firstName":"Ann","lastName":"Ivory"}})");
    const Result<ContactInformation> information = ContactInformation::fromRequest(told);
    QVERIFY(information.has_value());
    QCOMPARE(information->homeAddress->city, QStringLiteral("Rome"));
    QCOMPARE(information->firstName, QStringLiteral("Ann"));
    QCOMPARE(information->ldapManaged, false);
    QCOMPARE(information->toJson(), told); // nothing is lost on the way back
}

void TestOfficeValues::ongoingCalls()
{
    const QJsonValue told = json(R"({"cdrs":[{"from":"Ann - 2012","from-aor":"\"Ann\"<sip:2012@example.org>",
        "to":"32020","to-aor":"<sip:32020@example.org>","direction":"INCOMING","recipient":"32020",
        "internal":false,"type":"Unknown","start-time":1361226016000,"duration":28926}]})");
    const Result<OngoingCalls> calls = OngoingCalls::fromRequest(told);
    QVERIFY(calls.has_value());
    QCOMPARE(calls->calls[0].startTime, 1361226016000);
    QCOMPARE(calls->calls[0].duration, 28926);
    QCOMPARE(calls->calls[0].fromAddress, QStringLiteral("\"Ann\"<sip:2012@example.org>"));
    QVERIFY(!calls->calls[0].route);
    QCOMPARE(calls->toJson(), told);
    QCOMPARE(OngoingCalls{}.toJsonText(), QByteArray("{\"cdrs\": []}"));
}

void TestOfficeValues::ringSequence()
{
    const QJsonValue told = json(R"({"call-sequence":{"rings":[
        {"expiration":20,"type":"If no response","enabled":true,"number":"555"},
        {"expiration":30,"type":"At the same time","enabled":false,"number":"bob@example.com"}],
        "expiration":20,"withVoicemail":true}})");
    const Result<RingSequence> sequence = RingSequence::fromRequest(told);
    QVERIFY(sequence.has_value());
    QCOMPARE(sequence->rings[1].type, RingType::AtTheSameTime);
    QCOMPARE(sequence->toJson(), told);
    // What is missing has the values of a new ring.
    const Result<RingSequence> bare =
        RingSequence::fromRequest(json(R"({"call-sequence":{"rings":[{"number":"1"}]}})"));
    QVERIFY(bare.has_value());
    QCOMPARE(bare->rings[0], (Ring{30, RingType::IfNoResponse, true, QStringLiteral("1")}));
    const Result<RingSequence> wrong =
        RingSequence::fromRequest(json(R"({"call-sequence":{"rings":[{"type":"Later"}]}})"));
    QCOMPARE(subjectOf(wrong), QStringLiteral("call-sequence/rings/ring/type"));
}

void TestOfficeValues::ringShapes_data()
{
    QTest::addColumn<QByteArray>("rings");
    QTest::newRow("array") << QByteArray(R"([{"number":"1"}])");
    QTest::newRow("object") << QByteArray(R"({"number":"1"})");
    QTest::newRow("under the name") << QByteArray(R"({"ring":{"number":"1"}})");
    QTest::newRow("array under the name") << QByteArray(R"({"ring":[{"number":"1"}]})");
}

void TestOfficeValues::ringShapes()
{
    QFETCH(QByteArray, rings);
    const Result<RingSequence> sequence =
        RingSequence::fromRequest(json("{\"call-sequence\":{\"rings\":" + rings + "}}"));
    QVERIFY(sequence.has_value());
    QCOMPARE(sequence->rings.size(), 1);
    QCOMPARE(sequence->rings[0].number, QStringLiteral("1"));
}

void TestOfficeValues::conferenceDetails()
{
    const Result<ConferenceDetails> details =
        ConferenceDetails::fromJson(json(R"({"conference":{"extension":"3100","locked":true,
        "members":[{"id":"1","name":"Bob","uuid":"x","volumeIn":0,"canSpeak":false}]}})"));
    QVERIFY(details.has_value());
    QVERIFY(details->locked);
    QCOMPARE(details->members[0].name, QStringLiteral("Bob"));
    QCOMPARE(details->members[0].canSpeak, false);
}

void TestOfficeValues::loginDetailsHoldNoPassword()
{
    const Result<LoginDetails> details = LoginDetails::fromJson(json(
        R"({"login-details":{"userName":"200","imId":"ann","ldapImAuth":false,"sipPassword":"secret"}})"));
    QVERIFY(details.has_value());
    QCOMPARE(details->userName, QStringLiteral("200"));
    QVERIFY(!details->toJsonText().contains("secret"));
}

void TestOfficeValues::unknownElements()
{
    const QJsonValue odd =
        json(R"({"contact-information":{"homeAddress":{"planet":"Mars"},"jobTitle":"CTO"}})");
    const Result<ContactInformation> stored = ContactInformation::fromRequest(odd);
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::InvalidParameter);
    QCOMPARE(stored.error().subject, QStringLiteral("contact-information/homeAddress/planet"));
    const Result<ContactInformation> told = ContactInformation::fromJson(odd);
    QVERIFY(told.has_value());
    QCOMPARE(told->jobTitle, QStringLiteral("CTO"));
    QCOMPARE(subjectOf(PhonebookEntry::fromRequest(json(R"({"person":{}})"))), QStringLiteral("person"));
    QCOMPARE(subjectOf(PhonebookEntry::fromRequest(json("{}"))), QStringLiteral("entry"));
}

void TestOfficeValues::hostile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("other root") << QByteArray(R"({"cdrs":[]})");
    QTest::newRow("list of texts") << QByteArray(R"({"conferences":["a"]})");
    QTest::newRow("list of null") << QByteArray(R"({"conferences":[null]})");
    QTest::newRow("list of lists") << QByteArray(R"({"conferences":[[{"name":"a"}]]})");
    QTest::newRow("number for a list") << QByteArray(R"({"conferences":7})");
    QTest::newRow("object for a text") << QByteArray(R"({"conferences":[{"name":{"a":1}}]})");
    QTest::newRow("text for a flag") << QByteArray(R"({"conferences":[{"enabled":"perhaps"}]})");
    QTest::newRow("number for a flag") << QByteArray(R"({"conferences":[{"enabled":2}]})");
    QTest::newRow("endless text") << "{\"conferences\":[{\"name\":\"" + QByteArray(1024 * 1024, 'a')
            + "\"}]}";
}

void TestOfficeValues::hostile()
{
    QFETCH(QByteArray, text);
    const Result<ConferenceList> told = ConferenceList::fromJson(json(text));
    QVERIFY(!told);
    QCOMPARE(told.error().code, ErrorCode::ServerUnreadable);
    QVERIFY(told.error().detail.size() < 1000);
    QVERIFY(!ConferenceList::fromRequest(json(text)));
}

void TestOfficeValues::textsAreEscaped()
{
    Conference odd;
    odd.name = QStringLiteral("a\"\\\n\t\r\u0001\u007f<b>é\u202e😀");
    const ConferenceList list{{odd}};
    QVERIFY(list.toJsonText().contains("\\u0001"));
    const Result<ConferenceList> back = ConferenceList::fromRequest(json(list.toJsonText()));
    QVERIFY(back.has_value());
    QCOMPARE(*back, list);
}

void TestOfficeValues::greetings()
{
    for (const ActiveGreeting greeting : allGreetings)
        QCOMPARE(activeGreetingFromText(activeGreetingText(greeting)), greeting);
    QVERIFY(!activeGreetingFromText(u"Standard"));
    QVERIFY(!activeGreetingFromText(u""));
}

QTEST_GUILESS_MAIN(TestOfficeValues)
#include "tst_officevalues.moc"
