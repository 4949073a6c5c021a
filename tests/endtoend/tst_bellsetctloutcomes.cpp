// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/program.h"
#include "core/contract/actions.h"
#include "core/contract/common.h"
#include "core/contract/errorcodes.h"
#include "tests/support/scriptedtlsserver.h"
#include "tests/support/transportoffice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// What bellsetctl says when answers are lost, refused or late.
class TestBellsetctlOutcomes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lostDnd_data();
    void lostDnd();
    void lostForward_data();
    void lostForward();
    void refusalGivesTheReason();
    void lateReadIsNoLostChange();
    void ownersCertificateNamesTheAccount();
    void serverWithAFileOfItsOwn();

private:
    ProgramOutcome run(
        const QUrl &server, const QString &words, const QString &p12 = QStringLiteral("alice")) const;

    TransportOffice m_office;
    QTemporaryDir m_folder;
};

namespace {

ScriptedAnswer json(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return ScriptedAnswer::http(200, array.mid(1, array.size() - 2));
}

Identity identity()
{
    Identity alice;
    alice.sipAddress = QStringLiteral("alice@example.org");
    alice.mobileNumber = QStringLiteral("+31612345678");
    return alice;
}

ForwardingRows rows(const QString &target, qint64 until)
{
    ForwardingRows rows;
    for (const ForwardCondition condition : allForwardConditions)
        rows.rows.append({condition, {}, 0, {}, {}});
    rows.rows.first() = {ForwardCondition::AllCalls, target, until, {}, target};
    return rows;
}

QString codeIn(const ProgramOutcome &outcome)
{
    return QJsonDocument::fromJson(outcome.err).object().value(u"error").toString();
}

} // namespace

void TestBellsetctlOutcomes::initTestCase()
{
    const auto write = [this](const QString &name, const QString &commonName) {
        const TestCertificate certificate =
            makeTestCertificate({.commonName = commonName, .issuer = &m_office.authority});
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(certificate.certificatePem + certificate.keyPem);
    };
    write(QStringLiteral("alice"), QStringLiteral("alice@example.org"));
    write(QStringLiteral("owner"), QStringLiteral("31208"));
    QFile authority(m_folder.filePath(QStringLiteral("ca.crt")));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    authority.write(m_office.authority.certificatePem);
}

ProgramOutcome TestBellsetctlOutcomes::run(const QUrl &server, const QString &words, const QString &p12) const
{
    const QStringList arguments{QStringLiteral("bellsetctl"), QStringLiteral("--p12"), m_folder.filePath(p12),
        QStringLiteral("--server"), server.toString(), QStringLiteral("--ca"),
        m_folder.filePath(QStringLiteral("ca.crt"))};
    const QFuture<ProgramOutcome> running = runBellsetctl(arguments + words.split(u' ', Qt::SkipEmptyParts));
    return QTest::qWaitFor([&running] { return running.isFinished(); }, patience)
        ? running.result()
        : ProgramOutcome{-1, {}, {}};
}

void TestBellsetctlOutcomes::lostDnd_data()
{
    QTest::addColumn<DndState>("found");
    QTest::addColumn<QString>("code");
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QString not_ = QStringLiteral("server.not_in_effect");
    QTest::newRow("in effect") << DndState{true, now + 3600} << QString();
    QTest::newRow("off") << DndState{false, 0} << not_;
    QTest::newRow("without an end") << DndState{true, 0} << not_;
    QTest::newRow("another end") << DndState{true, now + 7200} << not_;
}

void TestBellsetctlOutcomes::lostDnd()
{
    QFETCH(DndState, found);
    QFETCH(QString, code);
    ScriptedTlsServer server(m_office.server);
    server.answer({ScriptedAnswer::hangUp(), json(found.toJson())});
    const ProgramOutcome outcome = run(server.url(), QStringLiteral("dnd on --for 1h -o json"));
    QCOMPARE(codeIn(outcome), code);
    QCOMPARE(outcome.exitCode, code.isEmpty() ? 0 : 8);
    if (!code.isEmpty())
        QVERIFY2(outcome.err.contains("It did not work"), outcome.err.constData());
}

void TestBellsetctlOutcomes::lostForward_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<qint64>("until");
    QTest::addColumn<QString>("code");
    const QString bob = QStringLiteral("bob@example.org");
    const QString not_ = QStringLiteral("server.not_in_effect");
    QTest::newRow("in effect") << bob << qint64(0) << QString();
    QTest::newRow("another target") << QStringLiteral("carol@example.org") << qint64(0) << not_;
    QTest::newRow("still with an end") << bob << QDateTime::currentSecsSinceEpoch() + 3600 << not_;
}

