// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bellsetdprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// The subcommands of bellsetd that end by themselves: options, exit codes, files, sentences.
class TestBellsetdCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<BellsetdProcess>(); }
    void cleanup() { m_office.reset(); }
    void helpAndVersion_data();
    void helpAndVersion();
    void usageErrors_data();
    void usageErrors();
    void initMakesAnOffice();
    void initIsRefusedTheSecondTime();
    void initIsRefusedOnAForeignDirectory();
    void initLeavesNothingAfterAFailure_data();
    void initLeavesNothingAfterAFailure();
    void initMakesAPasswordWithoutATerminal();
    void accountsComeAndGo();
    void accountErrors();
    void certificatesComeAndGo();
    void legacyCertificate();
    void vouchers();
    void passwdWarns();
    void journalLimits();
    void certificateTakesThePresentPassword();
    void inviteMakesOneCode();
    void nothingWorksWithoutAnOffice_data();
    void nothingWorksWithoutAnOffice();
    void checkConfig();
    void wrongConfigurationIs78();
    void migrateIsHarmless();
    void noPasswordShows();

private:
    QString written(const QString &name, const QByteArray &text) const
    {
        QFile file(m_office->path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }
    ProgramRun run(const char *arguments, const QByteArray &input = {}) const
    {
        return m_office->run(words(arguments), input);
    }
    static ProgramRun bare(const QStringList &arguments, const QStringList &environment = {})
    {
        return runProgram(QStringLiteral(BELLSETD_PROGRAM), arguments, {}, environment);
    }

    std::unique_ptr<BellsetdProcess> m_office;
};

void TestBellsetdCommands::helpAndVersion_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("help") << QStringLiteral("--help") << QByteArray("check-config");
    QTest::newRow("-h") << QStringLiteral("-h") << QByteArray("Commands:");
    QTest::newRow("version") << QStringLiteral("--version") << QByteArray("bellsetd 0.");
    for (const char *line : {"init", "serve", "demo", "account add", "account list", "account remove",
             "account journal", "account owner", "account passwd", "cert issue", "cert list", "cert revoke",
             "voucher create", "voucher list", "check-config", "migrate"})
        QTest::newRow(line) << QString::fromLatin1(line) + QStringLiteral(" --help")
                            << QByteArray("--data-dir");
    QTest::newRow("account") << QStringLiteral("account --help") << QByteArray("passwd");
    QTest::newRow("cert") << QStringLiteral("cert --help") << QByteArray("--legacy");
}

void TestBellsetdCommands::helpAndVersion()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, part);
    const ProgramRun run = bare(line.split(u' '));
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains(part), run.output.constData());
    QCOMPARE(run.errors, QByteArray());
}

void TestBellsetdCommands::usageErrors_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("nothing") << QString() << QByteArray("command is missing");
    QTest::newRow("unknown command") << QStringLiteral("serv") << QByteArray("\"serv\"");
    QTest::newRow("unknown option") << QStringLiteral("serve --lisen x") << QByteArray("lisen");
    QTest::newRow("unexpected argument") << QStringLiteral("serve now") << QByteArray("\"now\"");
    QTest::newRow("no value") << QStringLiteral("serve --listen") << QByteArray("listen");
    QTest::newRow("account") << QStringLiteral("account") << QByteArray("command is missing");
    QTest::newRow("account x") << QStringLiteral("account x") << QByteArray("unknown command");
    QTest::newRow("no address") << QStringLiteral("account add") << QByteArray("ADDRESS is missing");
    for (const char *line : {"--count 5", "--value x", "--value 0", "--value -5", "--value 1000.0001",
             "--value 1e3", "--value 5 --count 0", "--value 5 --count 1001", "--value 5 --expires 0",
             "--value 5 --expires never"})
        QTest::newRow(line) << QStringLiteral("voucher create ") + QString::fromLatin1(line)
                            << QByteArray("must be");
    QTest::newRow("invite nobody") << QStringLiteral("invite") << QByteArray("ADDRESS is missing");
    QTest::newRow("invite for ever") << QStringLiteral("invite a@example.org --expires 0")
                                     << QByteArray("1 to 365");
    QTest::newRow("invite at some time")
        << QStringLiteral("invite a@example.org --expires soon") << QByteArray("1 to 365");
    QTest::newRow("no serial") << QStringLiteral("cert revoke") << QByteArray("SERIAL is missing");
    QTest::newRow("no out-dir") << QStringLiteral("cert issue a@b.c") << QByteArray("--out-dir is missing");
    QTest::newRow("no role") << QStringLiteral("account add a@b.c --role king")
                             << QByteArray("user, helpdesk or admin");
    QTest::newRow("no domain") << QStringLiteral("init --data-dir /nonexistent --admin a@b.c")
                               << QByteArray("--domain");
    QTest::newRow("no admin") << QStringLiteral("init --data-dir /nonexistent --domain b.c")
                              << QByteArray("--admin");
    QTest::newRow("no directory") << QStringLiteral("init --domain b.c --admin a@b.c")
                                  << QByteArray("--data-dir");
    QTest::newRow("bad admin") << QStringLiteral("init --data-dir /nonexistent --domain b.c --admin me")
                               << QByteArray("\"me\"");
    QTest::newRow("bad host") << QStringLiteral(
        "init --data-dir /nonexistent --domain b.c --admin a@b.c --host a_b")
                              << QByteArray("\"a_b\"");
    for (const char *command :
        {"account add", "account remove", "account passwd", "cert issue --out-dir /nonexistent"})
        QTest::newRow(command) << QLatin1String(command) + QStringLiteral(" me") << QByteArray("\"me\"");
    QTest::newRow("bad accounts") << QStringLiteral("demo --accounts many") << QByteArray("--accounts");
}

