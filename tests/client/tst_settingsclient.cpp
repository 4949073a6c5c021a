// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/settingsclient.h"

#include "core/base/async.h"
#include "tests/support/faketransport.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

/// What the client makes of the answers of friendly, old and broken servers.
class TestSettingsClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsIdentity();
    void writesArePosted();
    void writesRules();
    void asksWhatBecomesOfACall();
    void namesTheAccountWhenAsked();
    void journal();
    void journalIsFull();
    void survivesOddAnswers_data();
    void survivesOddAnswers();
    void readErrors_data();
    void readErrors();
    void writeErrors_data();
    void writeErrors();
    void capabilitiesOfTheIncumbent();
    void unknownActionIsNotSupported();
    void endsWhenTheClientDies();
    void accountActions();
    void secretsAreInNoUrl();
    void files();
};

namespace {

template<class T>
Result<T> waitFor(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10000))
        return failure(ErrorCode::TimedOut, {}, QStringLiteral("no result in a test"));
    return future.result();
}

QJsonObject aliceJson()
{
    Identity alice;
    alice.sipAddress = QStringLiteral("alice@example.org");
    alice.firstName = QStringLiteral("Alice");
    alice.lastName = QStringLiteral("Example");
    return alice.toJson().toObject();
}

} // namespace

void TestSettingsClient::readsIdentity()
{
    FakeTransport transport;
    SettingsClient client(transport);
    transport.expect(ActionId::GetIdentity).reply(aliceJson());
    const Result<Identity> identity = waitFor(client.identity());
    QVERIFY(identity.has_value());
    QCOMPARE(identity->sipAddress, QStringLiteral("alice@example.org"));
    QCOMPARE(transport.requests().constFirst().method, TransportRequest::Method::Get);
    QVERIFY(transport.requests().constFirst().idempotent);
}

void TestSettingsClient::writesArePosted()
{
    FakeTransport transport;
    SettingsClient client(transport);
    ForwardingChange change;
    change.targets[ForwardCondition::Busy] = QString();
    transport.expect(ActionId::SetCallForwarding, FormParameters{{QStringLiteral("FBUS"), QString()}})
        .reply(Done{QStringLiteral("changed")}.toJson());
    const Result<Done> done = waitFor(client.setCallForwarding(change));
    QVERIFY(done.has_value());
    QCOMPARE(done->message, QStringLiteral("changed"));
    QCOMPARE(transport.requests().constFirst().method, TransportRequest::Method::Post);
    QVERIFY(!transport.requests().constFirst().idempotent);
}

void TestSettingsClient::writesRules()
{
    FakeTransport transport;
    SettingsClient client(transport);
    AcceptRulesChange accept;
    accept.persistent = {{31, QStringLiteral("09:00"), QStringLiteral("17:30"), {QStringLiteral("vip")}}};
    transport
        .expect(ActionId::SetAcceptRules,
            FormParameters{{QStringLiteral("persistent"),
                QStringLiteral(R"({"31":{"groups":["vip"],"start":"09:00","stop":"17:30"}})")}})
        .reply(Done{}.toJson());
    QVERIFY(waitFor(client.setAcceptRules(accept)).has_value());
    RejectRulesChange reject;
    reject.add = QStringLiteral("sip:%31900%@%");
    transport.expect(ActionId::SetRejectRules, FormParameters{{QStringLiteral("add"), *reject.add}})
        .reply(Done{}.toJson());
    QVERIFY(waitFor(client.setRejectRules(reject)).has_value());
    transport.expect(ActionId::GetRejectRules).replyText("[\"sip:%31900%@%\"]");
    QCOMPARE(waitFor(client.rejectRules())->texts, QStringList{*reject.add});
    transport
        .expect(ActionId::SetDndOn,
            FormParameters{{QStringLiteral("duration"), QStringLiteral("60")},
                {QStringLiteral("except"), QStringLiteral("vip,family")}})
        .reply(Done{}.toJson());
    QVERIFY(waitFor(client.setDndOn(60, {QStringLiteral("vip"), QStringLiteral("family")})).has_value());
    // Sent once: whether it took effect is for the caller to find out.
    transport.expect(ActionId::SetRejectRules, reject.toForm()).replyError(ErrorCode::ClosedEarly);
    QCOMPARE(waitFor(client.setRejectRules(reject)).error().code, ErrorCode::OutcomeUnknown);
}

