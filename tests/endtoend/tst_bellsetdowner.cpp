// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bellsetdprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

/// The real program with an owner of two accounts: issuing, curl -E with `account`, moving an account, and
/// revoking.
class TestBellsetdOwner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badCommandsChangeNothing_data();
    void badCommandsChangeNothing();
    void issues();
    void opensBothAccounts();
    void needsTheAccount();
    void opensNobodyElse();
    void numberAsSipNameIsNoOwner();
    void forgedNamesOpenNothing_data();
    void forgedNamesOpenNothing();
    void pagesAskForThePassword();
    void movedAccount();
    void revoked();

private:
    ProgramRun ask(const QString &query, const QString &certificate = {}) const;
    QString bundle() const { return m_office.certificates() + QStringLiteral("/owner-31208.crt"); }
    QString p12() const { return m_office.certificates() + QStringLiteral("/owner-31208.p12"); }
    QByteArray table(const char *command) const
    {
        return m_office.run(QString::fromLatin1(command).split(u' ')).output;
    }

    BellsetdProcess m_office;
};

namespace {

const QByteArray password("canary owner secret");

QStringList words(const QString &line)
{
    return line.split(u' ');
}

QByteArray statusOf(const ProgramRun &run)
{
    return run.output.mid(run.output.lastIndexOf('\n') + 1);
}

QString field(const ProgramRun &run, QStringView key)
{
    return QJsonDocument::fromJson(run.output.left(run.output.lastIndexOf('\n')))
        .object()
        .value(key)
        .toString();
}

} // namespace

ProgramRun TestBellsetdOwner::ask(const QString &query, const QString &certificate) const
{
    return m_office.curl(QStringLiteral("/settings.phtml?") + query,
        certificate.isEmpty() ? bundle() : certificate,
        {QStringLiteral("-w"), QStringLiteral("\n%{http_code}")});
}

void TestBellsetdOwner::initTestCase()
{
    QCOMPARE(m_office.init().exitCode, 0);
    QVERIFY(m_office.addPerson(
        QStringLiteral("alice@example.org"), "alice secret", words(QStringLiteral("--owner 31208"))));
    QVERIFY(m_office.addPerson(QStringLiteral("bob@example.org"), "bob secret"));
    QVERIFY(m_office.addPerson(
        QStringLiteral("carol@example.org"), "carol secret", words(QStringLiteral("--owner 31209"))));
    QVERIFY(m_office.addPerson(QStringLiteral("31208@example.org"), "digits secret"));
    const ProgramRun given = m_office.run(words(QStringLiteral("account owner bob@example.org 31208")));
    QCOMPARE(given.output, QByteArray("bob@example.org is the account of owner 31208.\n"));
    const QByteArray accounts = table("account list");
    QVERIFY2(accounts.contains("alice@example.org\tuser\t\towner 31208\n"), accounts.constData());
    QVERIFY2(accounts.contains("31208@example.org\tuser\t\n"), accounts.constData());
    QVERIFY2(m_office.start(), m_office.log().constData());
}

void TestBellsetdOwner::badCommandsChangeNothing_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("part");
    for (const char *number : {"0", "-1", "31208@example.org", "4294967296", "031208", "x"}) {
        QTest::addRow("owner %s", number)
            << QStringLiteral("account owner -- alice@example.org ") + QString::fromLatin1(number) << 2
            << QByteArray("none or a whole number from 1 to 4294967295");
    }
    for (const char *command : {"account add x@example.org", "cert issue --out-dir /nonexistent"}) {
        for (const char *number : {"-1", "31208@example.org"})
            QTest::addRow("%s %s", command, number)
                << QString::fromLatin1(command) + QStringLiteral(" --owner=") + QString::fromLatin1(number)
                << 2 << QByteArray("a whole number from 1 to 4294967295");
    }
    QTest::newRow("owner without number")
        << QStringLiteral("account owner alice@example.org") << 2 << QByteArray("N|none is missing");
    QTest::newRow("owner of nobody") << QStringLiteral("account owner nobody@example.org 5") << 1
                                     << QByteArray("nobody@example.org");
    QTest::newRow("issue to both") << QStringLiteral(
        "cert issue alice@example.org --owner 31208 --out-dir /nonexistent")
                                   << 2 << QByteArray("not both");
    QTest::newRow("issue to none") << QStringLiteral("cert issue --out-dir /nonexistent") << 2
                                   << QByteArray("ADDRESS is missing");
    QTest::newRow("password of an account")
        << QStringLiteral("cert issue alice@example.org --password-stdin --out-dir /nonexistent") << 2
        << QByteArray("--owner only");
    QTest::newRow("owner without accounts") << QStringLiteral("cert issue --owner 77 --out-dir /nonexistent")
                                            << 1 << QByteArray("bellsetd account owner ADDRESS 77");
}

