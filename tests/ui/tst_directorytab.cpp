// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/slapdserver.h"
#include "tests/ui/fakeprompts.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "ui/pages/contacts/directorydialog.h"
#include "ui/pages/contacts/directorytab.h"
#include "ui/pages/numbers/noteline.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordfield.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTest>
#include <QVBoxLayout>

namespace {

constexpr int patience = 20000;
const QString account = QStringLiteral("alice@example.org");

QByteArray people()
{
    return ldifPerson("ann",
               {{"cn", "Ann Smith"}, {"title", "Chief"}, {"telephoneNumber", "020 555 0101"},
                   {"mobile", "+31612345678"}, {"mail", "ann@example.org"},
                   {"SIPIdentitySIPURI", "sip:ann@sip2sip.info"}})
        + ldifPerson("bob", {{"cn", "Bob Jones"}, {"telephoneNumber", "+31 20 555 0103"}})
        + ldifPerson("joanna", {{"cn", "Joanna Back"}, {"telephoneNumber", "+31 20 555 0102"}})
        + ldifPerson("dan", {{"cn", "Dan Miller"}, {"SIPIdentitySIPURI", "sips:dan@sip2sip.info"}})
        + ldifPerson("evil",
            {{"cn", "<img src=x>\xe2\x80\xaegro.elpmaxe\n" + QByteArray(1000000, 'A')},
                {"telephoneNumber", "+31 20 555 0199"}, {"title", "<b>" + QByteArray(100000, 'B')}});
}

} // namespace

/// The tab Directory and its editor, as a person uses them, with a real OpenLDAP server behind.
class TestDirectoryTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void asksWhenTheTypingPauses();
    void newestSearchWins();
    void addsADirectoryByKeyboard();
    void testTellsEachStep_data();
    void testTellsEachStep();
    void testUsesTheKeptPasswordForItsServerAlone();
    void saysWhatIsFilledInWrong();
    void openPasswordIsWarnedAbout();
    void lockedWalletIsExplained();
    void removesADirectory();
    void staleResultsStay();
    void silentServerDoesNotBlock();
    void copiesAndCalls();
    void hostileDataIsHarmless();
    void nothingKeptNothingOffered();
    void state_data();
    void state();

private:
    DirectoryConfiguration configuration() const
    {
        DirectoryConfiguration made;
        made.host = QStringLiteral("127.0.0.1");
        made.port = m_server.tlsPort();
        made.base = QStringLiteral("ou=addressbook, dc=sip2sip, dc=info");
        made.caFile = m_server.caFile();
        made.countryCode = QStringLiteral("31");
        return made;
    }
    void keep(const DirectoryConfiguration &configuration, const QByteArray &password = {})
    {
        const auto saved = m_store->save(account, configuration, password);
        QTRY_VERIFY_WITH_TIMEOUT(saved.isFinished(), patience);
        QVERIFY(saved.result());
    }
    void show(DirectoryStore *store);
    DirectoryDialog *openDialog()
    {
        m_tab->editDirectory();
        auto *dialog = m_tab->findChild<DirectoryDialog *>();
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            qFatal("no dialog");
        return dialog;
    }
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString note(const char *name) const { return find<NoteLine>(name)->text(); }
    QString status() const { return find<QLabel>("directoryStatusLabel")->text(); }
    QString empty() const { return find<QLabel>("placeholderLabel")->text(); }
    bool settled() const
    {
        return !m_tab->model().isSearching() && m_tab->model().state() != RemoteState::Loading;
    }

    SlapdServer m_server;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_dir;
    MemorySecretStore m_secrets;
    std::unique_ptr<DirectoryStore> m_store;
    FakePrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    DirectoryTab *m_tab = nullptr;
};

void TestDirectoryTab::initTestCase()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QVERIFY(m_server.start(people()));
}

void TestDirectoryTab::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    m_dir = std::make_unique<QTemporaryDir>();
    m_secrets.failWith(std::nullopt);
    m_secrets.secrets().clear();
    m_store = std::make_unique<DirectoryStore>(m_dir->path(), m_secrets);
}

void TestDirectoryTab::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_fixture.reset();
    QApplication::setPalette(Theme::lightPalette());
}

