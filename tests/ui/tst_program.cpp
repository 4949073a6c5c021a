// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellset/commandline.h"
#include "app/bellset/messagelog.h"
#include "app/bellset/singleinstance.h"
#include "tests/support/fakedesktop.h"
#include "tests/support/privatebus.h"
#include "translations/translator.h"

#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

namespace {

constexpr int patience = 30000;

CommandLine parsed(const QStringList &arguments)
{
    return CommandLine::parse(QStringList{QStringLiteral("bellset")} + arguments);
}

/// The real program, with folders of its own.
class Program {
public:
    explicit Program(const QTemporaryDir &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            environment.insert(QString::fromLatin1(folder), home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(BELLSET_PROGRAM));
    }
    ~Program()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(patience))
            process.kill();
    }
    void addEnvironment(const QString &name, const QString &value)
    {
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert(name, value);
        process.setProcessEnvironment(environment);
    }
    bool logs(const QByteArray &text)
    {
        log += process.readAllStandardError();
        return log.contains(text);
    }

    QProcess process;
    QByteArray log;
};

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandLine()
    {
        QCOMPARE(parsed({}).wish, CommandLine::Wish::Run);
        QCOMPARE(parsed({QStringLiteral("/a/b.p12")}).file, QStringLiteral("/a/b.p12"));
        QCOMPARE(parsed({QStringLiteral("file:///a/b%20c.p12")}).file, QStringLiteral("/a/b c.p12"));
        QCOMPARE(parsed({QStringLiteral("--nonsense")}).wish, CommandLine::Wish::Fail);
        const CommandLine call = parsed({QStringLiteral("TEL:+49 30 1234-5")});
        QCOMPARE(call.wish, CommandLine::Wish::Run);
        QCOMPARE(call.link, QStringLiteral("TEL:+49 30 1234-5"));
        QVERIFY(call.file.isEmpty());
        QCOMPARE(parsed({QStringLiteral("sip:a@b?x")}).link, QStringLiteral("sip:a@b?x"));
        QVERIFY(parsed({QStringLiteral("/a/tel.p12")}).link.isEmpty());
        QVERIFY(parsed({QStringLiteral("tel:") + QString(1024 * 1024, u'1')}).link.size() <= 2048);
        QCOMPARE(parsed({QStringLiteral("a"), QStringLiteral("b")}).wish, CommandLine::Wish::Fail);
        QCOMPARE(parsed({QStringLiteral("--server"), QStringLiteral("x")}).wish, CommandLine::Wish::Fail);
        QCOMPARE(
            parsed({QStringLiteral("--screenshot"), QStringLiteral("/o.png")}).wish, CommandLine::Wish::Fail);
        const CommandLine demo = parsed({QStringLiteral("--p12"), QStringLiteral("/a.p12"),
            QStringLiteral("--password-stdin"), QStringLiteral("--screenshot"), QStringLiteral("/o.png")});
        QCOMPARE(demo.wish, CommandLine::Wish::Run);
        QVERIFY(demo.hasPassingAccount() && demo.passwordFromStdin);
        QCOMPARE(demo.screenshot, QStringLiteral("/o.png"));
        QVERIFY(parsed({QStringLiteral("--background")}).background);
        QVERIFY(!parsed({}).background && !parsed({}).order);
    }

    void wrongOrdersAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no minutes") << QStringList{QStringLiteral("--dnd")};
        QTest::newRow("none") << QStringList{QStringLiteral("--dnd"), QStringLiteral("0")};
        QTest::newRow("a word") << QStringList{QStringLiteral("--dnd"), QStringLiteral("1h")};
        QTest::newRow("negative") << QStringList{QStringLiteral("--dnd=-5")};
        QTest::newRow("years") << QStringList{QStringLiteral("--dnd"), QStringLiteral("525601")};
        QTest::newRow("endless") << QStringList{QStringLiteral("--dnd"), QString(100, u'9')};
        QTest::newRow("two") << QStringList{QStringLiteral("--calls"), QStringLiteral("--new-call")};
    }

    void wrongOrdersAreRefused()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line = parsed(arguments);
        QCOMPARE(line.wish, CommandLine::Wish::Fail);
        QVERIFY(!line.text.isEmpty());
    }

    /// What the desktop's menu starts is what the program understands.
    void actionsOfTheDesktopEntryAreOrders()
    {
        QFile file(QStringLiteral(BELLSET_DESKTOP_ENTRY));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList actions;
        QHash<QString, CommandLine> lines;
        QString group;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (line.startsWith(u'['))
                group = line;
            else if (line.startsWith(QStringLiteral("Actions=")))
                actions = line.mid(8).split(u';', Qt::SkipEmptyParts);
            else if (line.startsWith(QStringLiteral("Exec=bellset "))
                && group.startsWith(QStringLiteral("[Desktop Action ")))
                lines.insert(group.section(u' ', 2).chopped(1), parsed(line.section(u' ', 1).split(u' ')));
        }
        QCOMPARE(actions.size(), 4);
        QCOMPARE(lines.size(), 4);
        using Kind = WindowOrder::Kind;
        const QHash<QString, WindowOrder> wanted{{QStringLiteral("Calls"), {Kind::ShowCalls, 0}},
            {QStringLiteral("NewCall"), {Kind::NewCall, 0}}, {QStringLiteral("DndOn"), {Kind::DndOn, 60}},
            {QStringLiteral("DndOff"), {Kind::DndOff, 0}}};
        for (const QString &action : actions) {
            QVERIFY2(lines.contains(action) && lines[action].order, qPrintable(action));
            QCOMPARE(*lines[action].order, wanted.value(action));
            // As it is handed over to the running program.
            QCOMPARE(WindowOrder::fromText(lines[action].order->toText()), lines[action].order);
        }
        QVERIFY(!WindowOrder::fromText(QStringLiteral("dnd on; rm")));
        QVERIFY(!WindowOrder::fromText(QString()));
    }

    void secretsAreBlottedOut()
    {
        QVERIFY(!withoutSecrets(QStringLiteral("GET /a?user=1&password=s3cret&x=1")).contains(u"s3cret"));
        QVERIFY(!withoutSecrets(QStringLiteral("Authorization: Basic QWxhZGRpbg==")).contains(u"QWxh"));
        QVERIFY(!withoutSecrets(QStringLiteral("pin: 1234")).contains(u"1234"));
        QCOMPARE(withoutSecrets(QStringLiteral("spinning")), QStringLiteral("spinning"));
    }

    void handsOverToTheRunningOne()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("socket"));
        SingleInstance first(path);
        QVERIFY(!first.handOver({})); // nobody there
        QVERIFY(first.listen());
        QVERIFY((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)) == 0);
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        QLocalSocket socket;
        socket.connectToServer(path);
        socket.write(
            "{\"file\":\"/a b.p12\",\"link\":\"tel:1\",\"order\":\"dnd 60\",\"activation_token\":\"tok\"}\n");
        QTRY_COMPARE_WITH_TIMEOUT(again.count(), 1, patience);
        const auto handover = again.at(0).at(0).value<SingleInstance::Handover>();
        QCOMPARE(handover.file, QStringLiteral("/a b.p12"));
        QCOMPARE(handover.link, QStringLiteral("tel:1"));
        QCOMPARE(handover.order, QStringLiteral("dnd 60"));
        QCOMPARE(handover.activationToken, QStringLiteral("tok"));
        QTRY_VERIFY_WITH_TIMEOUT(socket.bytesAvailable() >= 3, patience);
        QCOMPARE(socket.readAll(), QByteArray("ok\n"));
    }

    void hostileHandoverDoesNoHarm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("hello\n");
        QTest::newRow("an array") << QByteArray("[1,2]\n");
        QTest::newRow("endless") << QByteArray(200000, 'x');
    }

    void hostileHandoverDoesNoHarm()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("socket"));
        SingleInstance first(path);
        QVERIFY(first.listen());
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        QLocalSocket socket;
        socket.connectToServer(path);
        socket.write(bytes);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, patience);
        if (!again.isEmpty())
            QVERIFY(again.at(0).at(0).value<SingleInstance::Handover>().file.isEmpty());
    }

    /// The real program on a session bus with a tray: it stays in it, and another start brings it out.
    void startsInTheTray()
    {
        PrivateBus bus;
        QVERIFY(bus.start());
        FakeTrayWatcher watcher(bus.connection(QStringLiteral("watcher")));
        QVERIFY(watcher.appear());
        watcher.setHost(true);
        QTemporaryDir home;
        Program first(home);
        first.addEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
        // Only a platform of a real desktop puts an icon there; offscreen, the decision is what is seen.
        const QString platform = qEnvironmentVariable("BELLSET_TEST_DESKTOP_PLATFORM");
        if (!platform.isEmpty())
            first.addEnvironment(QStringLiteral("QT_QPA_PLATFORM"), platform);
        first.process.setArguments({QStringLiteral("--background")});
        first.process.start();
        QTRY_VERIFY_WITH_TIMEOUT(first.logs("the desktop has a place for tray icons"), patience);
        if (!platform.isEmpty())
            QTRY_COMPARE_WITH_TIMEOUT(watcher.items.size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(first.logs("started in the tray"), patience);
        Program second(home);
        second.process.setArguments({QStringLiteral("--calls")});
        second.process.start();
        QVERIFY(second.process.waitForFinished(patience));
        QCOMPARE(second.process.exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(first.logs("with an order"), patience);
        watcher.setHost(false);
        QTRY_VERIFY_WITH_TIMEOUT(first.logs("the desktop has no place for tray icons"), patience);
        QCOMPARE(first.process.state(), QProcess::Running);
    }

    void socketLeftBehindIsReplaced()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("socket"));
        QFile stale(path);
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.close();
        SingleInstance instance(path);
        QVERIFY(!instance.handOver({}));
        QVERIFY(instance.listen());
    }

    /// Two real programs: the second hands over its activation token and its link, and ends.
    void secondStartRaisesTheFirst()
    {
        QTemporaryDir home;
        Program first(home);
        first.process.start();
        QVERIFY(first.process.waitForStarted(patience));
        const auto socketThere = [&home] {
            return !QDir(home.path()).entryList({QStringLiteral("bellset-*")}, QDir::System).isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(socketThere(), patience);

        Program second(home);
        second.addEnvironment(QStringLiteral("XDG_ACTIVATION_TOKEN"), QStringLiteral("canary-token"));
        second.process.setArguments({QStringLiteral("tel:+49 30 1234-5")});
        second.process.start();
        QVERIFY(second.process.waitForFinished(patience));
        QCOMPARE(second.process.exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(
            first.logs("with an activation token, without a file, with a link"), patience);
        QVERIFY(!first.log.contains("canary-token"));
        QVERIFY(!first.log.contains("1234")); // whom one calls is nobody's business
        QCOMPARE(first.process.state(), QProcess::Running);
    }

    void startsAtTheSameTimeAreOneProgram()
    {
        QTemporaryDir home;
        std::vector<std::unique_ptr<Program>> starts;
        for (int i = 0; i < 3; ++i) {
            starts.push_back(std::make_unique<Program>(home));
            starts.back()->process.start();
        }
        const auto running = [&starts] {
            return std::count_if(starts.begin(), starts.end(), [](const std::unique_ptr<Program> &start) {
                return start->process.state() != QProcess::NotRunning;
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, patience);
        for (const std::unique_ptr<Program> &start : starts) {
            if (start->process.state() == QProcess::NotRunning)
                QCOMPARE(start->process.exitCode(), 0);
        }
    }

    void helpNeedsNoDisplay()
    {
        QTemporaryDir home;
        Program program(home);
        program.addEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        program.process.setArguments({QStringLiteral("--help")});
        program.process.start();
        QVERIFY(program.process.waitForFinished(patience));
        QCOMPARE(program.process.exitCode(), 0);
        const QByteArray help = program.process.readAllStandardOutput();
        for (const char *option : {"--p12", "--server", "--ca", "--password-stdin", "--screenshot"})
            QVERIFY2(help.contains(option), option);
    }

    void wrongFileEndsWithASentence()
    {
        QTemporaryDir home;
        Program program(home);
        program.process.setArguments({QStringLiteral("--p12"), home.filePath(QStringLiteral("none.p12"))});
        program.process.start();
        QVERIFY(program.process.waitForFinished(patience));
        QCOMPARE(program.process.exitCode(), 1);
        QVERIFY(program.logs("cannot be read"));
    }

    /// Last, as it stays for the rest of this program.
    void preferredLanguageIsSpoken()
    {
        QVERIFY(translatedLanguages().contains(QStringLiteral("en")));
        QVERIFY(translatedLanguages().contains(QStringLiteral("de")));
        const auto spoken = [] { return QCoreApplication::translate("CommandLine", "Show the version."); };
        installTranslators(*QCoreApplication::instance(), QStringLiteral("xx_no_such"));
        QCOMPARE(spoken(), QStringLiteral("Show the version."));
        installTranslators(*QCoreApplication::instance(), QStringLiteral("de"));
        QVERIFY(spoken() != QStringLiteral("Show the version."));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
