// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "tests/ui/uifakes.h"
#include "ui/shell/accountview.h"
#include "ui/shell/callbar.h"
#include "ui/shell/calldrop.h"
#include "ui/shell/linkprograms.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowsettings.h"
#include "ui/widgets/inlinemessage.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

/// The call bar and how links get there. The programs of the desktop are files below the test's own folders.
class CallBarTest : public QObject {
    Q_OBJECT

private:
    struct Desk {
        QTemporaryDir dir;
        WindowSettings settings{dir.filePath(QStringLiteral("bellset.ini"))};
        FakePrompts prompts;
        SessionFixture fixture;
        std::unique_ptr<MainWindow> window;

        ~Desk() { window.reset(); }
        bool open()
        {
            fixture.serve();
            if (!fixture.start())
                return false;
            window = std::make_unique<MainWindow>(
                MainWindow::Parts{allPages(), prompts, fixture.clock, settings, {}});
            window->addAccount(fixture.session->account(), fixture.session.get());
            window->resize(1000, 700);
            window->show();
            return QTest::qWaitForWindowActive(window.get());
        }
        CallBar &bar() { return *window->currentView()->callBar(); }
        QLineEdit &field() { return *bar().findChild<QLineEdit *>(QStringLiteral("callBarEdit")); }
        QString words() { return bar().findChild<QLabel *>(QStringLiteral("callBarLabel"))->text(); }
        QPushButton &button(const char *name)
        {
            return *bar().findChild<QPushButton *>(QString::fromLatin1(name));
        }
    };

    static QString applications()
    {
        return QStandardPaths::writableLocation(QStandardPaths::ApplicationsLocation);
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static void install(const QString &id, const QByteArray &entry)
    {
        write(applications() + u'/' + id, "[Desktop Entry]\nType=Application\n" + entry);
    }
    static void associate(const QByteArray &ids)
    {
        write(applications() + QStringLiteral("/mimeinfo.cache"),
            "[MIME Cache]\nx-scheme-handler/tel=" + ids + "\nx-scheme-handler/sip=" + ids + "\n");
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(applications().startsWith(qEnvironmentVariable("XDG_DATA_HOME")));
        QDir(applications()).removeRecursively();
        QFile::remove(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + QStringLiteral("/mimeapps.list"));
    }

    void linksFillTheBar_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("text");
        QTest::newRow("spaces") << QStringLiteral("tel:+49 30 1234-5") << QStringLiteral("+493012345");
        QTest::newRow("hyphen") << QStringLiteral("tel:12345-45") << QStringLiteral("1234545");
        QTest::newRow("headers") << QStringLiteral("sip:a@b?x") << QStringLiteral("a@b");
        QTest::newRow("secure") << QStringLiteral("sips:bob@example.org")
                                << QStringLiteral("bob@example.org");
    }

    void linksFillTheBar()
    {
        QFETCH(QString, link);
        QFETCH(QString, text);
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(!desk.bar().isOpen());
        desk.window->call(link);
        QVERIFY(desk.bar().isVisible());
        QCOMPARE(QApplication::focusWidget(), &desk.field());
        QVERIFY(desk.bar().address());
        QCOMPARE(desk.bar().address()->text, text);
        QCOMPARE(desk.bar().address()->secure, link.startsWith(u"sips"));
        QVERIFY2(desk.words().contains(text), qPrintable(desk.words())); // normalised
        QCoreApplication::processEvents();
        const QStringList problems = problemsOf(desk.window.get());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void numbersAreNormalisedWhileTyping()
    {
        Desk desk;
        desk.fixture.identity.mobileNumber = QStringLiteral("+31612345678");
        desk.fixture.numbers.texts.clear();
        QVERIFY(desk.open());
        QTest::keyClick(desk.window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(desk.bar().isVisible());
        QVERIFY(!desk.button("callBarCopyButton").isEnabled());
        QTest::keyClicks(&desk.field(), QStringLiteral("06 1234 5678"));
        QVERIFY2(desk.words().contains(u"+31612345678"), qPrintable(desk.words()));
        QTest::keyClicks(&desk.field(), QStringLiteral("x"));
        QVERIFY(!desk.bar().address());
        QVERIFY2(desk.words().contains(u"neither"), qPrintable(desk.words()));
        QVERIFY(!desk.button("callBarCopyButton").isEnabled());
    }

    /// Without another program the bar copies, and says why it does no more.
    void enterCopiesWhereNothingElseIsThere()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.window->call(QStringLiteral("tel:+49 30 1234-5"));
        QVERIFY(desk.button("callBarOpenButton").isHidden());
        QVERIFY2(desk.words().contains(u"no other program"), qPrintable(desk.words()));
        QTest::keyClick(&desk.field(), Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("+493012345"));
        QTest::keyClick(&desk.field(), Qt::Key_Escape);
        QVERIFY(!desk.bar().isOpen());
        QVERIFY(QApplication::focusWidget());
    }

    void hostileLinksDoNothing_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("markup") << QStringLiteral("sip:<b>x</b>@example.org");
        QTest::newRow("right to left") << QString::fromUtf8("tel:\u202e12345");
        QTest::newRow("megabyte") << QStringLiteral("tel:") + QString(1024 * 1024, u'1');
        QTest::newRow("control") << QStringLiteral("tel:1%0a2");
    }