void TestSettingsClient::asksWhatBecomesOfACall()
{
    FakeTransport transport;
    SettingsClient client(transport);
    const CallQuery query{QStringLiteral("bob"), QStringLiteral("1795525200")};
    CallPath path;
    path.outcome = CallPath::Outcome::Refused;
    path.status = 480;
    transport.expect(ActionId::ExplainCall, query.toForm()).reply(path.toJson());
    QCOMPARE(waitFor(client.explainCall(query)), Result<CallPath>(path));
    transport.expect(ActionId::ExplainCall, query.toForm()).replyText("{}");
    QCOMPARE(waitFor(client.explainCall(query)).error().code, ErrorCode::ServerUnreadable);
}

void TestSettingsClient::namesTheAccountWhenAsked()
{
    FakeTransport transport;
    SettingsClient client(transport);
    client.setAccountParameter(QStringLiteral("alice@example.org"));
    transport
        .expect(ActionId::SetDndOn,
            FormParameters{{QStringLiteral("duration"), QStringLiteral("60")},
                {QStringLiteral("account"), QStringLiteral("alice@example.org")}})
        .reply(Done{}.toJson());
    QVERIFY(waitFor(client.setDndOn(60)).has_value());
}

void TestSettingsClient::journal()
{
    FakeTransport transport;
    SettingsClient client(transport);
    JournalEntries entries;
    entries.entries.append({QStringLiteral("17"), 1355130000, QStringLiteral("alice@example.org"),
        QStringLiteral("urn:uuid:phone"), QStringLiteral("192.0.2.7"), "YWJj\nZGVm\n"});
    entries.rows = 2;
    transport
        .expect(ActionId::GetJournalEntries,
            FormParameters{{QStringLiteral("except_uuid"), QStringLiteral("urn:uuid:laptop")},
                {QStringLiteral("after_timestamp"), QStringLiteral("1355129999")},
                {QStringLiteral("limit"), QStringLiteral("1")}})
        .reply(entries.toJson());
    JournalQuery query{QStringLiteral("urn:uuid:laptop"), 1355129999, {}, 1, false};
    QCOMPARE(waitFor(client.journal(query)), Result<JournalEntries>(entries));
    // Larger than other answers may be.
    QVERIFY(transport.requests().constLast().largestAnswer > 8 * 1024 * 1024);

    JournalPut put{QStringLiteral("urn:uuid:phone"), {}};
    put.rows.append({QStringLiteral("m1"), JournalRow::Action::Add, {}, "YWJj\n"});
    put.rows.append({QStringLiteral("m2"), JournalRow::Action::Add, {}, R"({"a":[1]})", true});
    const JournalStored stored{{{QStringLiteral("m1"), QStringLiteral("18")}}};
    transport.expect(ActionId::PutJournalEntries, put.toForm()).reply(stored.toJson());
    QCOMPARE(waitFor(client.putJournal(put)), Result<JournalStored>(stored));
    const TransportRequest sent = transport.requests().constLast();
    QCOMPARE(sent.method, TransportRequest::Method::Post);
    QVERIFY(!sent.idempotent);
    // The action is in the query too: by it the server knows that the body may be large.
    QCOMPARE(sent.query.value(u"action"), QStringLiteral("put_journal_entries"));

    transport
        .expect(ActionId::DeleteJournalEntries,
            FormParameters{{QStringLiteral("data"), QStringLiteral(R"(["17","18"])")}})
        .reply(JournalDeleted{}.toJson());
    QVERIFY(waitFor(client.deleteJournal({QStringLiteral("17"), QStringLiteral("18")})).has_value());
    QVERIFY(transport.requests().constLast().query.isEmpty());
}