void TestBellsetdCommands::usageErrors()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, part);
    const ProgramRun run = bare(line.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains(part), run.errors.constData());
    QVERIFY2(run.errors.contains("--help"), run.errors.constData());
    QCOMPARE(run.output, QByteArray());
}

void TestBellsetdCommands::initMakesAnOffice()
{
    const ProgramRun init = m_office->init();
    QVERIFY2(init.exitCode == 0, init.both().constData());
    QVERIFY(init.output.contains("bellsetd serve --data-dir " + m_office->directory().toUtf8()));
    QVERIFY(init.output.contains("bellsetd cert issue admin@example.org"));
    QVERIFY(!init.both().contains("admin secret"));
    const QDir directory(m_office->directory());
    for (const char *file :
        {"ca.crt", "ca/ca.crt", "ca/ca.key", "tls/server.crt", "tls/server.key", "secret.key", "bellset.db"})
        QVERIFY2(directory.exists(QLatin1String(file)), file);
    QCOMPARE(directory.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .filter(QStringLiteral(".init"))
                 .size(),
        0);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (const char *file : {"", "ca", "tls", "ca/ca.key", "tls/server.key", "secret.key", "bellset.db"})
        QVERIFY2((QFileInfo(directory.filePath(QLatin1String(file))).permissions() & others)
                == QFileDevice::Permissions(),
            file);
    const ProgramRun text = runProgram(QStringLiteral("openssl"),
        {QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-ext"),
            QStringLiteral("subjectAltName"), QStringLiteral("-in"),
            directory.filePath(QStringLiteral("tls/server.crt"))});
    for (const char *name :
        {"DNS:pbx.example.org", "DNS:localhost", "IP Address:127.0.0.1", "IP Address:0:0:0:0:0:0:0:1"})
        QVERIFY2(text.output.contains(name), text.output.constData());
    QCOMPARE(run("account list").output, QByteArray("admin@example.org\tadmin\t\n"));
}

void TestBellsetdCommands::initIsRefusedTheSecondTime()
{
    QCOMPARE(m_office->init().exitCode, 0);
    QFile key(m_office->directory() + QStringLiteral("/ca/ca.key"));
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QByteArray before = key.readAll();
    const ProgramRun again = m_office->init();
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.errors.contains("already holds an office"), again.errors.constData());
    QVERIFY(key.seek(0));
    QCOMPARE(key.readAll(), before);
}

