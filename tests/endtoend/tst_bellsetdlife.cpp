// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bellsetdprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

// What a service manager would be told: the datagrams at a NOTIFY_SOCKET.
class NotifySocket {
public:
    explicit NotifySocket(const QString &path)
        : m_descriptor(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path);
        if (name.size() < qsizetype(sizeof address.sun_path))
            std::copy(name.begin(), name.end(), address.sun_path);
        m_isBound = ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~NotifySocket() { ::close(m_descriptor); }
    NotifySocket(const NotifySocket &) = delete;
    NotifySocket &operator=(const NotifySocket &) = delete;

    bool isBound() const { return m_isBound; }
    QByteArray received()
    {
        char buffer[4096];
        for (ssize_t size = 0; (size = ::recv(m_descriptor, buffer, sizeof buffer, 0)) > 0;)
            m_received += QByteArray(buffer, size) + '\n';
        return m_received;
    }

private:
    int m_descriptor;
    bool m_isBound = false;
    QByteArray m_received;
};

} // namespace

/// The life of a serving bellsetd: start, reload, stop, and what it tells of itself.
class TestBellsetdLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void readyFileSaysWhere();
    void plainListener();
    void logLinesAreJson();
    void passwordsAppearNowhere();
    void serviceManagerIsTold();
    void stopAnswersARunningRequest();
    void interruptStopsToo();
    void reloadTakesNewHosts();
    void reloadKeepsAGoodConfiguration();
    void connectionsSurviveAReload();
    void accountAddedWhileRunning();
    void newerSchemaIsRefused();
    void damagedCaIsRefused();
    void takenPortIsRefused();
    void readyTellsOfALostCa();
    void survivesAKill();

private:
    QString alice() const { return m_server->bundleOf(QStringLiteral("alice@example.org")); }
    QString config() const { return m_server->path(QStringLiteral("bellsetd.conf")); }
    bool startWithConfig(const QByteArray &text)
    {
        return write(config(), text)
            && m_server->start(QStringLiteral("serve"), {QStringLiteral("--config"), config()});
    }
    void connectAsAlice(QSslSocket &socket) const;

    std::unique_ptr<BellsetdProcess> m_server;
};

void TestBellsetdLife::init()
{
    m_server = std::make_unique<BellsetdProcess>();
    QCOMPARE(m_server->init().exitCode, 0);
    QVERIFY(m_server->addPerson(QStringLiteral("alice@example.org"), "canary-4f1d77"));
}