void TestSettingsClient::journalIsFull()
{
    FakeTransport transport;
    SettingsClient client(transport);
    transport.always(ActionId::PutJournalEntries)
        .reply(failureToJson({ErrorCode::JournalFull, QStringLiteral("100"), {}}, QStringLiteral("full")));
    const Result<JournalStored> full = waitFor(client.putJournal({QStringLiteral("u"), {}}));
    QVERIFY(!full.has_value());
    QCOMPARE(full.error().code, ErrorCode::JournalFull);
    QCOMPARE(full.error().subject, QStringLiteral("100"));
    // A server that closed without an answer may have stored it.
    transport.always(ActionId::PutJournalEntries).replyError(ErrorCode::ClosedEarly);
    QCOMPARE(waitFor(client.putJournal({QStringLiteral("u"), {}})).error().code, ErrorCode::OutcomeUnknown);
    // Nothing there to read from is no answer at all.
    transport.always(ActionId::GetJournalEntries).replyText("null");
    QCOMPARE(waitFor(client.journal({})).error().code, ErrorCode::ServerUnreadable);
}

void TestSettingsClient::survivesOddAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("target");
    const QString bob = QStringLiteral("bob@example.org");
    const QByteArray json = R"({"FUNC":"sip:bob@example.org","FNOL":null})";
    QTest::newRow("plain") << json << bob;
    QTest::newRow("noise") << QByteArray("Key FUNC changed bob\n" + json) << bob;
    QTest::newRow("noise with braces") << QByteArray("Key {FUNC} [changed] {\n" + json) << bob;
    QTest::newRow("html head") << QByteArray("<html><style>a{b:c}</style><body>" + json + "\r\n\r\n") << bob;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" + json) << bob;
    QTest::newRow("escaped slashes") << QByteArray(R"({"FUNC":"sip:bob@example.org\/x"})")
                                     << QStringLiteral("bob@example.org/x");
    QTest::newRow("null for empty") << QByteArray("null") << QString();
    QTest::newRow("null with blank lines") << QByteArray("\n\n null \n") << QString();
    QTest::newRow("empty array for an empty map") << QByteArray("[]") << QString();
    QTest::newRow("mailbox without brackets")
        << QByteArray(R"({"FUNC":"sip:voice-mailbox"})") << QStringLiteral("<voice-mailbox>");
}

void TestSettingsClient::survivesOddAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, target);
    FakeTransport transport;
    SettingsClient client(transport);
    transport.expect(ActionId::GetCallForwarding).replyText(body);
    const Result<CallForwarding> forwarding = waitFor(client.callForwarding());
    QVERIFY(forwarding.has_value());
    QCOMPARE(forwarding->target(ForwardCondition::AllCalls), target);
}