void TestDirectoryTab::show(DirectoryStore *store)
{
    const PageContext context{*m_fixture->session, m_prompts, m_fixture->clock, store};
    m_window = std::make_unique<QWidget>();
    m_window->setObjectName(QStringLiteral("window"));
    auto *layout = new QVBoxLayout(m_window.get());
    m_tab = new DirectoryTab(context, m_window.get());
    layout->addWidget(m_tab);
    m_window->resize(900, 600);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDirectoryTab::asksWhenTheTypingPauses()
{
    keep(configuration());
    show(m_store.get());
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    QCOMPARE(m_tab->model().rowCount(), 5); // nothing typed lists everybody
    QVERIFY(status().contains(QStringLiteral("5 people")));
    m_tab->model().setPause(60000);
    m_tab->search(QStringLiteral("ann"));
    QVERIFY(!m_tab->model().isSearching()); // not with every key
    m_tab->model().setPause(10);
    m_tab->search(QStringLiteral("ann s"));
    QTRY_COMPARE_WITH_TIMEOUT(m_tab->model().rowCount(), 1, patience);
    QCOMPARE(status(), QStringLiteral("1 person matches “ann s”."));
    QCOMPARE(find<QLabel>("personNameLabel")->text(), QStringLiteral("Ann Smith"));
    m_tab->search(QStringLiteral("nobody at all"));
    QTRY_COMPARE_WITH_TIMEOUT(empty(), QStringLiteral("Nobody matches “nobody at all”."), patience);
}

void TestDirectoryTab::newestSearchWins()
{
    keep(configuration());
    show(m_store.get());
    m_tab->model().setPause(0);
    for (const QString &text :
        {QStringLiteral("b"), QStringLiteral("bob"), QStringLiteral("an"), QStringLiteral("dan")}) {
        m_tab->search(text);
        m_tab->refresh();
    }
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    QCOMPARE(m_tab->model().answeredText(), QStringLiteral("dan"));
    QCOMPARE(m_tab->model().rowCount(), 1);
    QTest::qWait(50); // no older answer comes after
    QCOMPARE(m_tab->model().rowCount(), 1);
}

void TestDirectoryTab::addsADirectoryByKeyboard()
{
    show(m_store.get());
    QCOMPARE(empty(), QStringLiteral("No directory configured."));
    QVERIFY(!find<QPushButton>("editDirectoryButton")->isVisible());
    m_tab->firstFocus()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto *dialog = m_tab->findChild<DirectoryDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("removeDirectoryButton"))); // there is none
    const auto type = [](const QString &text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>("directoryHostEdit")->hasFocus(), patience);
    type(QStringLiteral("127.0.0.1"));
    type({}); // LDAPS
    find<QSpinBox>("directoryPortSpinBox")->selectAll();
    type(QString::number(m_server.tlsPort()));
    type(QStringLiteral("ou=addressbook, dc=sip2sip, dc=info"));
    type(QStringLiteral("cn=reader, dc=sip2sip, dc=info"));
    type(QStringLiteral("read me"));
    type(m_server.caFile());
    find<QLineEdit>("directoryWordsEdit")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(find<QPushButton>("testDirectoryButton")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(note("testResultNote"), QStringLiteral("3 people match “an”."), patience);
    QCOMPARE(problemsOf(dialog).join(u'\n'), QString());
    QSignalSpy gone(dialog, &QObject::destroyed);
    find<QLineEdit>("directoryHostEdit")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, patience);
    QCOMPARE(m_store->configuration(account)->base, QStringLiteral("ou=addressbook, dc=sip2sip, dc=info"));
    QCOMPARE(m_secrets.secrets().values(), QList<QByteArray>{"read me"});
    QTRY_COMPARE_WITH_TIMEOUT(m_tab->model().rowCount(), 5, patience);
    QCOMPARE(m_tab->firstFocus(), find<QListView>("directoryList"));
}

void TestDirectoryTab::testTellsEachStep_data()
{
    QTest::addColumn<int>("failing");
    QTest::addColumn<QString>("words");
    QTest::newRow("host not found") << 0 << QStringLiteral("Cannot find no-such-host.invalid");
    QTest::newRow("refused") << 0 << QStringLiteral("nothing answers");
    QTest::newRow("authority") << 1 << QStringLiteral("Nobody you trust");
    QTest::newRow("other name") << 1 << QStringLiteral("cannot prove that it is localhost");
    QTest::newRow("file") << 1 << QStringLiteral("no certificate to be read");
    QTest::newRow("password") << 2 << QStringLiteral("refused the name or the password");
    QTest::newRow("base") << 3 << QStringLiteral("does not have “dc=elsewhere,dc=org”");
}

