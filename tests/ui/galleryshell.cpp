// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every step of the connect wizard and every state of the window into PNG files, to be looked at:
//   galleryshell FOLDER light|dark
// QT_SCALE_FACTOR gives other scales.
#include "core/client/p12file.h"
#include "core/contract/errorcodes.h"
#include "tests/support/memorysecretstore.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/wizarddesk.h"
#include "translations/translator.h"
#include "ui/pages/connect/certificatestep.h"
#include "ui/pages/connect/choicestep.h"
#include "ui/pages/contacts/directorydialog.h"
#include "ui/pages/contacts/directorytab.h"
#include "ui/pages/devices/setupdialog.h"
#include "ui/shell/accountview.h"
#include "ui/shell/callbar.h"
#include "ui/shell/infodialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/shell/theme.h"
#include "ui/shell/windowsettings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordfield.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace {

QString folder;

void shoot(QWidget *widget, const QString &name)
{
    for (int round = 0; round < 3; ++round)
        QTest::qWait(20);
    widget->grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

void click(const WizardDesk &desk, const char *name)
{
    for (auto *button : desk.wizard->findChildren<QPushButton *>(QString::fromLatin1(name))) {
        if (button->isVisible()) {
            button->click();
            return;
        }
    }
}

void shootWizard()
{
    QTemporaryDir downloads;
    {
        WizardDesk source;
        QFile::copy(source.aliceFile(QStringLiteral("secret")),
            downloads.filePath(QStringLiteral("alice@example.org.p12")));
    }
    WizardDesk desk(downloads.path());
    desk.wizard->resize(900, 600);
    shoot(desk.wizard.get(), QStringLiteral("wizard-1-choice"));
    desk.wizard->openFile(desk.write(QStringLiteral("old.p12"), "nonsense"));
    QTest::qWait(500);
    shoot(desk.wizard.get(), QStringLiteral("wizard-1-choice-error"));
    click(desk, "offeredFileButton");
    QTest::qWait(500);
    auto *edit = desk.child<PasswordField>("filePasswordField")->lineEdit();
    QTest::keyClicks(edit, QStringLiteral("secre"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTest::qWait(500);
    shoot(desk.wizard.get(), QStringLiteral("wizard-2-password-wrong"));
    QTest::keyClicks(edit, QStringLiteral("t"));
    QTest::qWait(900);
    shoot(desk.wizard.get(), QStringLiteral("wizard-2-password-right"));
    desk.next();
    shoot(desk.wizard.get(), QStringLiteral("wizard-3-certificate"));
    desk.next();
    Q_EMIT desk.probe->stepPassed(ProbeStep::ReachedServer);
    shoot(desk.wizard.get(), QStringLiteral("wizard-4-connecting"));
    const TestCertificate server = makeTestCertificate({.commonName = QStringLiteral("pbx.local")});
    desk.probe->certificate = ShownCertificate::of(QSslCertificate(server.certificatePem));
    desk.probe->failAt(ProbeStep::ServerIsWhoItSays, {ErrorCode::ServerUntrusted, {}, {}});
    shoot(desk.wizard.get(), QStringLiteral("wizard-4-untrusted"));
    click(desk, "inlineMessageFirstButton");
    shoot(desk.wizard.get(), QStringLiteral("wizard-5-fingerprint"));
    click(desk, "trustAlwaysButton");
    desk.probe->succeed(desk.alice);
    shoot(desk.wizard.get(), QStringLiteral("wizard-4-connected"));
    desk.secrets.setBackendName(QStringLiteral("KDE Wallet"));
    desk.next();
    QTest::qWait(100);
    shoot(desk.wizard.get(), QStringLiteral("wizard-6-keep"));
    desk.child<QRadioButton>("passphraseRadioButton")->setChecked(true);
    shoot(desk.wizard.get(), QStringLiteral("wizard-6-keep-passphrase"));

    WizardDesk signInDesk;
    signInDesk.wizard->resize(900, 600);
    click(signInDesk, "signInButton");
    QTest::keyClicks(signInDesk.child<QLineEdit>("signInAddressEdit"), QStringLiteral("alice@example.org"));
    shoot(signInDesk.wizard.get(), QStringLiteral("wizard-7-sign-in"));
    signInDesk.enrolled = failure(ErrorCode::CredentialsWrong);
    QTest::keyClicks(
        signInDesk.child<PasswordField>("signInPasswordField")->lineEdit(), QStringLiteral("guess"));
    signInDesk.next();
    QTest::qWait(200);
    shoot(signInDesk.wizard.get(), QStringLiteral("wizard-7-sign-in-refused"));
    click(signInDesk, "backButton");
    click(signInDesk, "codeButton");
    QTest::keyClicks(
        signInDesk.child<PasswordField>("signInPasswordField")->lineEdit(), QStringLiteral("short"));
    shoot(signInDesk.wizard.get(), QStringLiteral("wizard-7-code"));

    WizardDesk weakDesk;
    const TestCertificate weak = makeTestCertificate({.commonName = QStringLiteral("alice@example.org"),
        .alternativeNames = {QStringLiteral("URI:sip:alice@example.org")},
        .key = TestCertificateWish::Key::Rsa1024,
        .digest = TestCertificateWish::Digest::Md5});
    weakDesk.wizard->resize(900, 600);
    weakDesk.wizard->openFile(weakDesk.write(QStringLiteral("weak.pem"), weak.certificatePem + weak.keyPem));
    QTest::qWait(500);
    shoot(weakDesk.wizard.get(), QStringLiteral("wizard-3-weak"));
}

void shootOtherCertificates()
{
    WizardDesk owner;
    owner.wizard->resize(900, 600);
    owner.wizard->openFile(owner.ownerFile());
    QTest::qWait(500);
    shoot(owner.wizard.get(), QStringLiteral("wizard-3-owner"));
    QTest::keyClicks(owner.child<QLineEdit>("addressEdit"), QStringLiteral("alice@sip2sip.info"));
    shoot(owner.wizard.get(), QStringLiteral("wizard-3-owner-named"));

    WizardDesk changed;
    changed.wizard->resize(900, 640);
    changed.wizard->openFile(changed.aliceFile({}));
    QTest::qWait(500);
    SavedAccount saved;
    saved.address = QStringLiteral("alice@example.org");
    saved.server = QUrl(QStringLiteral("https://pbx.example.org:8443"));
    saved.trust.pin = ServerPin{ServerPin::Kind::Certificate, QByteArray(32, 'o')};
    const TestCertificate alice = makeTestCertificate({.commonName = saved.address});
    const Result<ImportedIdentity> identity =
        readIdentity(alice.certificatePem + alice.keyPem, {}, {QDateTime::currentSecsSinceEpoch()});
    changed.wizard->reconnect({saved, *identity, saved.trust});
    const TestCertificate server = makeTestCertificate({.commonName = QStringLiteral("pbx.example.org")});
    changed.probe->certificate = ShownCertificate::of(QSslCertificate(server.certificatePem));
    changed.probe->failAt(ProbeStep::ServerIsWhoItSays, {ErrorCode::ServerPinChanged, {}, {}});
    click(changed, "inlineMessageFirstButton");
    shoot(changed.wizard.get(), QStringLiteral("wizard-5-fingerprint-changed"));
}

void shootWindow()
{
    QTemporaryDir dir;
    WindowSettings settings(dir.filePath(QStringLiteral("bellset.ini")));
    FakePrompts prompts;
    SessionFixture fixture;
    fixture.capabilities.role = Role::Admin;
    fixture.serve();
    fixture.start();
    MainWindow window(MainWindow::Parts{allPages(), prompts, fixture.clock, settings, {}});
    window.addAccount(fixture.session->account(), fixture.session.get());
    window.addAccount(QStringLiteral("bob@example.org"), nullptr);
    window.resize(1000, 700);
    window.show();
    shoot(&window, QStringLiteral("window-overview"));
    window.actions().search->trigger();
    shoot(&window, QStringLiteral("window-palette"));
    QTest::keyClicks(window.findChild<QLineEdit *>(QStringLiteral("paletteEdit")), QStringLiteral("forw"));
    shoot(&window, QStringLiteral("window-palette-typed"));
    QTest::keyClick(window.findChild<QLineEdit *>(QStringLiteral("paletteEdit")), Qt::Key_Escape);
    window.call(QStringLiteral("tel:+49 30 1234-5"));
    shoot(&window, QStringLiteral("window-callbar"));
    window.call(QStringLiteral("tel:0800-FLOWERS"));
    shoot(&window, QStringLiteral("window-callbar-wrong"));
    window.currentView()->callBar()->dismiss();
    window.showPage(QStringLiteral("forwarding"));
    shoot(&window, QStringLiteral("window-forwarding"));
    window.warn(fixture.session->account(),
        QStringLiteral("Your certificate ends in 21 days. Get a new one from whoever runs the server."));
    fixture.transport.forgetAll();
    fixture.failWith(ErrorCode::HostNotFound);
    window.actions().refresh->trigger();
    QTest::qWait(500);
    shoot(&window, QStringLiteral("window-offline"));
    window.tell(
        QStringLiteral("A saved account cannot be read: /home/alice/.local/share/bellset/accounts/7f. "
                       "Open its certificate file again; the folder is left as it is."));
    fixture.failWith(ErrorCode::ServerPinChanged);
    window.actions().refresh->trigger();
    QTest::qWait(500);
    shoot(&window, QStringLiteral("window-changed-server"));
    window.actions().help->trigger();
    shoot(window.findChild<QDialog *>(QStringLiteral("helpDialog")), QStringLiteral("dialog-help"));
    window.showAccount(QStringLiteral("bob@example.org"));
    shoot(&window, QStringLiteral("window-locked"));
    showAboutDialog(&window);
    shoot(window.findChild<QDialog *>(QStringLiteral("aboutDialog")), QStringLiteral("dialog-about"));
    window.showAccount(fixture.session->account());
    window.actions().preferences->trigger();
    shoot(window.findChild<QDialog *>(QStringLiteral("preferencesDialog")),
        QStringLiteral("dialog-preferences"));
    window.actions().shortcuts->trigger();
    shoot(window.findChild<QDialog *>(QStringLiteral("shortcutsDialog")), QStringLiteral("dialog-shortcuts"));
    SetupDialog setup(fixture.session->account(), true, &window);
    setup.setAttribute(Qt::WA_DeleteOnClose, false);
    shoot(&setup, QStringLiteral("dialog-set-up-device"));
    PassphraseDialog passphrase({QStringLiteral("Unlock bob@example.org"),
        QStringLiteral("Your passphrase for the certificate of bob@example.org:"), true,
        QStringLiteral("That passphrase does not unlock it. Type it again.")});
    passphrase.show();
    shoot(&passphrase, QStringLiteral("dialog-passphrase"));
}

void shootDirectory()
{
    const QTemporaryDir dir;
    MemorySecretStore secrets;
    DirectoryStore store(dir.path(), secrets);
    FakePrompts prompts;
    SessionFixture fixture;
    fixture.serve();
    fixture.start();
    DirectoryTab tab(PageContext{*fixture.session, prompts, fixture.clock, &store}, nullptr);
    tab.resize(720, 500);
    tab.show();
    shoot(&tab, QStringLiteral("directory-none"));
    tab.editDirectory();
    auto *dialog = tab.findChild<DirectoryDialog *>();
    dialog->findChild<QLineEdit *>(QStringLiteral("directoryHostEdit"))->setText(QStringLiteral("127.0.0.1"));
    dialog->findChild<QLineEdit *>(QStringLiteral("directoryBaseEdit"))
        ->setText(QStringLiteral("ou=addressbook, dc=sip2sip, dc=info"));
    dialog->findChild<QPushButton *>(QStringLiteral("testDirectoryButton"))->click();
    QTest::qWait(500);
    shoot(dialog, QStringLiteral("directory-editor-tested"));
}

void shootIcons()
{
    QWidget sheet;
    auto *grid = new QGridLayout(&sheet);
    int cell = 0;
    for (const QString &name : iconNames()) {
        auto *label = new QLabel(&sheet);
        label->setPixmap(symbolicIcon(name).pixmap(QSize(48, 48), sheet.devicePixelRatioF()));
        grid->addWidget(label, (cell / 9) * 2, cell % 9, Qt::AlignCenter);
        grid->addWidget(new QLabel(name, &sheet), (cell / 9) * 2 + 1, cell % 9, Qt::AlignCenter);
        ++cell;
    }
    int column = 0;
    for (const int edge : {16, 22, 32, 48, 64, 128}) {
        auto *label = new QLabel(&sheet);
        label->setPixmap(applicationIcon().pixmap(QSize(edge, edge), sheet.devicePixelRatioF()));
        grid->addWidget(label, 100, column++, Qt::AlignCenter);
    }
    sheet.show();
    shoot(&sheet, QStringLiteral("icons"));
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    installTranslators(application);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    folder = arguments.at(1);
    QDir().mkpath(folder);
    Theme theme(application);
    theme.setScheme(arguments.at(2) == u"dark" ? Theme::Scheme::Dark : Theme::Scheme::Light);
    shootWizard();
    shootOtherCertificates();
    shootWindow();
    shootDirectory();
    shootIcons();
    return 0;
}