void TestSettingsClient::readErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("401 empty") << 401 << QByteArray() << ErrorCode::NotAuthenticated;
    QTest::newRow("401 with our code")
        << 401 << QByteArray(R"({"success":false,"error":"certificate.revoked"})")
        << ErrorCode::CertificateRevoked;
    QTest::newRow("403 of another program")
        << 403 << QByteArray(R"({"success":false,"error_message":"no"})") << ErrorCode::Denied;
    QTest::newRow("nginx without certificate")
        << 400 << QByteArray("<html>400 No required SSL certificate was sent</html>")
        << ErrorCode::ClientCertificateRequired;
    QTest::newRow("nginx with a bad certificate")
        << 400 << QByteArray("<html>400 The SSL certificate error</html>")
        << ErrorCode::ClientCertificateRefused;
    QTest::newRow("404") << 404 << QByteArray("<html>not here</html>") << ErrorCode::NotFound;
    QTest::newRow("500 html") << 500 << QByteArray("<html>oops</html>") << ErrorCode::ServerFault;
    QTest::newRow("500 with json") << 500 << QByteArray("{}") << ErrorCode::ServerFault;
    QTest::newRow("302") << 302 << QByteArray() << ErrorCode::ServerUnreadable;
    QTest::newRow("200 html") << 200 << QByteArray("<html>log in</html>") << ErrorCode::ServerUnreadable;
    QTest::newRow("200 empty") << 200 << QByteArray() << ErrorCode::ServerUnreadable;
    QTest::newRow("200 error and null")
        << 200 << QByteArray("<p>Error (SipPort)</p>null") << ErrorCode::ServerUnreadable;
    QTest::newRow("200 cut off") << 200 << QByteArray(R"({"FUNC":"sip:bob)") << ErrorCode::ServerUnreadable;
    QTest::newRow("200 other shape") << 200 << QByteArray("[1,2]") << ErrorCode::ServerUnreadable;
    QTest::newRow("200 refused") << 200
                                 << QByteArray(
                                        R"({"success":false,"error_message":"Error (SipPort): x (1010): y"})")
                                 << ErrorCode::ServerRefused;
    QTest::newRow("200 code of a newer server")
        << 200 << QByteArray(R"({"success":false,"error":"moon.full"})") << ErrorCode::ServerRefused;
    QTest::newRow("200 no certificate") << 200 << QByteArray("Error: No X.509 client certificate provided")
                                        << ErrorCode::ClientCertificateRequired;
    QTest::newRow("200 owner certificate")
        << 200 << QByteArray("Error, please specify an account") << ErrorCode::NotAuthenticated;
    // Shapes that would cost a naive reader hours or its stack.
    QTest::newRow("a million open brackets")
        << 200 << QByteArray(1000000, '[') << ErrorCode::ServerUnreadable;
    QTest::newRow("a million open brackets, one closed")
        << 200 << QByteArray(QByteArray(1000000, '[') + ']') << ErrorCode::ServerUnreadable;
    QTest::newRow("many starts of one long list")
        << 200 << QByteArray(QByteArray("[ ").repeated(500) + "1," + QByteArray("1,").repeated(1000000) + "]")
        << ErrorCode::ServerUnreadable;
    QTest::newRow("a string of a megabyte")
        << 200 << QByteArray("{\"" + QByteArray(1000000, 'x')) << ErrorCode::ServerUnreadable;
    QTest::newRow("NULs") << 200 << QByteArray(1000, '\0') << ErrorCode::ServerUnreadable;
    QTest::newRow("not UTF-8") << 200 << QByteArray("{\"FUNC\":\"\xff\xfe\"}") << ErrorCode::ServerUnreadable;
}

void TestSettingsClient::readErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    FakeTransport transport;
    SettingsClient client(transport);
    transport.expect(ActionId::GetCallForwarding).replyText(body, status);
    const Result<CallForwarding> forwarding = waitFor(client.callForwarding());
    QVERIFY(!forwarding.has_value());
    QCOMPARE(errorCodeText(forwarding.error().code), errorCodeText(code));
}

void TestSettingsClient::writeErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unreadable") << 200 << QByteArray("<html>") << ErrorCode::OutcomeUnknown;
    QTest::newRow("empty") << 200 << QByteArray() << ErrorCode::OutcomeUnknown;
    QTest::newRow("null") << 200 << QByteArray("null") << ErrorCode::OutcomeUnknown;
    QTest::newRow("502") << 502 << QByteArray("<html>") << ErrorCode::OutcomeUnknown;
    QTest::newRow("503 says nothing was done") << 503 << QByteArray("<html>") << ErrorCode::ServerFault;
    QTest::newRow("403") << 403 << QByteArray("<html>") << ErrorCode::Denied;
    QTest::newRow("refused with a reason")
        << 200 << QByteArray(R"({"success":false,"error":"forwarding.no_mobile_number","error_message":"x"})")
        << ErrorCode::ForwardingNoMobileNumber;
    QTest::newRow("invalid action") << 200
                                    << QByteArray(
                                           R"({"success":false,"error_message":"Error: invalid action"})")
                                    << ErrorCode::NotSupported;
}

void TestSettingsClient::writeErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    FakeTransport transport;
    SettingsClient client(transport);
    transport.expect(ActionId::SetDndOff).replyText(body, status);
    const Result<Done> done = waitFor(client.setDndOff());
    QVERIFY(!done.has_value());
    QCOMPARE(errorCodeText(done.error().code), errorCodeText(code));
    QCOMPARE(transport.requests().size(), 1); // never repeated
}

