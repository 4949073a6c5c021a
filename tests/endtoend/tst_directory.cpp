// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/async.h"
#include "core/client/directory/directoryclient.h"
#include "core/contract/errorcodes.h"
#include "tests/support/slapdserver.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace {

constexpr int patience = 20000;
const QByteArray password = "read me";

QByteArray people()
{
    QByteArray text = ldifPerson("ann",
        {{"cn", "Ann Smith"}, {"sn", "Smith"}, {"telephoneNumber", "+31 20 555 0101"},
            {"mobile", "06-12345678"}, {"mail", "ann@example.org"},
            {"SIPIdentitySIPURI", "sip:ann@sip2sip.info"}, {"title", "Chief"}});
    text += ldifPerson(
        "joanna", {{"cn", "Joanna (Jo) *Star* Back\\slash"}, {"telephoneNumber", "+31 20 555 0102"}});
    text += ldifPerson("dan", {{"cn", "Dan M\xc3\xbcller"}, {"SIPIdentitySIPURI", "sips:dan@sip2sip.info"}});
    text += ldifPerson("bob", {{"cn", "Bob Jones"}, {"telephoneNumber", "+31 20 555 0103"}});
    text += ldifPerson("uncallable", {{"cn", "Ann Uncallable"}, {"mail", "x@example.org"}});
    text += ldifPerson("html",
        {{"cn", "<img src=x onerror=alert(1)>"}, {"telephoneNumber", "+31 20 555 0199"},
            {"title", "hostile"}});
    text += ldifPerson("rlo",
        {{"cn", "\xe2\x80\xaegro.elpmaxe hostile\xe2\x80\xac"}, {"telephoneNumber", "+31 20 555 0198"}});
    text += ldifPerson(
        "large", {{"cn", "hostile " + QByteArray(1000000, 'A')}, {"telephoneNumber", "+31 20 555 0197"}});
    text += ldifPerson("lines",
        {{"cn", "hostile\nline\x01\x1b[31m"}, {"telephoneNumber", "+31 20 555 0196"},
            {"SIPIdentitySIPURI", QByteArray("sip:a\0b@c", 9)}});
    for (int i = 0; i < 120; ++i)
        text += ldifPerson("many" + QByteArray::number(i),
            {{"cn", "Zz Many " + QByteArray::number(i)},
                {"telephoneNumber", "+49 30 " + QByteArray::number(10000 + i)}});
    return text;
}

QStringList names(const DirectoryAnswer &answer)
{
    QStringList all;
    for (const DirectoryPerson &person : answer.people)
        all.append(person.name);
    return all;
}

} // namespace

/// The directory client against a real OpenLDAP server with its own authority.
class TestDirectory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start(people())); }
    void findsOver_data();
    void findsOver();
    void findsByWhatIsKnown_data();
    void findsByWhatIsKnown();
    void emptyTextListsTheFirst();
    void manyAreCutWithAWord();
    void specialCharactersDoNotChangeTheFilter_data();
    void specialCharactersDoNotChangeTheFilter();
    void additionalFilterCounts();
    void wrongAuthorityIsRefused_data();
    void wrongAuthorityIsRefused();
    void environmentDoesNotWeaken();
    void wrongNameIsRefused();
    void expiredCertificateIsRefused();
    void wrongBaseIsExplained();
    void wrongPasswordIsRefused();
    void nameGetsWhatAnybodyDoesNot();
    void plainServerIsNoLdaps();
    void unreachableIsExplained();
    void silentServerEndsByTimeout_data();
    void silentServerEndsByTimeout();
    void cancelEndsAtOnce();
    void nonsenseIsExplained();
    void hostileValuesAreHarmless();
    void trialTellsHowFarItCame();