void TestDirectoryTab::testTellsEachStep()
{
    QFETCH(int, failing);
    QFETCH(QString, words);
    show(m_store.get());
    const DirectoryDialog *dialog = openDialog();
    const auto write = [this](const char *name, const QString &text) {
        find<QLineEdit>(name)->clear();
        QTest::keyClicks(find<QLineEdit>(name), text);
    };
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    write("directoryHostEdit",
        row == u"host not found"   ? QStringLiteral("no-such-host.invalid")
            : row == u"other name" ? QStringLiteral("localhost")
                                   : QStringLiteral("127.0.0.1"));
    QTcpServer taken; // a port that is surely free once it is closed
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const int closed = taken.serverPort();
    taken.close();
    find<QSpinBox>("directoryPortSpinBox")->setValue(row == u"refused" ? closed : m_server.tlsPort());
    write("directoryBaseEdit",
        row == u"base" ? QStringLiteral("dc=elsewhere,dc=org")
                       : QStringLiteral("ou=addressbook, dc=sip2sip, dc=info"));
    write("directoryCaEdit",
        row == u"authority"  ? m_server.otherCaFile()
            : row == u"file" ? m_server.file(QStringLiteral("people.ldif"))
                             : m_server.caFile());
    if (row == u"password") {
        write("directoryBindNameEdit", QStringLiteral("cn=reader,dc=sip2sip,dc=info"));
        QTest::keyClicks(find<PasswordField>("directoryPasswordField")->lineEdit(), QStringLiteral("wrong"));
    }
    find<QPushButton>("testDirectoryButton")->click();
    QVERIFY(!find<QPushButton>("testDirectoryButton")->isEnabled());
    QTRY_VERIFY2_WITH_TIMEOUT(
        note("testResultNote").contains(words), qPrintable(note("testResultNote")), patience);
    QVERIFY(find<QPushButton>("testDirectoryButton")->isEnabled());
    for (int step = 0; step < 4; ++step) {
        const QByteArray name = "testStep" + QByteArray::number(step) + "Note";
        QCOMPARE(note(name.constData()).isEmpty(), step > failing);
    }
    QCOMPARE(problemsOf(const_cast<DirectoryDialog *>(dialog)).join(u'\n'), QString());
    QVERIFY(!m_store->configuration(account)); // a test keeps nothing
    QVERIFY(m_secrets.secrets().isEmpty());
}