void TestBellsetdOwner::badCommandsChangeNothing()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QByteArray, part);
    const QByteArray accounts = table("account list");
    const QByteArray certificates = table("cert list");
    // Options first: what follows a `--` is an argument.
    QStringList arguments = words(line);
    const qsizetype dashes = arguments.indexOf(QStringLiteral("--"));
    QStringList late;
    if (dashes >= 0) {
        late = arguments.mid(dashes);
        arguments = arguments.first(dashes);
    }
    arguments << QStringLiteral("--data-dir") << m_office.directory();
    const ProgramRun run = runProgram(QStringLiteral(BELLSETD_PROGRAM), arguments + late);
    QCOMPARE(run.exitCode, code);
    QVERIFY2(run.errors.contains(part), run.errors.constData());
    QCOMPARE(table("account list"), accounts);
    QCOMPARE(table("cert list"), certificates);
}

void TestBellsetdOwner::issues()
{
    const ProgramRun issued =
        m_office.run(words(QStringLiteral("cert issue --owner 31208 --password-stdin --out-dir"))
                << m_office.certificates(),
            password + '\n');
    QVERIFY2(issued.exitCode == 0, issued.both().constData());
    QCOMPARE(issued.output, (p12() + u'\n' + bundle() + u'\n').toUtf8());
    QVERIFY(issued.errors.contains("owner 31208"));
    QVERIFY(!issued.both().contains("canary"));
    const ProgramRun text = runProgram(QStringLiteral("openssl"),
        words(QStringLiteral("x509 -noout -subject -ext subjectAltName,extendedKeyUsage -in")) << bundle());
    QVERIFY2(text.output.startsWith("subject=CN = 31208\n"), text.both().constData());
    QVERIFY2(!text.both().contains("sip:"), text.both().constData());
    QVERIFY2(text.output.contains("TLS Web Client Authentication"), text.both().constData());
    const ProgramRun verified = runProgram(QStringLiteral("openssl"),
        words(QStringLiteral("verify -x509_strict -purpose sslclient -CAfile")) << m_office.ca() << bundle());
    QVERIFY2(verified.exitCode == 0, verified.both().constData());
    const ProgramRun read = runProgram(QStringLiteral("openssl"),
        words(QStringLiteral("pkcs12 -nodes -passin stdin -in")) << p12(), password + '\n');
    QVERIFY2(read.output.contains("BEGIN PRIVATE KEY"), read.errors.constData());
    const QByteArray certificates = table("cert list");
    QVERIFY2(certificates.contains("\towner 31208\t"), certificates.constData());
    // Without a terminal and without a password a strong one is made and told once.
    const ProgramRun made = m_office.run(words(QStringLiteral("cert issue --owner 31209 --out-dir"))
        << m_office.path(QStringLiteral("other")));
    QVERIFY2(made.exitCode == 0, made.both().constData());
    const QByteArray told =
        made.output.left(made.output.indexOf('\n')).mid(made.output.indexOf("once only: ") + 11);
    const ProgramRun opened = runProgram(QStringLiteral("openssl"),
        words(QStringLiteral("pkcs12 -nodes -passin stdin -in"))
            << m_office.path(QStringLiteral("other/owner-31209.p12")),
        told + '\n');
    QVERIFY2(opened.output.contains("BEGIN PRIVATE KEY"), opened.errors.constData());
}

void TestBellsetdOwner::opensBothAccounts()
{
    for (const char *user : {"alice", "bob"}) {
        const QString address = QString::fromLatin1(user) + QStringLiteral("@example.org");
        const ProgramRun read = ask(QStringLiteral("action=get_identity&account=") + address);
        QCOMPARE(statusOf(read), QByteArray("200"));
        QCOMPARE(field(read, u"sip_address"), address);
        const ProgramRun written = ask(QStringLiteral("action=set_dnd_on&account=") + address);
        QVERIFY2(written.output.contains("\"success\":true"), written.both().constData());
    }
    // Their own certificates are as good as ever, with and without the parameter.
    for (const char *more : {"", "&account=alice@example.org"}) {
        const ProgramRun own = ask(QStringLiteral("action=get_identity") + QString::fromLatin1(more),
            m_office.bundleOf(QStringLiteral("alice@example.org")));
        QCOMPARE(field(own, u"sip_address"), QStringLiteral("alice@example.org"));
    }
}

void TestBellsetdOwner::needsTheAccount()
{
    for (const char *query : {"action=get_identity", "action=get_identity&account=", "action=set_dnd_on"}) {
        const ProgramRun run = ask(QString::fromLatin1(query));
        QCOMPARE(statusOf(run), QByteArray("200"));
        QCOMPARE(field(run, u"error"), QStringLiteral("request.missing_parameter"));
        QVERIFY2(field(run, u"error_message").startsWith(u"Error, please specify an account"),
            run.output.constData());
    }
}

void TestBellsetdOwner::opensNobodyElse()
{
    // carol has another owner, 31208@ none; nobody@ does not exist: all the same answer.
    QSet<QByteArray> answers;
    for (const char *address : {"carol@example.org", "admin@example.org", "31208@example.org",
             "nobody@example.org", "alice@example.com"}) {
        const ProgramRun run =
            ask(QStringLiteral("action=get_identity&account=") + QString::fromLatin1(address));
        QCOMPARE(statusOf(run), QByteArray("403"));
        QVERIFY2(!run.output.contains("sip_address"), run.output.constData());
        QByteArray answer = run.output;
        answers.insert(answer.replace(address, "X"));
    }
    QCOMPARE(answers.size(), 1);
}