void TestSettingsClient::capabilitiesOfTheIncumbent()
{
    FakeTransport transport;
    SettingsClient client(transport);
    transport.expect(ActionId::GetCapabilities)
        .replyText(R"({"success":false,"error_message":"Error: invalid action"})");
    transport.expect(ActionId::GetIdentity).reply(aliceJson());
    const Result<Capabilities> capabilities = waitFor(client.capabilities());
    QVERIFY(capabilities.has_value());
    QCOMPARE(capabilities->account, QStringLiteral("alice@example.org"));
    QVERIFY(capabilities->hasAction(u"set_dnd_on"));
    QVERIFY(!capabilities->hasAction(u"get_dnd"));
}

void TestSettingsClient::unknownActionIsNotSupported()
{
    FakeTransport transport;
    SettingsClient client(transport);
    transport.expect(ActionId::GetDnd)
        .reply(
            failureToJson(Error{ErrorCode::UnknownAction, {}, {}}, QStringLiteral("Error: invalid action")));
    const Result<DndState> dnd = waitFor(client.dnd());
    QVERIFY(!dnd.has_value());
    QCOMPARE(dnd.error().code, ErrorCode::NotSupported);
}

void TestSettingsClient::endsWhenTheClientDies()
{
    FakeTransport transport;
    auto client = std::make_unique<SettingsClient>(transport);
    transport.expect(ActionId::GetIdentity).reply(aliceJson());
    transport.hold();
    const QFuture<Result<Identity>> future = client->identity();
    client.reset();
    const Result<Identity> identity = waitFor(future);
    QVERIFY(!identity.has_value());
    QCOMPARE(identity.error().code, ErrorCode::Cancelled);
    transport.release();
    QTRY_VERIFY(transport.isDone());
}

void TestSettingsClient::accountActions()
{
    FakeTransport transport;
    SettingsClient client(transport);
    const auto one = [](const char *key, const QString &value) {
        return FormParameters{{QString::fromLatin1(key), value}};
    };
    const QJsonValue done = Done{QStringLiteral("done")}.toJson();
    transport.expect(ActionId::AddAlias, one("username", QStringLiteral("bob"))).reply(done);
    QVERIFY(waitFor(client.addAlias(QStringLiteral("bob"))).has_value());
    transport.expect(ActionId::RemoveAlias, one("username", QStringLiteral("bob"))).reply(done);
    QVERIFY(waitFor(client.removeAlias(QStringLiteral("bob"))).has_value());
    transport.expect(ActionId::SetCallerId, one("caller_id", QString())).reply(done);
    QVERIFY(waitFor(client.setCallerId({})).has_value());
    IdentityChange identity;
    identity.quickDial = QStringLiteral("31");
    transport.expect(ActionId::SetIdentity, one("quick_dial", QStringLiteral("31"))).reply(done);
    QVERIFY(waitFor(client.setIdentity(identity)).has_value());
    transport.expect(ActionId::GetPrepaid).reply(Prepaid{true, 5000, QStringLiteral("EUR"), {}}.toJson());
    QCOMPARE(waitFor(client.prepaid())->balance, 5000);
    transport.expect(ActionId::GetBalanceHistory)
        .reply(QJsonValue(QJsonValue::Null)); // the incumbent's nothing
    QVERIFY(waitFor(client.balanceHistory())->rows.isEmpty());
    transport.expect(ActionId::GetMonthlyUsage, one("days", QStringLiteral("1")))
        .reply(MonthlyUsage{}.toJson());
    QVERIFY(!waitFor(client.monthlyUsage(true))->withDays); // a server that does not know days
    transport.expect(ActionId::GetHistory, one("limit", QStringLiteral("7"))).reply(CallHistory{}.toJson());
    HistoryQuery query;
    query.limit = 7;
    QVERIFY(waitFor(client.history(query)).has_value());
    transport.expect(ActionId::AddAlias, one("username", QStringLiteral("x")))
        .reply(failureToJson({ErrorCode::TooManyAliases, QStringLiteral("20"), {}}, QStringLiteral("full")));
    QCOMPARE(waitFor(client.addAlias(QStringLiteral("x"))).error().code, ErrorCode::TooManyAliases);
    const AliasAvailability taken{QStringLiteral("x@example.org"), false, {QStringLiteral("x2")}};
    transport.expect(ActionId::CheckAlias, one("username", QStringLiteral("x"))).reply(taken.toJson());
    QCOMPARE(waitFor(client.checkAlias(QStringLiteral("x"))), Result<AliasAvailability>(taken));
    transport.expect(ActionId::RemoveDevice, one("contact", QStringLiteral("192.0.2.1:5060"))).reply(done);
    QVERIFY(waitFor(client.removeDevice(QStringLiteral("192.0.2.1:5060"))).has_value());
    const SignInList signIns{{SignIn{QStringLiteral("digest"), {}, {}, true, 1, 2, 3, false}}};
    transport.expect(ActionId::GetSignIns).reply(signIns.toJson());
    QCOMPARE(waitFor(client.signIns()), Result<SignInList>(signIns));
    const Capabilities old = Capabilities::ofIncumbent(QStringLiteral("alice@example.org"));
    QVERIFY(old.hasAction(u"add_alias") && old.hasAction(u"get_monthly_usage"));
    QVERIFY(
        !old.hasAction(u"remove_alias") && !old.hasAction(u"check_alias") && !old.hasAction(u"set_identity"));
}