private:
    DirectoryConfiguration configuration(
        DirectoryConfiguration::Security security = DirectoryConfiguration::Security::Ldaps) const
    {
        DirectoryConfiguration made;
        made.host = QStringLiteral("127.0.0.1");
        made.security = security;
        made.port =
            security == DirectoryConfiguration::Security::Ldaps ? m_server.tlsPort() : m_server.plainPort();
        made.base = QStringLiteral("ou=addressbook, dc=sip2sip, dc=info");
        made.caFile = m_server.caFile();
        made.countryCode = QStringLiteral("31");
        return made;
    }
    Result<DirectoryAnswer> ask(
        const DirectoryConfiguration &configuration, const QString &text, const QByteArray &secret = {})
    {
        const QFuture<Result<DirectoryAnswer>> future = m_client.search(configuration, secret, text);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience))
            return failure(ErrorCode::TimedOut, {}, QStringLiteral("of the test"));
        return future.result();
    }
    ErrorCode errorOf(const DirectoryConfiguration &configuration, const QByteArray &secret = {})
    {
        const Result<DirectoryAnswer> answer = ask(configuration, QStringLiteral("ann"), secret);
        m_error = answer ? Error{ErrorCode::NotInEffect, {}, {}} : answer.error();
        return m_error.code;
    }

    SlapdServer m_server;
    DirectoryClient m_client;
    Error m_error;
};

using Security = DirectoryConfiguration::Security;
Q_DECLARE_METATYPE(DirectoryConfiguration::Security)

void TestDirectory::findsOver_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("ldaps") << Security::Ldaps;
    QTest::newRow("StartTLS") << Security::StartTls;
    QTest::newRow("plain") << Security::Plain;
}

void TestDirectory::findsOver()
{
    QFETCH(Security, security);
    const Result<DirectoryAnswer> answer = ask(configuration(security), QStringLiteral("ann smi"));
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(names(*answer), QStringList{QStringLiteral("Ann Smith")});
    const DirectoryPerson &ann = answer->people.first();
    QCOMPARE(ann.addresses, QStringList{QStringLiteral("ann@sip2sip.info")});
    QCOMPARE(ann.numbers.at(0).number, QStringLiteral("+31205550101"));
    QCOMPARE(ann.numbers.at(1).number, QStringLiteral("+31612345678"));
    QCOMPARE(ann.mails, QStringList{QStringLiteral("ann@example.org")});
    QVERIFY(!answer->hasMore);
}

void TestDirectory::findsByWhatIsKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("part of a name") << QStringLiteral("smit") << QStringLiteral("Ann Smith");
    QTest::newRow("words in any order") << QStringLiteral("smith ann") << QStringLiteral("Ann Smith");
    QTest::newRow("mail") << QStringLiteral("ann@example") << QStringLiteral("Ann Smith");
    QTest::newRow("SIP address") << QStringLiteral("dan@sip2sip") << QStringLiteral("Dan M\u00fcller");
    QTest::newRow("umlaut") << QStringLiteral("m\u00fcll") << QStringLiteral("Dan M\u00fcller");
    QTest::newRow("number") << QStringLiteral("+31 20 5550101") << QStringLiteral("Ann Smith");
    QTest::newRow("other punctuation") << QStringLiteral("(020) 555-0101") << QStringLiteral("Ann Smith");
    QTest::newRow("two zeros") << QStringLiteral("0031205550101") << QStringLiteral("Ann Smith");
    QTest::newRow("its end") << QStringLiteral("550103") << QStringLiteral("Bob Jones");
}

void TestDirectory::findsByWhatIsKnown()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const Result<DirectoryAnswer> answer = ask(configuration(), text);
    QVERIFY(answer);
    QCOMPARE(names(*answer), QStringList{name});
}

void TestDirectory::emptyTextListsTheFirst()
{
    const Result<DirectoryAnswer> answer = ask(configuration(), QStringLiteral(" "));
    QVERIFY(answer);
    QCOMPARE(answer->people.size(), DirectoryClient::firstPeople);
    QVERIFY(answer->hasMore);
    QVERIFY(!names(*answer).contains(QStringLiteral("Ann Uncallable")));
}