void TestBellsetctlOutcomes::lostForward()
{
    QFETCH(QString, target);
    QFETCH(qint64, until);
    QFETCH(QString, code);
    ScriptedTlsServer server(m_office.server);
    server.answer({json(identity().toJson()), json(rows({}, 0).toJson()), ScriptedAnswer::hangUp(),
        json(rows(target, until).toJson())});
    const ProgramOutcome outcome = run(server.url(), QStringLiteral("forward all --to bob -o json"));
    QCOMPARE(codeIn(outcome), code);
    QCOMPARE(outcome.exitCode, code.isEmpty() ? 0 : 8);
}

void TestBellsetctlOutcomes::refusalGivesTheReason()
{
    ScriptedTlsServer server(m_office.server);
    const QByteArray refusal = R"({"success":false,"error_message":"quota\u001b[31m 0x17"})";
    server.answer({ScriptedAnswer::http(200, refusal, "X-Request-ID: r-17\r\n")});
    const ProgramOutcome asText = run(server.url(), QStringLiteral("dnd on"));
    QCOMPARE(asText.exitCode, 8);
    for (const char *part : {"quota", "0x17", "POST https://127.0.0.1", "HTTP status 200", "r-17"})
        QVERIFY2(asText.err.contains(part), asText.err.constData());
    QVERIFY2(!asText.err.contains('\x1b'), asText.err.constData());
    const ProgramOutcome asJson = run(server.url(), QStringLiteral("dnd on -o json"));
    const QJsonObject error = QJsonDocument::fromJson(asJson.err).object();
    QCOMPARE(error.value(u"error").toString(), QStringLiteral("server.refused"));
    QVERIFY(error.value(u"detail").toString().contains(u"quota"));
    QVERIFY(!error.value(u"detail").toString().contains(u"action="));
}

void TestBellsetctlOutcomes::lateReadIsNoLostChange()
{
    ScriptedTlsServer server(m_office.server);
    server.answer({ScriptedAnswer::silence()});
    const QString options = QStringLiteral("--timeout 1 -o json ");
    const ProgramOutcome read =
        run(server.url(), options + QStringLiteral("api GET /settings.phtml action=get_identity"));
    QCOMPARE(codeIn(read), QStringLiteral("network.timed_out"));
    QCOMPARE(read.exitCode, 7);
    const ProgramOutcome write =
        run(server.url(), options + QStringLiteral("api GET /settings.phtml action=set_dnd_off"));
    QCOMPARE(codeIn(write), QStringLiteral("server.outcome_unknown"));
    QCOMPARE(write.exitCode, 8);
}

void TestBellsetctlOutcomes::ownersCertificateNamesTheAccount()
{
    ScriptedTlsServer server(m_office.server);
    server.answer({json(Done{QStringLiteral("done")}.toJson())});
    const QString owner = QStringLiteral("owner");
    const ProgramOutcome nameless = run(server.url(), QStringLiteral("dnd off -o json"), owner);
    QCOMPARE(codeIn(nameless), QStringLiteral("certificate.no_address"));
    QVERIFY(server.requests().isEmpty());
    const ProgramOutcome named =
        run(server.url(), QStringLiteral("dnd off --account Alice@example.org"), owner);
    QVERIFY2(named.exitCode == 0, named.err.constData());
    QVERIFY2(server.requests().constLast().contains("account=alice%40example.org"),
        server.requests().constLast().constData());
    // A certificate that names its account is not stretched to another one.
    const ProgramOutcome other =
        run(server.url(), QStringLiteral("dnd off --account bob@example.org -o json"));
    QCOMPARE(codeIn(other), QStringLiteral("certificate.other_account"));
    const ProgramOutcome own = run(server.url(), QStringLiteral("dnd off"));
    QCOMPARE(own.exitCode, 0);
    QVERIFY(!server.requests().constLast().contains("account="));
}

void TestBellsetctlOutcomes::serverWithAFileOfItsOwn()
{
    ScriptedTlsServer server(m_office.server);
    server.answer({json(QJsonObject{{QStringLiteral("a"), 1}})});
    QUrl file = server.url();
    file.setPath(QStringLiteral("/provider/settings.phtml"));
    const ProgramOutcome other = run(file, QStringLiteral("api GET /healthz"));
    QCOMPARE(other.exitCode, 2);
    QVERIFY2(other.err.contains("/healthz"), other.err.constData());
    QVERIFY(server.requests().isEmpty());
    QCOMPARE(run(file, QStringLiteral("api GET /settings.phtml action=get_identity")).exitCode, 0);
    QVERIFY(server.requests().constLast().startsWith("GET /provider/settings.phtml?"));
}

QTEST_GUILESS_MAIN(TestBellsetctlOutcomes)
#include "tst_bellsetctloutcomes.moc"