void TestSettingsClient::secretsAreInNoUrl()
{
    FakeTransport transport;
    SettingsClient client(transport);
    const QJsonValue done = Done{QStringLiteral("done")}.toJson();
    for (const ActionId id : {ActionId::SetPassword, ActionId::SetVoicemail, ActionId::AddBalance})
        transport.always(id).reply(done);
    VoicemailChange voicemail;
    voicemail.pin = QStringLiteral("4711");
    QVERIFY(waitFor(client.setPassword({QStringLiteral("old"), QStringLiteral("Another1")})).has_value());
    QVERIFY(waitFor(client.setVoicemail(voicemail)).has_value());
    QVERIFY(waitFor(client.addBalance({17, QStringLiteral("1234")})).has_value());
    QCOMPARE(transport.requests().size(), 3);
    for (const TransportRequest &request : transport.requests()) {
        QCOMPARE(request.method, TransportRequest::Method::Post);
        QVERIFY(!request.idempotent);
    }
}

void TestSettingsClient::files()
{
    FakeTransport transport;
    SettingsClient client(transport);
    transport.expect(ActionId::ExportBalanceHistory).replyFile("text/csv; charset=utf-8", "Id\n1,\"{}\"\n");
    const Result<FileAnswer> file = waitFor(client.balanceHistoryFile());
    QVERIFY(file.has_value());
    QCOMPARE(file->content, QByteArray("Id\n1,\"{}\"\n"));
    QCOMPARE(file->contentType, QByteArray("text/csv; charset=utf-8"));
    // Why there is no file: in JSON of ours, in the incumbent's HTML, or not at all.
    transport.expect(ActionId::ExportBalanceHistory)
        .reply(failureToJson({ErrorCode::StoreBusy, {}, {}}, QStringLiteral("busy")));
    QCOMPARE(waitFor(client.balanceHistoryFile()).error().code, ErrorCode::StoreBusy);
    transport.expect(ActionId::ExportBalanceHistory)
        .replyText(R"(<html>{"success":false,"error_message":"Error: invalid action"})");
    QCOMPARE(waitFor(client.balanceHistoryFile()).error().code, ErrorCode::NotSupported);
    transport.expect(ActionId::ExportBalanceHistory).reply(QJsonArray());
    QCOMPARE(waitFor(client.balanceHistoryFile()).error().code, ErrorCode::ServerUnreadable);
    transport.expect(ActionId::ExportBalanceHistory).replyText("oops", 500);
    QCOMPARE(waitFor(client.balanceHistoryFile()).error().code, ErrorCode::ServerFault);
}

QTEST_GUILESS_MAIN(TestSettingsClient)
#include "tst_settingsclient.moc"