    void hostileLinksDoNothing()
    {
        QFETCH(QString, link);
        Desk desk;
        QVERIFY(desk.open());
        desk.window->call(link);
        QVERIFY(desk.bar().isVisible());
        QVERIFY(!desk.bar().address());
        QVERIFY(!desk.button("callBarCopyButton").isEnabled());
        QVERIFY(desk.field().text().size() <= 400);
        QVERIFY(!desk.field().text().contains(u'\u202e'));
    }

    void longAddressKeepsTheWindowNarrow()
    {
        Desk desk;
        QVERIFY(desk.open());
        const QString label(60, u'w');
        desk.window->call(QStringLiteral("sip:%1@%1.%1.%1.%1").arg(label));
        QVERIFY(desk.bar().address());
        QCoreApplication::processEvents();
        QVERIFY(desk.window->minimumSizeHint().width() <= 900);
        QCOMPARE(desk.window->width(), 1000);
    }

    void serviceCodesAreNamed()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.window->call(QStringLiteral("tel:*21*0301234%23"));
        QVERIFY2(desk.words().contains(u"service code"), qPrintable(desk.words()));
    }

    void linksWaitForAnAccount()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.window = std::make_unique<MainWindow>(
            MainWindow::Parts{allPages(), desk.prompts, desk.fixture.clock, desk.settings, {}});
        const QString address = desk.fixture.session->account();
        desk.window->addAccount(address, nullptr);
        desk.window->show();
        desk.window->call(QStringLiteral("tel:+493012345"));
        auto *notice = desk.window->findChild<InlineMessage *>(QStringLiteral("windowNotice"));
        QVERIFY2(notice->text().contains(u"unlocked"), qPrintable(notice->text()));
        desk.window->unlockAccount(address, desk.fixture.session.get());
        QVERIFY(desk.bar().isVisible());
        QCOMPARE(desk.bar().address()->text, QStringLiteral("+493012345"));
    }

    void dropsAreRead()
    {
        QMimeData link;
        link.setUrls({QUrl(QStringLiteral("tel:+49301234"))});
        QCOMPARE(callLinkIn(link), QStringLiteral("tel:+49301234"));
        QMimeData text;
        text.setText(QStringLiteral("030 1234-5"));
        QCOMPARE(callLinkIn(text), text.text());
        QMimeData words;
        words.setText(QStringLiteral("some words"));
        QVERIFY(callLinkIn(words).isEmpty());
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/12345"))});
        QVERIFY(callLinkIn(file).isEmpty());

        Desk desk;
        QVERIFY(desk.open());
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.window.get(), &drop);
        QVERIFY(desk.bar().isVisible());
    }

    void otherProgramsAreFound()
    {
        install(ownDesktopId(), "Name=Bellset\nExec=bellset %u\n");
        install(QStringLiteral("phone.desktop"), "Name=Phone & Co\nExec=/bin/sh -c true %u\n");
        install(QStringLiteral("second.desktop"), "Name=Second\nExec=/bin/true %U\n");
        install(QStringLiteral("files.desktop"), "Name=Files\nExec=/bin/true %f\n");
        install(QStringLiteral("none.desktop"), "Name=None\nExec=/bin/true\n");
        install(QStringLiteral("hidden.desktop"), "Name=Hidden\nExec=/bin/true %u\nHidden=true\n");
        install(QStringLiteral("gone.desktop"), "Name=Gone\nTryExec=/no/such\nExec=/bin/true %u\n");
        associate("org.bellset.Bellset.desktop;phone.desktop;files.desktop;none.desktop;hidden.desktop;"
                  "gone.desktop;missing.desktop;../evil.desktop;second.desktop;");
        const QString type = QStringLiteral("x-scheme-handler/tel");
        QStringList names;
        for (const LinkProgram &program : otherProgramsFor(type))
            names.append(program.name);
        QCOMPARE(names, QStringList({QStringLiteral("Phone & Co"), QStringLiteral("Second")}));
        QCOMPARE(defaultProgramFor(type), QString());
        write(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                + QStringLiteral("/mimeapps.list"),
            "[Default Applications]\nx-scheme-handler/tel=second.desktop\n");
        QCOMPARE(defaultProgramFor(type), QStringLiteral("second.desktop"));
        QCOMPARE(otherProgramsFor(type).constFirst().name, QStringLiteral("Second"));
    }

    /// The address is one argument, whatever is in it, and no shell reads it.
    void openingElsewhereHandsOverTheAddress()
    {
        QTemporaryDir dir;
        const QString out = dir.filePath(QStringLiteral("out"));
        install(QStringLiteral("phone.desktop"),
            "Name=Phone\nExec=/bin/sh -c \"echo $# $1 > " + out.toUtf8() + "\" sh %u\n");
        associate("phone.desktop;org.bellset.Bellset.desktop;");
        Desk desk;
        QVERIFY(desk.open());
        desk.window->call(QStringLiteral("sip:$(reboot)@example.org"));
        QPushButton &open = desk.button("callBarOpenButton");
        QVERIFY(open.isVisible());
        QVERIFY2(open.text().contains(u"Phone"), qPrintable(open.text()));
        QTest::keyClick(&desk.field(), Qt::Key_Return);
        QVERIFY(!desk.bar().isOpen());
        const auto written = [&out] {
            QFile file(out);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_COMPARE(written(), QByteArray("1 sip:$(reboot)@example.org\n"));
    }
};

QTEST_MAIN(CallBarTest)
#include "tst_callbar.moc"