void TestBellsetdOwner::numberAsSipNameIsNoOwner()
{
    const QString digits = m_office.bundleOf(QStringLiteral("31208@example.org"));
    const ProgramRun own = ask(QStringLiteral("action=get_identity"), digits);
    QCOMPARE(field(own, u"sip_address"), QStringLiteral("31208@example.org"));
    for (const char *address : {"alice@example.org", "bob@example.org"}) {
        const ProgramRun run =
            ask(QStringLiteral("action=get_identity&account=") + QString::fromLatin1(address), digits);
        QCOMPARE(statusOf(run), QByteArray("403"));
        QCOMPARE(field(run, u"error"), QStringLiteral("auth.denied"));
    }
}

void TestBellsetdOwner::forgedNamesOpenNothing_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<bool>("byTheOffice");
    QTest::newRow("of the office's key, never issued") << QStringLiteral("/CN=31208") << true;
    QTest::newRow("two names") << QStringLiteral("/CN=31208/CN=alice@example.org") << true;
    QTest::newRow("self-made") << QStringLiteral("/CN=31208") << false;
}

void TestBellsetdOwner::forgedNamesOpenNothing()
{
    QFETCH(QString, subject);
    QFETCH(bool, byTheOffice);
    const QString forged = m_office.path(QStringLiteral("forged.crt"));
    const QString key = m_office.path(QStringLiteral("forged.key"));
    QFile config(m_office.path(QStringLiteral("forged.cnf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[req]\ndistinguished_name=name\nx509_extensions=extensions\n[name]\n[extensions]\n"
                 "basicConstraints=critical,CA:FALSE\nextendedKeyUsage=clientAuth\n");
    config.close();
    QStringList arguments =
        words(QStringLiteral("req -x509 -days 2 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"));
    arguments << QStringLiteral("-config") << config.fileName() << QStringLiteral("-subj") << subject
              << QStringLiteral("-keyout") << key << QStringLiteral("-out") << forged;
    if (byTheOffice) {
        arguments << QStringLiteral("-CA") << m_office.ca() << QStringLiteral("-CAkey")
                  << m_office.directory() + QStringLiteral("/ca/ca.key");
    }
    const ProgramRun made = runProgram(QStringLiteral("openssl"), arguments);
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    const ProgramRun run =
        m_office.curl(QStringLiteral("/settings.phtml?action=get_identity&account=alice@example.org"), forged,
            {QStringLiteral("--key"), key, QStringLiteral("-w"), QStringLiteral("\n%{http_code}")});
    QCOMPARE(statusOf(run), QByteArray("401"));
    QCOMPARE(field(run, u"error"), QStringLiteral("certificate.unknown"));
}

void TestBellsetdOwner::pagesAskForThePassword()
{
    for (const char *query : {"tab=settings", "tab=settings&account=alice@example.org",
             "tab=settings&account=carol@example.org"}) {
        const ProgramRun run = ask(QString::fromLatin1(query));
        QCOMPARE(statusOf(run), QByteArray("200"));
        QVERIFY2(run.output.contains("type=\"password\""), run.output.constData());
    }
}

void TestBellsetdOwner::movedAccount()
{
    const QString query = QStringLiteral("action=get_identity&account=bob@example.org");
    QCOMPARE(statusOf(ask(query)), QByteArray("200"));
    QCOMPARE(m_office.run(words(QStringLiteral("account owner bob@example.org none"))).output,
        QByteArray("bob@example.org is the account of no owner.\n"));
    QCOMPARE(statusOf(ask(query)), QByteArray("403"));
    QCOMPARE(
        statusOf(ask(QStringLiteral("action=get_identity&account=alice@example.org"))), QByteArray("200"));
}

void TestBellsetdOwner::revoked()
{
    QString serial;
    for (const QByteArray &row : table("cert list").split('\n')) {
        if (row.contains("\towner 31208\t"))
            serial = QString::fromLatin1(row.left(row.indexOf('\t')));
    }
    QVERIFY(!serial.isEmpty());
    QCOMPARE(m_office.run({QStringLiteral("cert"), QStringLiteral("revoke"), serial}).exitCode, 0);
    const ProgramRun run = ask(QStringLiteral("action=get_identity&account=alice@example.org"));
    QCOMPARE(statusOf(run), QByteArray("401"));
    QCOMPARE(field(run, u"error"), QStringLiteral("certificate.revoked"));
    QCOMPARE(statusOf(ask(QStringLiteral("action=get_identity"),
                 m_office.bundleOf(QStringLiteral("alice@example.org")))),
        QByteArray("200"));
    QVERIFY(!m_office.log().contains("canary"));
}

QTEST_GUILESS_MAIN(TestBellsetdOwner)
#include "tst_bellsetdowner.moc"