void TestDirectory::manyAreCutWithAWord()
{
    const Result<DirectoryAnswer> answer = ask(configuration(), QStringLiteral("zz"));
    QVERIFY(answer);
    QCOMPARE(answer->people.size(), DirectoryClient::mostPeople);
    QVERIFY(answer->hasMore);
}

void TestDirectory::specialCharactersDoNotChangeTheFilter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("asterisk") << QStringLiteral("*Star*") << 1; // Joanna is written so
    QTest::newRow("asterisk is no wildcard") << QStringLiteral("A*n") << 0;
    QTest::newRow("everything") << QStringLiteral("*)(uid=*") << 0;
    QTest::newRow("closes") << QStringLiteral("x))(|(cn=*") << 0;
    QTest::newRow("parentheses") << QStringLiteral("(Jo)") << 1;
    QTest::newRow("backslash") << QStringLiteral("Back\\slash") << 1;
    QTest::newRow("escape is text") << QStringLiteral("\\41nn") << 0;
    QTest::newRow("nul") << QStringLiteral("Ann") + QChar(u'\0') + QStringLiteral("Smith") << 1; // as a space
    QTest::newRow("nul and more") << QStringLiteral("Ann") + QChar(u'\0') + QStringLiteral(")(cn=*") << 0;
    QTest::newRow("operators") << QStringLiteral("&|!=~<>") << 0;
}

void TestDirectory::specialCharactersDoNotChangeTheFilter()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    const Result<DirectoryAnswer> answer = ask(configuration(), text);
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->people.size(), count);
}

void TestDirectory::additionalFilterCounts()
{
    DirectoryConfiguration narrow = configuration();
    narrow.filter = QStringLiteral("(title=Chief)");
    const Result<DirectoryAnswer> answer = ask(narrow, {});
    QVERIFY(answer);
    QCOMPARE(names(*answer), QStringList{QStringLiteral("Ann Smith")});
    narrow.filter = QStringLiteral("(title=Chief)(cn=*)");
    QCOMPARE(errorOf(narrow), ErrorCode::DirectoryFilterInvalid);
    narrow.filter = QStringLiteral("(=x)");
    QCOMPARE(errorOf(narrow), ErrorCode::DirectoryFilterInvalid);
}

void TestDirectory::wrongAuthorityIsRefused_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("ldaps") << Security::Ldaps;
    QTest::newRow("StartTLS") << Security::StartTls;
}

void TestDirectory::wrongAuthorityIsRefused()
{
    QFETCH(Security, security);
    DirectoryConfiguration other = configuration(security);
    other.caFile = m_server.otherCaFile();
    QCOMPARE(errorOf(other), ErrorCode::ServerUntrusted);
    QVERIFY2(m_error.detail.contains(QStringLiteral("Directory CA")), qPrintable(m_error.detail));
    other.caFile.clear(); // those of the system
    if (QFile::exists(QStringLiteral("/etc/ssl/certs/ca-certificates.crt")))
        QCOMPARE(errorOf(other), ErrorCode::ServerUntrusted);
    other.caFile = m_server.file(QStringLiteral("none.pem"));
    QCOMPARE(errorOf(other), ErrorCode::FileUnreadable);
    other.caFile = m_server.file(QStringLiteral("people.ldif"));
    QCOMPARE(errorOf(other), ErrorCode::FileUnreadable);
}

void TestDirectory::environmentDoesNotWeaken()
{
    qputenv("LDAPTLS_REQCERT", "never");
    qputenv("LDAPTLS_CACERT", m_server.caFile().toLocal8Bit());
    DirectoryConfiguration other = configuration();
    other.caFile = m_server.otherCaFile();
    QCOMPARE(errorOf(other), ErrorCode::ServerUntrusted);
    qunsetenv("LDAPTLS_REQCERT");
    qunsetenv("LDAPTLS_CACERT");
}

void TestDirectory::wrongNameIsRefused()
{
    DirectoryConfiguration other = configuration();
    other.host = QStringLiteral("localhost"); // the certificate names 127.0.0.1 alone
    const ErrorCode code = errorOf(other);
    QVERIFY2(code == ErrorCode::ServerNameMismatch, qPrintable(m_error.detail));
    QCOMPARE(m_error.subject, QStringLiteral("localhost"));
}