void TestBellsetdLife::connectAsAlice(QSslSocket &socket) const
{
    QSslConfiguration configuration = socket.sslConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(m_server->ca()));
    const QByteArray bundle = contentOf(alice());
    configuration.setLocalCertificate(QSslCertificate(bundle));
    configuration.setPrivateKey(QSslKey(bundle, QSsl::Ec));
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), quint16(QUrl(m_server->url()).port()));
    QVERIFY2(socket.waitForEncrypted(30'000), qPrintable(socket.errorString()));
}

void TestBellsetdLife::readyFileSaysWhere()
{
    QVERIFY(m_server->start());
    const QJsonObject ready = m_server->ready();
    QCOMPARE(ready.value(QStringLiteral("pid")).toInteger(), m_server->process().processId());
    QVERIFY(ready.value(QStringLiteral("plain")).isNull());
    QCOMPARE(ready.value(QStringLiteral("data_dir")).toString(), m_server->directory());
    QCOMPARE(ready.value(QStringLiteral("ca")).toString(), m_server->directory() + QStringLiteral("/ca.crt"));
    QCOMPARE(m_server->curl(QStringLiteral("/healthz")).output, QByteArray("ok\n"));
    QCOMPARE(m_server->stop(), 0);
    QVERIFY(!QFile::exists(m_server->readyFile()));
}

void TestBellsetdLife::plainListener()
{
    QVERIFY(m_server->start(QStringLiteral("serve"),
        {QStringLiteral("--listen-plain"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--workers"),
            QStringLiteral("2")}));
    const QString plain = m_server->ready().value(QStringLiteral("plain")).toString();
    QVERIFY2(plain.startsWith(QStringLiteral("http://127.0.0.1:")), qPrintable(plain));
    QCOMPARE(runProgram(QStringLiteral("curl"), {QStringLiteral("-sS"), plain + QStringLiteral("/healthz")})
                 .output,
        QByteArray("ok\n"));
    QVERIFY(runProgram(QStringLiteral("curl"),
        {QStringLiteral("-sS"), plain + QStringLiteral("/settings.phtml?action=get_identity")})
                .output.contains("auth.required"));
}

void TestBellsetdLife::logLinesAreJson()
{
    QVERIFY(m_server->start());
    QVERIFY(m_server->curl(QStringLiteral("/settings.phtml?action=get_identity&secret=abc"), alice())
                .output.contains("alice"));
    QCOMPARE(m_server->stop(), 0);
    int requests = 0;
    const QList<QByteArray> lines = m_server->log().split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        for (const char *key : {"time", "level", "category"})
            QVERIFY2(object.contains(QLatin1String(key)), line.constData());
        if (object.value(QStringLiteral("category")).toString() == u"bellset.access") {
            ++requests;
            QCOMPARE(object.value(QStringLiteral("path")).toString(), QStringLiteral("/settings.phtml"));
            QCOMPARE(object.value(QStringLiteral("account")).toString(), QStringLiteral("alice@example.org"));
            QCOMPARE(object.value(QStringLiteral("action")).toString(), QStringLiteral("get_identity"));
            QCOMPARE(object.value(QStringLiteral("status")).toInt(), 200);
        } else {
            QVERIFY2(object.contains(QStringLiteral("message")), line.constData());
        }
    }
    QCOMPARE(requests, 1);
    QVERIFY(!m_server->log().contains("secret"));
}

void TestBellsetdLife::passwordsAppearNowhere()
{
    QVERIFY(startWithConfig("[log]\nlevel = debug\n"));
    const QByteArray id = QByteArray::number(m_server->process().processId());
    QVERIFY(contentOf(QStringLiteral("/proc/%1/cmdline").arg(QString::fromLatin1(id))).contains("serve"));
    const ProgramRun asked = m_server->curl(QStringLiteral("/settings.phtml?action=get_identity"), alice());
    QVERIFY(asked.output.contains("alice"));
    const ProgramRun wrong =
        m_server->curl(QStringLiteral("/settings.phtml?action=get_identity&password=canary-4f1d77"));
    for (const QByteArray &text : {m_server->log(), asked.both(), wrong.both(),
             contentOf(QStringLiteral("/proc/%1/cmdline").arg(QString::fromLatin1(id))),
             contentOf(QStringLiteral("/proc/%1/environ").arg(QString::fromLatin1(id)))})
        QVERIFY2(!text.contains("canary-4f1d77"), text.constData());
    QCOMPARE(m_server->stop(), 0);
    QVERIFY(!m_server->log().contains("canary-4f1d77"));
}

void TestBellsetdLife::serviceManagerIsTold()
{
    NotifySocket manager(m_server->path(QStringLiteral("notify")));
    QVERIFY(manager.isBound());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NOTIFY_SOCKET"), m_server->path(QStringLiteral("notify")));
    environment.insert(QStringLiteral("WATCHDOG_USEC"), QStringLiteral("200000"));
    m_server->process().setProcessEnvironment(environment);
    QVERIFY(m_server->start());
    QTRY_VERIFY_WITH_TIMEOUT(manager.received().contains("READY=1"), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(manager.received().contains("WATCHDOG=1"), 30'000);
    m_server->signal(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(manager.received().contains("RELOADING=1\nMONOTONIC_USEC="), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(manager.received().count("READY=1") == 2, 30'000);
    QCOMPARE(m_server->stop(), 0);
    QVERIFY(manager.received().contains("STOPPING=1"));
}

void TestBellsetdLife::stopAnswersARunningRequest()
{
    QVERIFY(m_server->start());
    QSslSocket socket;
    connectAsAlice(socket);
    const QByteArray body = "action=set_dnd_on&duration=5";
    socket.write("POST /settings.phtml HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                 "application/x-www-form-urlencoded\r\n"
                 "Content-Length: "
        + QByteArray::number(body.size()) + "\r\nExpect: 100-continue\r\n\r\n");
    // The interim answer proves that the request has begun.
    QVERIFY(socket.waitForReadyRead(30'000));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 100"));
    m_server->signal(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->log().contains("stopping"), 30'000);
    QVERIFY(m_server->isRunning());
    socket.write(body);
    QByteArray answer;
    QTRY_VERIFY_WITH_TIMEOUT((answer += socket.readAll()).contains("\"success\":true"), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->isRunning(), 30'000);
    QCOMPARE(m_server->process().exitCode(), 0);
    QVERIFY(m_server->start());
    QVERIFY(
        m_server->curl(QStringLiteral("/settings.phtml?action=get_dnd"), alice()).output.contains("true"));
}

void TestBellsetdLife::interruptStopsToo()
{
    QVERIFY(m_server->start());
    QSslSocket idle;
    connectAsAlice(idle);
    m_server->signal(SIGINT);
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->isRunning(), 30'000);
    QCOMPARE(m_server->process().exitCode(), 0);
}

void TestBellsetdLife::reloadTakesNewHosts()
{
    QVERIFY(startWithConfig("[server]\nhost = one.example.org\n"));
    const QString port = QString::number(QUrl(m_server->url()).port());
    const auto reaches = [&](const QString &host) {
        return runProgram(QStringLiteral("curl"),
                   {QStringLiteral("-sS"), QStringLiteral("--cacert"), m_server->ca(),
                       QStringLiteral("--resolve"), host + u':' + port + QStringLiteral(":127.0.0.1"),
                       QStringLiteral("https://") + host + u':' + port + QStringLiteral("/healthz")})
                   .exitCode
            == 0;
    };
    QVERIFY(reaches(QStringLiteral("one.example.org")));
    QVERIFY(!reaches(QStringLiteral("two.example.org")));
    QVERIFY(write(config(),
        "[server]\nhost = two.example.org\nworkers = 2\n[limits]\ndrain_timeout = 3s\nbody_bytes = 32K\n"));
    m_server->signal(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(reaches(QStringLiteral("two.example.org")), 30'000);
    QVERIFY(!reaches(QStringLiteral("one.example.org")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_server->log().contains("takes effect at the next start: server.workers limits.body_bytes\""),
        30'000);
    QVERIFY(m_server->isRunning());
}

void TestBellsetdLife::reloadKeepsAGoodConfiguration()
{
    QVERIFY(startWithConfig("[server]\n"));
    QVERIFY(write(config(), "[server]\nrubbish = 1\n"));
    m_server->signal(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->log().contains("bellsetd.conf:2: unknown key"), 30'000);
    QCOMPARE(m_server->curl(QStringLiteral("/healthz")).output, QByteArray("ok\n"));
}

void TestBellsetdLife::connectionsSurviveAReload()
{
    QVERIFY(startWithConfig("[server]\n"));
    QSslSocket socket;
    connectAsAlice(socket);
    const auto ask = [&socket] {
        socket.write("GET /settings.phtml?action=get_dnd HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QByteArray answer;
        QTRY_VERIFY_WITH_TIMEOUT((answer += socket.readAll()).contains("\"dnd\":"), 30'000);
    };
    ask();
    m_server->signal(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->log().contains("read again"), 30'000);
    ask();
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
}

void TestBellsetdLife::accountAddedWhileRunning()
{
    QVERIFY(m_server->start());
    QVERIFY(m_server->addPerson(QStringLiteral("erin@example.org"), "x"));
    const QByteArray answer = m_server
                                  ->curl(QStringLiteral("/settings.phtml?action=get_identity"),
                                      m_server->bundleOf(QStringLiteral("erin@example.org")))
                                  .output;
    QVERIFY2(answer.contains("erin@example.org"), answer.constData());
}

void TestBellsetdLife::newerSchemaIsRefused()
{
    // Another kind of version mark than ours would not be seen by the test: the server says so itself.
    const ProgramRun changed = runProgram(QStringLiteral("python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import sqlite3,sys\nc=sqlite3.connect(sys.argv[1])\nc.execute('UPDATE "
                           "schema_version SET version=version+1')\nc.commit()"),
            m_server->directory() + QStringLiteral("/bellset.db")});
    QVERIFY2(changed.exitCode == 0, changed.errors.constData());
    for (const char *command : {"serve", "migrate", "account"}) {
        QStringList arguments{QLatin1String(command)};
        if (arguments.first() == u"account")
            arguments.append(QStringLiteral("list"));
        const ProgramRun refused = m_server->run(arguments);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.errors.contains("newer version"), refused.errors.constData());
    }
}

void TestBellsetdLife::damagedCaIsRefused()
{
    QVERIFY(write(m_server->directory() + QStringLiteral("/ca/ca.key"), "rubbish"));
    const ProgramRun refused =
        m_server->run({QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("ca.key"), refused.errors.constData());
}

void TestBellsetdLife::takenPortIsRefused()
{
    QVERIFY(m_server->start());
    BellsetdProcess other;
    QCOMPARE(other.init().exitCode, 0);
    const ProgramRun refused = other.run({QStringLiteral("serve"), QStringLiteral("--listen"),
        QStringLiteral("127.0.0.1:%1").arg(QUrl(m_server->url()).port()), QStringLiteral("--ready-file"),
        other.readyFile()});
    QVERIFY2(refused.exitCode == 1, refused.both().constData());
    QVERIFY2(refused.both().contains("in use"), refused.both().constData());
    QVERIFY(!QFile::exists(other.readyFile()));
}

void TestBellsetdLife::readyTellsOfALostCa()
{
    QVERIFY(m_server->start());
    const QStringList code{QStringLiteral("-w"), QStringLiteral("%{http_code}")};
    // curl needs the CA that is about to go.
    const QString kept = m_server->path(QStringLiteral("kept.crt"));
    QVERIFY(QFile::copy(m_server->ca(), kept));
    const QStringList withKept = code + QStringList{QStringLiteral("--cacert"), kept};
    QCOMPARE(m_server->curl(QStringLiteral("/readyz"), {}, withKept).output, QByteArray("ok\n200"));
    const QString ca = m_server->directory() + QStringLiteral("/ca/ca.crt");
    QVERIFY(QFile::rename(ca, ca + QStringLiteral(".away")));
    QCOMPARE(m_server->curl(QStringLiteral("/readyz"), {}, withKept).output, QByteArray("not ready\n503"));
    QCOMPARE(m_server->curl(QStringLiteral("/healthz"), {}, withKept).output, QByteArray("ok\n200"));
    QVERIFY(QFile::rename(ca + QStringLiteral(".away"), ca));
    QCOMPARE(m_server->curl(QStringLiteral("/readyz"), {}, withKept).output, QByteArray("ok\n200"));
}

void TestBellsetdLife::survivesAKill()
{
    QVERIFY(m_server->start());
    QVERIFY(m_server->curl(QStringLiteral("/settings.phtml?action=set_privacy_on"), alice())
                .output.contains("\"success\":true"));
    m_server->signal(SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(!m_server->isRunning(), 30'000);
    QVERIFY(m_server->start());
    QVERIFY(m_server->curl(QStringLiteral("/settings.phtml?action=get_privacy"), alice())
                .output.contains("true"));
}

QTEST_GUILESS_MAIN(TestBellsetdLife)
#include "tst_bellsetdlife.moc"