void TestBellsetdCommands::initIsRefusedOnAForeignDirectory()
{
    QVERIFY(QDir().mkpath(m_office->directory()));
    QVERIFY(!written(QStringLiteral("office/letter.txt"), "dear").isEmpty());
    const ProgramRun init = m_office->init();
    QCOMPARE(init.exitCode, 1);
    QVERIFY2(init.errors.contains("letter.txt"), init.errors.constData());
    QCOMPARE(QDir(m_office->directory()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{QStringLiteral("letter.txt")});
}

void TestBellsetdCommands::initLeavesNothingAfterAFailure_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("empty password") << words("--domain example.org --admin admin@example.org")
                                    << QByteArray("\n");
    QTest::newRow("admin of another domain")
        << words("--domain example.org --admin admin@example.net") << QByteArray("x\n");
    QTest::newRow("bad domain") << words("--domain exa_mple --admin admin@example.net") << QByteArray("x\n");
    QTest::newRow("database out of reach")
        << words("--domain example.org --admin admin@example.org --database sqlite:/proc/nowhere/x.db")
        << QByteArray("x\n");
}

void TestBellsetdCommands::initLeavesNothingAfterAFailure()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, password);
    const ProgramRun failed = m_office->run(words("init --password-stdin") + options, password);
    QVERIFY2(failed.exitCode == 1, failed.both().constData());
    QVERIFY(!failed.errors.isEmpty());
    QVERIFY(!QFileInfo::exists(m_office->directory()));
    QCOMPARE(m_office->init().exitCode, 0);
}

void TestBellsetdCommands::initMakesAPasswordWithoutATerminal()
{
    const ProgramRun init = run("init --domain example.org --admin admin@example.org");
    QCOMPARE(init.exitCode, 0);
    const qsizetype at = init.output.indexOf("Password of admin@example.org: ");
    QVERIFY2(at >= 0, init.output.constData());
    const QByteArray password = init.output.mid(at + 31, init.output.indexOf('\n', at) - at - 31);
    QVERIFY2(password.size() >= 20, password.constData());
    QCOMPARE(m_office
                 ->run({QStringLiteral("cert"), QStringLiteral("issue"), QStringLiteral("admin@example.org"),
                     QStringLiteral("--out-dir"), m_office->certificates()})
                 .exitCode,
        0);
    const ProgramRun opened = runProgram(QStringLiteral("openssl"),
        {QStringLiteral("pkcs12"), QStringLiteral("-nodes"), QStringLiteral("-passin"),
            QStringLiteral("stdin"), QStringLiteral("-in"),
            m_office->certificates() + QStringLiteral("/admin@example.org.p12")},
        password + '\n');
    QVERIFY2(opened.exitCode == 0, opened.errors.constData());
}

void TestBellsetdCommands::accountsComeAndGo()
{
    QCOMPARE(m_office->init().exitCode, 0);
    QCOMPARE(run("account add Erin@Example.org --password-stdin", "one\n").exitCode, 0);
    QCOMPARE(run("account add hugo@example.org --role helpdesk --password-stdin", "two\n").exitCode, 0);
    QCOMPARE(run("account list").output,
        QByteArray("admin@example.org\tadmin\t\nerin@example.org\tuser\t\nhugo@example.org\thelpdesk\t\n"));
    const ProgramRun made = run("account add ida@example.org");
    QCOMPARE(made.exitCode, 0);
    QVERIFY(made.output.contains("shown this once"));
    QCOMPARE(run("account remove ida@example.org").exitCode, 0);
    QCOMPARE(run("account remove erin@example.org").exitCode, 0);
    QVERIFY(!run("account list").output.contains("erin"));
}

void TestBellsetdCommands::accountErrors()
{
    QCOMPARE(m_office->init().exitCode, 0);
    const ProgramRun duplicate = run("account add admin@example.org --password-stdin", "x\n");
    QCOMPARE(duplicate.exitCode, 1);
    QVERIFY2(duplicate.errors.contains("exists already"), duplicate.errors.constData());
    const ProgramRun domain = run("account add a@example.net --password-stdin", "x\n");
    QCOMPARE(domain.exitCode, 1);
    QVERIFY2(domain.errors.contains("example.net"), domain.errors.constData());
    QCOMPARE(run("account add a@example.org --password-stdin", "\n").exitCode, 1);
    QCOMPARE(run("account add a;b@example.org --password-stdin", "x\n").exitCode, 2);
    QCOMPARE(run("account remove nobody@example.org").exitCode, 1);
    const ProgramRun passwd = run("account passwd admin@example.org");
    QCOMPARE(passwd.exitCode, 1);
    QVERIFY2(passwd.errors.contains("--password-stdin"), passwd.errors.constData());
    const ProgramRun cert = m_office->run({QStringLiteral("cert"), QStringLiteral("issue"),
        QStringLiteral("nobody@example.org"), QStringLiteral("--out-dir"), m_office->certificates()});
    QCOMPARE(cert.exitCode, 1);
    QVERIFY(!QFileInfo::exists(m_office->certificates()));
    QCOMPARE(run("cert revoke 1234").exitCode, 1);
}