void TestDirectory::expiredCertificateIsRefused()
{
    SlapdServer old;
    old.useExpiredCertificate();
    QVERIFY(old.start({}));
    DirectoryConfiguration other = configuration();
    other.port = old.tlsPort();
    other.caFile = old.caFile();
    QCOMPARE(errorOf(other), ErrorCode::ServerCertificateExpired);
}

void TestDirectory::wrongBaseIsExplained()
{
    DirectoryConfiguration other = configuration();
    other.base = QStringLiteral("ou=nowhere, dc=sip2sip, dc=info");
    QCOMPARE(errorOf(other), ErrorCode::DirectoryBaseUnknown);
    QCOMPARE(m_error.subject, other.base);
    other.base = QStringLiteral("dc=elsewhere,dc=org");
    QCOMPARE(errorOf(other), ErrorCode::DirectoryBaseUnknown);
    other.base = QStringLiteral("addressbook");
    QCOMPARE(errorOf(other), ErrorCode::DirectoryNameInvalid);
}

void TestDirectory::wrongPasswordIsRefused()
{
    DirectoryConfiguration named = configuration();
    named.bindName = QStringLiteral("cn=reader, dc=sip2sip, dc=info");
    QCOMPARE(errorOf(named, "wrong"), ErrorCode::DirectoryBindRefused);
    QVERIFY(!m_error.detail.contains(QStringLiteral("wrong")));
    QCOMPARE(errorOf(named, {}), ErrorCode::DirectoryBindRefused); // never in as nobody
    QVERIFY(ask(named, QStringLiteral("ann"), password));
    named.bindName = QStringLiteral("cn=nobody,dc=sip2sip,dc=info");
    QCOMPARE(errorOf(named, password), ErrorCode::DirectoryBindRefused);
}

void TestDirectory::nameGetsWhatAnybodyDoesNot()
{
    DirectoryConfiguration secret = configuration();
    secret.base = QStringLiteral("ou=secret,dc=sip2sip,dc=info");
    QCOMPARE(errorOf(secret), ErrorCode::DirectoryBaseUnknown); // so servers say to keep a secret
    secret.bindName = QStringLiteral("cn=reader,dc=sip2sip,dc=info");
    QVERIFY(ask(secret, QStringLiteral("ann"), password));
}

void TestDirectory::plainServerIsNoLdaps()
{
    DirectoryConfiguration other = configuration();
    other.port = m_server.plainPort();
    m_client.setTimeouts({2000, 2000});
    const ErrorCode code = errorOf(other);
    m_client.setTimeouts({});
    QVERIFY2(code == ErrorCode::TlsFailed || code == ErrorCode::TimedOut, errorCodeText(code).data());
}

void TestDirectory::unreachableIsExplained()
{
    DirectoryConfiguration other = configuration();
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    other.port = free.serverPort();
    free.close();
    QCOMPARE(errorOf(other), ErrorCode::ConnectionRefused);
    other.host = QStringLiteral("no-such-host.invalid");
    QCOMPARE(errorOf(other), ErrorCode::HostNotFound);
    QCOMPARE(m_error.subject, other.host);
}

void TestDirectory::silentServerEndsByTimeout_data()
{
    findsOver_data();
}

void TestDirectory::silentServerEndsByTimeout()
{
    QFETCH(Security, security);
    QTcpServer silent; // the system accepts, nobody answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    DirectoryConfiguration other = configuration(security);
    other.port = silent.serverPort();
    m_client.setTimeouts({300, 300});
    QElapsedTimer clock;
    clock.start();
    const QFuture<Result<DirectoryAnswer>> future = m_client.search(other, {}, {});
    QVERIFY(!future.isFinished());
    qint64 longest = 0; // between two turns of the event loop
    qint64 last = clock.elapsed();
    while (!future.isFinished() && clock.elapsed() < patience) {
        QTest::qWait(5);
        longest = qMax(longest, clock.elapsed() - last);
        last = clock.elapsed();
    }
    m_client.setTimeouts({});
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::TimedOut);
    QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
}