void TestDirectoryTab::testUsesTheKeptPasswordForItsServerAlone()
{
    DirectoryConfiguration named = configuration();
    named.bindName = QStringLiteral("cn=reader,dc=sip2sip,dc=info");
    keep(named, "read me");
    show(m_store.get());
    openDialog();
    auto *password = find<PasswordField>("directoryPasswordField")->lineEdit();
    QVERIFY(password->text().isEmpty()); // never shown again
    QVERIFY(!password->placeholderText().isEmpty());
    find<QPushButton>("testDirectoryButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(note("testResultNote"), QStringLiteral("3 people match “an”."), patience);
    // Another server does not get it.
    find<QLineEdit>("directoryHostEdit")->clear();
    QTest::keyClicks(find<QLineEdit>("directoryHostEdit"), QStringLiteral("localhost"));
    QVERIFY(note("testResultNote").isEmpty()); // what an older test said is gone
    find<QPushButton>("testDirectoryButton")->click();
    QVERIFY(note("directoryProblemNote").contains(QStringLiteral("password")));
    QVERIFY(password->hasFocus());
}

void TestDirectoryTab::saysWhatIsFilledInWrong()
{
    show(m_store.get());
    const DirectoryDialog *dialog = openDialog();
    find<QPushButton>("saveDirectoryButton")->click();
    QVERIFY(note("directoryProblemNote").contains(QStringLiteral("name of the server")));
    QTest::keyClicks(find<QLineEdit>("directoryHostEdit"), QStringLiteral("ldaps://x:636"));
    QVERIFY(note("directoryProblemNote").isEmpty());
    find<QPushButton>("saveDirectoryButton")->click();
    QVERIFY(note("directoryProblemNote").contains(QStringLiteral("without “ldaps://”")));
    find<QLineEdit>("directoryHostEdit")->setText(QStringLiteral("ldap.example.org"));
    QTest::keyClicks(find<QLineEdit>("directoryBaseEdit"), QStringLiteral("people"));
    find<QPushButton>("saveDirectoryButton")->click();
    QVERIFY(note("directoryProblemNote").contains(QStringLiteral("This is no base")));
    QVERIFY(find<QLineEdit>("directoryBaseEdit")->hasFocus());
    QVERIFY(dialog->isVisible());
    QVERIFY(!m_store->configuration(account));
}

void TestDirectoryTab::openPasswordIsWarnedAbout()
{
    show(m_store.get());
    const DirectoryDialog *dialog = openDialog();
    auto *security = find<QComboBox>("directorySecurityComboBox");
    QVERIFY(note("directoryOpenNote").isEmpty());
    QCOMPARE(dialog->configuration().security, DirectoryConfiguration::Security::Ldaps); // the default
    QTest::keyClick(security, Qt::Key_End);
    QCOMPARE(dialog->configuration().port, 389);
    QVERIFY(note("directoryOpenNote").contains(QStringLiteral("look for")));
    QTest::keyClicks(find<QLineEdit>("directoryBindNameEdit"), QStringLiteral("cn=a,dc=b"));
    QVERIFY(note("directoryOpenNote").contains(QStringLiteral("password is sent without encryption")));
    QCOMPARE(problemsOf(const_cast<DirectoryDialog *>(dialog)).join(u'\n'), QString());
}

void TestDirectoryTab::lockedWalletIsExplained()
{
    DirectoryConfiguration named = configuration();
    named.bindName = QStringLiteral("cn=reader,dc=sip2sip,dc=info");
    keep(named, "read me");
    m_secrets.failWith(ErrorCode::KeychainLocked);
    show(m_store.get());
    QTRY_VERIFY_WITH_TIMEOUT(empty().contains(QStringLiteral("Your wallet is locked")), patience);
    const DirectoryDialog *dialog = openDialog();
    QTest::keyClicks(find<PasswordField>("directoryPasswordField")->lineEdit(), QStringLiteral("new"));
    find<QPushButton>("saveDirectoryButton")->click();
    auto *message = find<InlineMessage>("directoryDialogMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("Your wallet is locked")), patience);
    QVERIFY(dialog->isVisible());
}

void TestDirectoryTab::removesADirectory()
{
    keep(configuration());
    show(m_store.get());
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    openDialog();
    find<QPushButton>("removeDirectoryButton")->click(); // the person says no
    QCoreApplication::processEvents();
    QVERIFY(m_store->configuration(account));
    const auto removed = m_store->remove(account);
    QTRY_COMPARE_WITH_TIMEOUT(empty(), QStringLiteral("No directory configured."), patience);
    QCOMPARE(m_tab->model().rowCount(), 0);
}

void TestDirectoryTab::staleResultsStay()
{
    keep(configuration());
    show(m_store.get());
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    QVERIFY(QFile::rename(m_server.caFile(), m_server.caFile() + u'x'));
    m_tab->model().setPause(0);
    m_tab->search(QStringLiteral("ann"));
    QTRY_VERIFY_WITH_TIMEOUT(m_tab->model().error().has_value(), patience);
    QVERIFY(QFile::rename(m_server.caFile() + u'x', m_server.caFile()));
    QCOMPARE(m_tab->model().rowCount(), 5);
    auto *message = find<InlineMessage>("directoryMessage");
    QVERIFY(message->isActive());
    QVERIFY(message->text().contains(QStringLiteral("no certificate to be read")));
    QCOMPARE(problemsOf(m_tab).join(u'\n'), QString());
    message->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click(); // Try again
    QTRY_VERIFY_WITH_TIMEOUT(!m_tab->model().error(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!message->isActive(), patience);
    QCOMPARE(m_tab->model().answeredText(), QStringLiteral("ann"));
}

void TestDirectoryTab::silentServerDoesNotBlock()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    DirectoryConfiguration other = configuration();
    other.port = silent.serverPort();
    keep(other);
    show(m_store.get());
    QVERIFY(m_tab->model().isSearching());
    m_tab->model().client().setTimeouts({300, 300});
    QElapsedTimer clock;
    clock.start();
    m_tab->refresh(); // with the short time-outs
    QVERIFY(clock.elapsed() < 200);
    QTRY_VERIFY_WITH_TIMEOUT(empty().contains(QStringLiteral("No answer from 127.0.0.1")), patience);
    m_tab->model().client().setTimeouts({});
    m_tab->refresh();
    QVERIFY(m_tab->model().isSearching());
    m_tab->model().stop();
    QVERIFY(!m_tab->model().isSearching());
    QVERIFY(empty().contains(QStringLiteral("Stopped")));
}

void TestDirectoryTab::copiesAndCalls()
{
    keep(configuration());
    show(m_store.get());
    QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    auto *list = find<QListView>("directoryList");
    m_tab->firstFocus()->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    while (m_tab->model().person(list->currentIndex())->name != u"Ann Smith")
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ann@sip2sip.info"));
    auto *numbers = find<QWidget>("personNumbers");
    numbers->findChild<QPushButton *>(QStringLiteral("copy1Button"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("+31205550101")); // as one dials it
    m_prompts.urls.clear();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_prompts.urls, QList<QUrl>{QUrl(QStringLiteral("sip:ann@sip2sip.info"))});
    while (m_tab->model().person(list->currentIndex())->name != u"Bob Jones")
        QTest::keyClick(list, Qt::Key_Down);
    find<QPushButton>("callPersonButton")->click();
    QCOMPARE(m_prompts.urls.last(), QUrl(QStringLiteral("tel:+31205550103")));
    QCOMPARE(problemsOf(m_tab).join(u'\n'), QString());
}

void TestDirectoryTab::hostileDataIsHarmless()
{
    keep(configuration());
    show(m_store.get());
    m_tab->model().setPause(0);
    m_tab->search(QStringLiteral("0199"));
    QTRY_COMPARE_WITH_TIMEOUT(m_tab->model().rowCount(), 1, patience);
    // What lets a long word be broken is not part of it.
    const QString name = find<QLabel>("personNameLabel")->text().remove(QChar(0x200B));
    QVERIFY(name.startsWith(QStringLiteral("<img src=x>gro.elpmaxe A")));
    QVERIFY(name.size() <= 200);
    QCOMPARE(find<QLabel>("personNameLabel")->textFormat(), Qt::PlainText);
    QVERIFY(m_window->width() < 2000);
    QVERIFY(!m_window->grab().isNull());
    m_tab->search(QString(1000000, u'*') + QStringLiteral("<b>\u202e"));
    QTRY_VERIFY_WITH_TIMEOUT(m_tab->model().rowCount() == 0 && settled(), patience);
    QVERIFY(empty().size() < 200);
}

void TestDirectoryTab::nothingKeptNothingOffered()
{
    show(nullptr);
    QVERIFY(!find<QPushButton>("placeholderButton")->isVisible());
    m_tab->search(QStringLiteral("ann"));
    m_tab->editDirectory();
    QVERIFY(!m_tab->findChild<DirectoryDialog *>());
}

void TestDirectoryTab::state_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("dark");
    for (const char *name :
        {"unconfigured", "found", "narrow", "none", "error", "loading", "editor", "tested", "refused"}) {
        for (const bool dark : {false, true})
            QTest::addRow("%s-%s", name, dark ? "dark" : "light") << QString::fromLatin1(name) << dark;
    }
}

void TestDirectoryTab::state()
{
    QFETCH(QString, name);
    QFETCH(bool, dark);
    QApplication::setPalette(dark ? Theme::darkPalette() : Theme::lightPalette());
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    DirectoryConfiguration kept = configuration();
    if (name == u"error")
        kept.caFile = m_server.otherCaFile();
    if (name == u"loading")
        kept.port = silent.serverPort();
    if (name == u"refused")
        kept.base = QStringLiteral("dc=elsewhere, dc=org");
    if (name != u"unconfigured")
        keep(kept);
    show(m_store.get());
    if (name == u"narrow")
        m_window->resize(560, 600);
    if (name == u"none") {
        m_tab->model().setPause(0);
        m_tab->search(QStringLiteral("nobody"));
    }
    if (name != u"unconfigured" && name != u"loading")
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    QWidget *shown = m_window.get();
    if (name == u"editor" || name == u"tested" || name == u"refused")
        shown = openDialog();
    if (name == u"tested" || name == u"refused") {
        find<QPushButton>("testDirectoryButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!note("testResultNote").isEmpty(), patience);
    }
    QCoreApplication::processEvents();
    QVERIFY(QDir().mkpath(QStringLiteral("grabs/directory")));
    QVERIFY(shown->grab().save(QStringLiteral("grabs/directory/%1-%2.png")
                                   .arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light"))));
    QCOMPARE(problemsOf(shown).join(u'\n'), QString());
}

QTEST_MAIN(TestDirectoryTab)
#include "tst_directorytab.moc"