void TestBellsetdCommands::certificatesComeAndGo()
{
    QCOMPARE(m_office->init().exitCode, 0);
    QVERIFY(m_office->addPerson(QStringLiteral("erin@example.org"), "one"));
    const QString p12 = m_office->certificates() + QStringLiteral("/erin@example.org.p12");
    const ProgramRun info = runProgram(QStringLiteral("openssl"),
        {QStringLiteral("pkcs12"), QStringLiteral("-info"), QStringLiteral("-nodes"),
            QStringLiteral("-passin"), QStringLiteral("pass:one"), QStringLiteral("-in"), p12});
    QVERIFY2(info.exitCode == 0, info.errors.constData());
    QVERIFY(info.both().contains("AES-256-CBC"));
    const ProgramRun verified = runProgram(QStringLiteral("openssl"),
        {QStringLiteral("verify"), QStringLiteral("-CAfile"),
            m_office->directory() + QStringLiteral("/ca.crt"),
            m_office->bundleOf(QStringLiteral("erin@example.org"))});
    QVERIFY2(verified.exitCode == 0, verified.both().constData());
    QCOMPARE(QFileInfo(p12).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
        QFileDevice::Permissions());
    const QByteArray line = run("cert list").output;
    QVERIFY2(line.contains("\terin@example.org\t") && line.endsWith("\tvalid\n"), line.constData());
    // As openssl x509 -serial or a browser writes it.
    QString serial = QString::fromLatin1(line.split('\t').first().toLower());
    for (qsizetype at = serial.size() - 2; at > 0; at -= 2)
        serial.insert(at, u':');
    QCOMPARE(m_office->run({QStringLiteral("cert"), QStringLiteral("revoke"), serial}).exitCode, 0);
    QVERIFY(run("cert list").output.contains("\trevoked "));
}

void TestBellsetdCommands::vouchers()
{
    QCOMPARE(m_office->init().exitCode, 0);
    const ProgramRun made = run("voucher create --value 12.50 --count 3 --expires 30");
    QCOMPARE(made.exitCode, 0);
    const QList<QByteArray> lines = made.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    for (const QByteArray &line : lines) {
        QCOMPARE(line.split('\t').size(), 2);
        QCOMPARE(line.split('\t').at(1).size(), 24); // 20 digits in groups of four
    }
    QCOMPARE(run("voucher create --value 5").output.count('\n'), 1);
    const QByteArray list = run("voucher list").output;
    QCOMPARE(list.count("\t12.50\t"), 3);
    QCOMPARE(list.count("\tgood until "), 3);
    QVERIFY(list.trimmed().endsWith("\tgood"));
    for (const QByteArray &line : lines)
        QVERIFY(!list.contains(line.split('\t').at(1)) && !list.contains(line.split('\t').at(1).left(14)));
}

void TestBellsetdCommands::legacyCertificate()
{
    QCOMPARE(m_office->init().exitCode, 0);
    QCOMPARE(m_office
                 ->run({QStringLiteral("cert"), QStringLiteral("issue"), QStringLiteral("admin@example.org"),
                     QStringLiteral("--legacy"), QStringLiteral("--out-dir"), m_office->certificates()})
                 .exitCode,
        0);
    const QStringList read{QStringLiteral("pkcs12"), QStringLiteral("-info"), QStringLiteral("-nodes"),
        QStringLiteral("-passin"), QStringLiteral("pass:admin secret"), QStringLiteral("-in"),
        m_office->certificates() + QStringLiteral("/admin@example.org.p12")};
    QVERIFY(runProgram(QStringLiteral("openssl"), read).exitCode != 0);
    const ProgramRun legacy =
        runProgram(QStringLiteral("openssl"), read + QStringList{QStringLiteral("-legacy")});
    QVERIFY2(legacy.exitCode == 0 && legacy.both().contains("RC2"), legacy.both().constData());
}

