// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uichecks.h"
#include "tests/ui/uifakes.h"
#include "ui/shell/autostart.h"
#include "ui/shell/linkprograms.h"
#include "ui/shell/preferences/preferencesdialog.h"
#include "ui/widgets/inlinemessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using Key = WindowSettings::Key;

class PreferencesTest : public QObject {
    Q_OBJECT

private:
    struct Desk {
        QTemporaryDir dir;
        QString path = dir.filePath(QStringLiteral("bellset.ini"));
        WindowSettings settings{path};
        QPointer<PreferencesDialog> dialog;

        void open(const QStringList &languages = {}, const QString &account = {}, bool hasTray = false)
        {
            dialog = new PreferencesDialog({settings, allPages(), languages, account, hasTray}, nullptr);
            dialog->show();
        }
        ~Desk() { delete dialog; }
        template<class T>
        T &child(const char *name)
        {
            return *dialog->findChild<T *>(QString::fromLatin1(name));
        }
    };

    static QString config()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    }
    static QString autostartFile() { return config() + QStringLiteral("/autostart/") + ownDesktopId(); }
    static void write(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(config().startsWith(qEnvironmentVariable("XDG_CONFIG_HOME")));
        QDir(config() + QStringLiteral("/autostart")).removeRecursively();
        QFile::remove(config() + QStringLiteral("/mimeapps.list"));
        QDir(QStandardPaths::writableLocation(QStandardPaths::ApplicationsLocation)).removeRecursively();
    }

    void defaults()
    {
        QTemporaryDir dir;
        const WindowSettings settings(dir.filePath(QStringLiteral("none.ini")));
        QCOMPARE(settings.value(Key::ColourScheme).toString(), QStringLiteral("system"));
        QCOMPARE(settings.value(Key::StartPage).toString(), QString());
        QCOMPARE(settings.value(Key::PollHidden).toBool(), true);
        QCOMPARE(settings.value(Key::Language).toString(), QString());
        QCOMPARE(settings.value(Key::SidebarVisible).toBool(), true);
        QVERIFY(!isStartedAtSignIn());
    }

    /// Files are edited by hand, and come from other versions.
    void impossibleValuesAreTheDefault()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("bellset.ini"));
        write(path,
            "[General]\nversion=1\n[look]\nscheme=pink\nlanguage=../../etc\n"
            "[server]\nask_while_hidden=perhaps\n[start]\npage=\"a b\"\n[window]\nsidebar=false\n");
        const WindowSettings settings(path);
        QCOMPARE(settings.value(Key::ColourScheme).toString(), QStringLiteral("system"));
        QCOMPARE(settings.value(Key::Language).toString(), QString());
        QCOMPARE(settings.value(Key::PollHidden).toBool(), true);
        QCOMPARE(settings.value(Key::StartPage).toString(), QString());
        QCOMPARE(settings.value(Key::SidebarVisible).toBool(), false);
    }

    void notificationsAreChosenOneByOne()
    {
        const QHash<QString, Key> keys{{QStringLiteral("notifyMissedCheckBox"), Key::NotifyMissed},
            {QStringLiteral("notifyForwardingCheckBox"), Key::NotifyForwarding},
            {QStringLiteral("notifyBalanceCheckBox"), Key::NotifyBalance},
            {QStringLiteral("notifyCertificateCheckBox"), Key::NotifyCertificate}};
        for (auto each = keys.begin(); each != keys.end(); ++each) {
            Desk desk;
            desk.open();
            auto *box = desk.dialog->findChild<QCheckBox *>(each.key());
            QVERIFY(box && box->isChecked() && !box->text().isEmpty());
            QSignalSpy changed(desk.dialog, &PreferencesDialog::changed);
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Space);
            QCOMPARE(changed.count(), 1);
            const WindowSettings again(desk.path);
            for (auto other = keys.begin(); other != keys.end(); ++other)
                QCOMPARE(again.value(other.value()).toBool(), other.key() != each.key());
        }
    }

    /// Without a tray nothing would bring the window back, so it is not offered.
    void trayIsOfferedWhereThereIsOne()
    {
        Desk desk;
        desk.open();
        QVERIFY(!desk.dialog->findChild<QCheckBox *>(QStringLiteral("closeToTrayCheckBox")));
        delete desk.dialog;
        desk.open({QStringLiteral("de"), QStringLiteral("en")}, QStringLiteral("alice@example.org"), true);
        auto &box = desk.child<QCheckBox>("closeToTrayCheckBox");
        QVERIFY(!box.isChecked());
        box.click();
        QVERIFY(WindowSettings(desk.path).value(Key::CloseToTray).toBool());
        QCoreApplication::processEvents();
        const QStringList problems = problemsOf(desk.dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        if (const QString folder = qEnvironmentVariable("BELLSET_TEST_PICTURES"); !folder.isEmpty())
            QVERIFY(desk.dialog->grab().save(folder + QStringLiteral("/preferences.png")));
    }

    void choicesAreKeptAtOnce()
    {
        Desk desk;
        desk.open({QStringLiteral("de"), QStringLiteral("en")});
        QSignalSpy changed(desk.dialog, &PreferencesDialog::changed);
        const auto choose = [&desk](const char *name, const QString &value) {
            auto &box = desk.child<QComboBox>(name);
            box.setCurrentIndex(box.findData(value));
        };
        choose("schemeComboBox", QStringLiteral("contrast"));
        choose("startPageComboBox", QStringLiteral("calls"));
        choose("languageComboBox", QStringLiteral("de"));
        desk.child<QCheckBox>("pollHiddenCheckBox").click();
        QCOMPARE(changed.count(), 4);
        const WindowSettings again(desk.path); // from the disk
        QCOMPARE(again.value(Key::ColourScheme).toString(), QStringLiteral("contrast"));
        QCOMPARE(again.value(Key::StartPage).toString(), QStringLiteral("calls"));
        QCOMPARE(again.value(Key::Language).toString(), QStringLiteral("de"));
        QCOMPARE(again.value(Key::PollHidden).toBool(), false);
        delete desk.dialog;
        desk.open({QStringLiteral("de"), QStringLiteral("en")});
        QCOMPARE(
            desk.child<QComboBox>("schemeComboBox").currentData().toString(), QStringLiteral("contrast"));
        QVERIFY(!desk.child<QCheckBox>("pollHiddenCheckBox").isChecked());
    }

    void nothingIsOfferedThatDoesNothing()
    {
        Desk desk;
        desk.open({QStringLiteral("en")});
        QVERIFY(!desk.dialog->findChild<QComboBox *>(QStringLiteral("languageComboBox")));
        QVERIFY(!desk.dialog->findChild<QPushButton *>(QStringLiteral("deleteKeptButton")));
        // Not installed, so the desktop could not open links with us.
        QVERIFY(desk.child<QPushButton>("takeLinksButton").isHidden());
        QVERIFY2(desk.child<QLabel>("linksLabel").text().contains(u"settings of your desktop"),
            qPrintable(desk.child<QLabel>("linksLabel").text()));
    }

    void deletingIsAskedOfTheWindow()
    {
        Desk desk;
        desk.open({}, QStringLiteral("alice@example.org"));
        QSignalSpy wish(desk.dialog, &PreferencesDialog::removeAccountRequested);
        auto &button = desk.child<QPushButton>("deleteKeptButton");
        QVERIFY(button.text().contains(u"alice@example.org"));
        button.click();
        QCOMPARE(wish.count(), 1);
    }

    void autostartIsAFile()
    {
        Desk desk;
        desk.open();
        auto &box = desk.child<QCheckBox>("autostartCheckBox");
        QVERIFY(!box.isChecked());
        box.click();
        QVERIFY(QFile::exists(autostartFile()));
        QFile entry(autostartFile());
        QVERIFY(entry.open(QIODevice::ReadOnly));
        QVERIFY(entry.readAll().contains("\nExec=bellset --background\n"));
        QVERIFY(isStartedAtSignIn());
        box.click();
        QVERIFY(!QFile::exists(autostartFile()));
        // As desktops switch it off.
        write(autostartFile(), "[Desktop Entry]\nExec=bellset\nHidden=true\n");
        QVERIFY(!isStartedAtSignIn());
    }

    void unwritableFolderIsSaid()
    {
        write(config() + QStringLiteral("/autostart"), "a file where a folder belongs");
        Desk desk;
        desk.open();
        auto &box = desk.child<QCheckBox>("autostartCheckBox");
        box.click();
        QVERIFY(!box.isChecked());
        QVERIFY(desk.child<InlineMessage>("preferencesMessage").isActive());
        QFile::remove(config() + QStringLiteral("/autostart"));
    }

    void presentProgramIsNamed()
    {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::ApplicationsLocation);
        write(folder + QStringLiteral("/phone.desktop"), "[Desktop Entry]\nName=Phone\nExec=/bin/true %u\n");
        write(folder + u'/' + ownDesktopId(), "[Desktop Entry]\nName=Bellset\nExec=/bin/true %u\n");
        write(config() + QStringLiteral("/mimeapps.list"),
            "[Default Applications]\nx-scheme-handler/tel=phone.desktop\n");
        {
            Desk desk;
            desk.open();
            QVERIFY2(desk.child<QLabel>("linksLabel").text().contains(u"Phone"),
                qPrintable(desk.child<QLabel>("linksLabel").text()));
        }
        const QByteArray id = ownDesktopId().toUtf8();
        write(config() + QStringLiteral("/mimeapps.list"),
            "[Default Applications]\nx-scheme-handler/tel=" + id + "\nx-scheme-handler/sip=" + id
                + "\nx-scheme-handler/sips=" + id + "\n");
        Desk desk;
        desk.open();
        QVERIFY(desk.child<QPushButton>("takeLinksButton").isHidden());
        QVERIFY(desk.child<QLabel>("linksLabel").text().contains(u"open in Bellset"));
    }

    /// The real tool of the desktop, or one that stands in for it.
    void linksAreTakenByTheTool()
    {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::ApplicationsLocation);
        write(folder + u'/' + ownDesktopId(), "[Desktop Entry]\nName=Bellset\nExec=/bin/true %u\n");
        QTemporaryDir tools;
        const QString tool = tools.filePath(QStringLiteral("xdg-mime"));
        write(tool,
            "#!/bin/sh\n[ \"$1\" = default ] || exit 1\nid=$2\nshift 2\n{ echo '[Default Applications]'\n"
            "for type in \"$@\"; do echo \"$type=$id\"; done; } > \"$XDG_CONFIG_HOME/mimeapps.list\"\n");
        QFile::setPermissions(tool, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", tools.path().toUtf8() + ':' + before);
        Desk desk;
        desk.open();
        auto &button = desk.child<QPushButton>("takeLinksButton");
        QVERIFY(button.isVisible());
        button.click();
        QTRY_VERIFY(desk.child<QLabel>("linksLabel").text().contains(u"open in Bellset"));
        QVERIFY(button.isHidden());
        qputenv("PATH", before);
    }

    void everythingIsNamedAndFits()
    {
        Desk desk;
        desk.open({QStringLiteral("de"), QStringLiteral("en")}, QStringLiteral("alice@example.org"));
        QVERIFY(QTest::qWaitForWindowExposed(desk.dialog));
        const QStringList problems = problemsOf(desk.dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QTest::keyClick(desk.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog);
    }
};

QTEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"