void TestDirectory::cancelEndsAtOnce()
{
    for (const Security security : {Security::Ldaps, Security::StartTls, Security::Plain}) {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        DirectoryConfiguration other = configuration(security);
        other.port = silent.serverPort();
        const QFuture<Result<DirectoryAnswer>> future = m_client.search(other, {}, {});
        QVERIFY(silent.waitForNewConnection(patience));
        const std::unique_ptr<QTcpSocket> peer(silent.nextPendingConnection());
        if (security != Security::Plain || peer->bytesAvailable() == 0)
            QTRY_VERIFY_WITH_TIMEOUT(peer->bytesAvailable() > 0, patience); // it waits for an answer now
        m_client.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 3000); // long before the 10 s of the time-out
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    }
    // Going away does the same.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    DirectoryConfiguration other = configuration(Security::Plain);
    other.port = silent.serverPort();
    auto client = std::make_unique<DirectoryClient>();
    const QFuture<Result<DirectoryAnswer>> future = client->search(other, {}, {});
    client.reset();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 3000);
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
}

void TestDirectory::nonsenseIsExplained()
{
    QTcpServer web;
    QVERIFY(web.listen(QHostAddress::LocalHost));
    connect(&web, &QTcpServer::newConnection, &web, [&web] {
        QTcpSocket *socket = web.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    m_client.setTimeouts({2000, 2000});
    for (const Security security : {Security::Ldaps, Security::StartTls, Security::Plain}) {
        DirectoryConfiguration other = configuration(security);
        other.port = web.serverPort();
        const ErrorCode code = errorOf(other);
        QVERIFY2(code == ErrorCode::TlsFailed || code == ErrorCode::ClosedEarly, errorCodeText(code).data());
    }
    m_client.setTimeouts({});
}

void TestDirectory::hostileValuesAreHarmless()
{
    const Result<DirectoryAnswer> answer = ask(configuration(), QStringLiteral("555 019"));
    QVERIFY(answer);
    QCOMPARE(answer->people.size(), 4);
    for (const DirectoryPerson &person : answer->people) {
        QVERIFY(person.name.size() <= 200);
        for (const QChar c : person.name)
            QVERIFY(c.isPrint());
        QVERIFY(person.addresses.isEmpty());
    }
    QVERIFY(names(*answer).contains(QStringLiteral("<img src=x onerror=alert(1)>")));
    QVERIFY(names(*answer).contains(QStringLiteral("gro.elpmaxe hostile")));
    QVERIFY(names(*answer).contains(QStringLiteral("hostile line [31m")));
}

void TestDirectory::trialTellsHowFarItCame()
{
    const auto tryOut = [this](const DirectoryConfiguration &configuration, const QByteArray &secret = {}) {
        const QFuture<Result<DirectoryTrial>> future =
            m_client.tryOut(configuration, secret, QStringLiteral("an"));
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience))
            qFatal("the trial did not end");
        return future.result().value_or(DirectoryTrial());
    };
    const DirectoryTrial good = tryOut(configuration());
    QCOMPARE(good.passed, 4);
    QVERIFY(!good.error);
    QCOMPARE(good.answer.people.size() > 2, true); // Ann, Joanna, Dan, and those with "Many"
    DirectoryConfiguration other = configuration();
    other.port = 1;
    QCOMPARE(tryOut(other).passed, 0);
    other = configuration();
    other.caFile = m_server.otherCaFile();
    QCOMPARE(tryOut(other).passed, 1);
    other = configuration();
    other.bindName = QStringLiteral("cn=reader,dc=sip2sip,dc=info");
    QCOMPARE(tryOut(other, "wrong").passed, 2);
    other = configuration();
    other.base = QStringLiteral("dc=no");
    QCOMPARE(tryOut(other).passed, 3);
    QCOMPARE(tryOut(other).error->code, ErrorCode::DirectoryBaseUnknown);
}

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