void TestBellsetdCommands::journalLimits()
{
    QCOMPARE(m_office->init().exitCode, 0);
    const auto journal = [this](const QByteArray &options = {}) {
        return run(("account journal admin@example.org" + options).constData());
    };
    QVERIFY2(journal().output.contains("entries\t0\n"), journal().both().constData());
    QVERIFY(journal().output.contains("quota_mb\t100 (default)\nretention_days\t0 (default)\n"));
    QVERIFY(journal(" --quota-mb 7").output.contains("quota_mb\t7\n"));
    const QByteArray both = journal(" --retention-days 30").output;
    QVERIFY2(both.contains("quota_mb\t7\nretention_days\t30\n"), both.constData());
    const QByteArray back = journal(" --quota-mb default").output;
    QVERIFY2(back.contains("quota_mb\t100 (default)\nretention_days\t30\n"), back.constData());
    for (const char *wrong :
        {" --quota-mb -1", " --quota-mb x", " --quota-mb 1000001", " --retention-days 36501"})
        QCOMPARE(journal(wrong).exitCode, 2);
    QCOMPARE(run("account journal nobody@example.org").exitCode, 1);
    QCOMPARE(journal().output, back);
}

void TestBellsetdCommands::passwdWarns()
{
    QCOMPARE(m_office->init().exitCode, 0);
    const ProgramRun changed = run("account passwd admin@example.org --password-stdin", "another\n");
    QCOMPARE(changed.exitCode, 0);
    QVERIFY2(changed.errors.contains("keep their old password"), changed.errors.constData());
    QVERIFY(!changed.both().contains("another\n"));
}

void TestBellsetdCommands::certificateTakesThePresentPassword()
{
    QCOMPARE(m_office->init().exitCode, 0);
    QVERIFY(m_office->addPerson(QStringLiteral("erin@example.org"), "one"));
    QCOMPARE(run("account passwd erin@example.org --password-stdin", "two\n").exitCode, 0);
    const QStringList issue{QStringLiteral("cert"), QStringLiteral("issue"),
        QStringLiteral("erin@example.org"), QStringLiteral("--out-dir"),
        m_office->path(QStringLiteral("later"))};
    QCOMPARE(m_office->run(issue).exitCode, 0);
    const auto opens = [](const QString &file, const QString &password) {
        return runProgram(QStringLiteral("openssl"),
                   {QStringLiteral("pkcs12"), QStringLiteral("-nodes"), QStringLiteral("-passin"),
                       QStringLiteral("pass:") + password, QStringLiteral("-in"), file})
                   .exitCode
            == 0;
    };
    const QString name = QStringLiteral("/erin@example.org.p12");
    QVERIFY(opens(m_office->certificates() + name, QStringLiteral("one")));
    QVERIFY(!opens(m_office->path(QStringLiteral("later")) + name, QStringLiteral("one")));
    QVERIFY(opens(m_office->path(QStringLiteral("later")) + name, QStringLiteral("two")));
}

void TestBellsetdCommands::nothingWorksWithoutAnOffice_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"serve", "account list", "account add a@example.org --password-stdin",
             "cert list", "cert issue a@example.org --out-dir /tmp", "invite a@example.org", "migrate"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestBellsetdCommands::nothingWorksWithoutAnOffice()
{
    QFETCH(QString, line);
    const ProgramRun run = m_office->run(line.split(u' '));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("bellsetd init --data-dir"), run.errors.constData());
    QVERIFY(!QFileInfo::exists(m_office->directory()));
}

void TestBellsetdCommands::checkConfig()
{
    const QString good =
        written(QStringLiteral("good.conf"), "[server]\nworkers = 3\n[limits]\nidle_timeout = 2min\n");
    const ProgramRun checked = bare({QStringLiteral("check-config"), QStringLiteral("--config"), good});
    QVERIFY2(checked.exitCode == 0, checked.errors.constData());
    QVERIFY(checked.output.contains("workers = 3\n"));
    QVERIFY(checked.output.contains("idle_timeout = 2min\n"));
    // What it shows is a configuration by itself.
    const QString shown = written(QStringLiteral("shown.conf"), checked.output);
    QCOMPARE(
        bare({QStringLiteral("check-config"), QStringLiteral("--config"), shown}).output, checked.output);
    QVERIFY(bare({QStringLiteral("check-config"), QStringLiteral("--config"), good},
        {QStringLiteral("BELLSETD_SERVER_WORKERS=5")})
                .output.contains("workers = 5\n"));
}

void TestBellsetdCommands::wrongConfigurationIs78()
{
    QCOMPARE(m_office->init().exitCode, 0);
    const QString wrong = written(QStringLiteral("wrong.conf"), "[server]\nworkers = 3\nlisten-on = 1\n");
    for (const char *command : {"check-config", "serve", "account list", "migrate"}) {
        const ProgramRun run = m_office->run(words(command) + QStringList{QStringLiteral("--config"), wrong});
        QCOMPARE(run.exitCode, 78);
        QVERIFY2(run.errors.contains("wrong.conf:3: unknown key \"listen-on\""), run.errors.constData());
    }
    QCOMPARE(bare({QStringLiteral("check-config"), QStringLiteral("--config"),
                      QStringLiteral("/nonexistent.conf")})
                 .exitCode,
        78);
    QCOMPARE(run("serve --listen here").exitCode, 78);
    QCOMPARE(run("account list --database mysql:x").exitCode, 78);
    QCOMPARE(
        bare({QStringLiteral("check-config")}, {QStringLiteral("BELLSETD_SERVER_WORKERZ=5")}).exitCode, 78);
}

void TestBellsetdCommands::migrateIsHarmless()
{
    QCOMPARE(m_office->init().exitCode, 0);
    const ProgramRun migrated = run("migrate");
    QCOMPARE(migrated.exitCode, 0);
    QVERIFY2(migrated.output.contains("up to date"), migrated.output.constData());
}

void TestBellsetdCommands::inviteMakesOneCode()
{
    QCOMPARE(m_office->init().exitCode, 0);
    const ProgramRun invited = run("invite Erin@example.org --expires 3");
    QVERIFY2(invited.exitCode == 0, invited.errors.constData());
    static const QRegularExpression code(QStringLiteral("\\A(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}\n\\z"));
    QVERIFY2(code.match(QString::fromLatin1(invited.output)).hasMatch(), invited.output.constData());
    QVERIFY2(invited.errors.contains("makes the account erin@example.org"), invited.errors.constData());
    const ProgramRun again = run("invite admin@example.org");
    QVERIFY2(again.errors.contains("sets a new password of admin@example.org"), again.errors.constData());
    QVERIFY(again.output != invited.output);
    QCOMPARE(run("invite erin@example.com").exitCode, 1);
    QCOMPARE(run("invite erin").exitCode, 2);
    QFile database(m_office->directory() + QStringLiteral("/bellset.db"));
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains(again.output.trimmed()));

    const QString closed = written(QStringLiteral("closed.conf"),
        "[server]\ndata_dir = " + m_office->directory().toUtf8() + "\n[enrolment]\npolicy = closed\n");
    const ProgramRun refused = bare(
        {QStringLiteral("invite"), QStringLiteral("erin@example.org"), QStringLiteral("--config"), closed});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("policy = closed"), refused.errors.constData());
}

void TestBellsetdCommands::noPasswordShows()
{
    const QByteArray canary = "canary-7f3b91c2";
    QCOMPARE(m_office->init().exitCode, 0);
    QVERIFY(m_office->addPerson(QStringLiteral("erin@example.org"), canary));
    QByteArray all = run("account list").both() + run("cert list").both();
    all += run("account add erin@example.org --password-stdin", canary + '\n').both();
    all += run("account passwd erin@example.org --password-stdin", canary + "2\n").both();
    QVERIFY(!all.contains(canary));
    for (const char *file : {"bellset.db", "bellset.db-wal"}) {
        QFile database(m_office->directory() + u'/' + QLatin1String(file));
        if (database.open(QIODevice::ReadOnly))
            QVERIFY2(!database.readAll().contains(canary), file);
    }
}

QTEST_GUILESS_MAIN(TestBellsetdCommands)
#include "tst_bellsetdcommands.moc"
