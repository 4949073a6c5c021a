// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellset/application.h"
#include "core/client/p12file.h"
#include "core/client/userfile.h"
#include "core/contract/errorcodes.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/scriptedtlsserver.h"
#include "tests/support/transportoffice.h"
#include "tests/ui/uifakes.h"
#include "ui/shell/accountview.h"
#include "ui/shell/reachstrip.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/placeholder.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QSessionManager>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <array>
#include <cstddef>

namespace {

const QString alice = QStringLiteral("alice@example.org");

ScriptedAnswer json(const QJsonValue &value)
{
    return ScriptedAnswer::http(200, QJsonDocument(value.toObject()).toJson());
}

Identity identity()
{
    Identity who;
    who.sipAddress = alice;
    who.firstName = QStringLiteral("Alice");
    return who;
}

} // namespace

/// The desktop program put together, with a keychain and prompts of the test's: start, unlocking, adopting
/// and removing accounts.
class TestApplication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void secondStartShowsWhatIsKnownAtOnce();
    void lockedWalletKeepsTheDataInView();
    void lostSecretAsksForTheFile();
    void passphraseUnlocks();
    void adoptReplacesTheWizard();
    void adoptingAnewKeepsTheView();
    void changedServerLeadsToTheFingerprint();
    void ownersCertificateNamesTheAccount();
    void keeperWorksOnTheSavedAccount();
    void keeperRefusesWhatTheServerRefuses();
    void removeForgetsEverything();
    void failedRemovalIsSaid();
    void brokenAccountIsSaid();
    void passingAccountNeedsSoundOptions_data();
    void passingAccountNeedsSoundOptions();
    void endOfTheSessionSavesTheWindow();
    void staysResponsiveWhileTheServerSleeps();

private:
    ClientPaths paths() const;
    void save(
        IdentityProtection protection = IdentityProtection::Keychain, const ServerTrust *trust = nullptr);
    /// As the session left it when the program ran last.
    void cacheData();
    void startProgram(const CommandLine &line = {});
    MainWindow &window() { return m_application->window(); }
    template<class T>
    T *find(const char *name)
    {
        return window().findChild<T *>(QLatin1String(name));
    }
    InlineMessage *banner() { return find<InlineMessage>("connectionBanner"); }
    QPushButton *button(QWidget *in, const char *name)
    {
        return in->findChild<QPushButton *>(QLatin1String(name));
    }

    TransportOffice m_office;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedTlsServer> m_server;
    MemorySecretStore m_secrets;
    FakePrompts m_prompts;
    std::unique_ptr<Application> m_application;
};

void TestApplication::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<ScriptedTlsServer>(m_office.server);
    m_server->answer({json(identity().toJson())});
    m_secrets.release();
    m_secrets.failWith(std::nullopt);
    m_secrets.secrets().clear();
    m_prompts = FakePrompts();
}

void TestApplication::cleanup()
{
    m_application.reset();
    m_server.reset();
}

ClientPaths TestApplication::paths() const
{
    return {m_folder->filePath(QStringLiteral("config")), m_folder->filePath(QStringLiteral("data")),
        m_folder->filePath(QStringLiteral("cache")), m_folder->filePath(QStringLiteral("state"))};
}

void TestApplication::save(IdentityProtection protection, const ServerTrust *trust)
{
    AccountRegistry registry(paths().accounts(), m_secrets);
    ServerTrust usual;
    usual.systemAuthorities = false;
    usual.authorities = {QSslCertificate(m_office.authority.certificatePem)};
    const AccountToSave account{
        alice, m_server->url(), trust ? *trust : usual, m_office.alice, protection, QStringLiteral("phrase")};
    QVERIFY(waitFor(registry.add(account)).has_value());
}

void TestApplication::cacheData()
{
    SystemClock clock;
    AnswerCache cache(paths().answers(), clock);
    ForwardingRows rows;
    for (const ForwardCondition condition : allForwardConditions)
        rows.rows.append({condition, {}, 0, {}, {}});
    cache.storeJson(alice, QStringLiteral("identity"), identity().toJson());
    cache.storeJson(alice, QStringLiteral("forwarding"), rows.toJson());
    cache.storeJson(alice, QStringLiteral("dnd"), DndState{true, 0}.toJson());
}

void TestApplication::startProgram(const CommandLine &line)
{
    m_application = std::make_unique<Application>(paths(), m_secrets, m_prompts);
    m_application->start(line);
}

void TestApplication::secondStartShowsWhatIsKnownAtOnce()
{
    save();
    cacheData();
    m_secrets.hold(); // the keychain takes its time
    startProgram();
    QVERIFY(window().isVisible());
    QVERIFY(!window().findChild<ConnectWizard *>());
    QVERIFY(window().currentView());
    const AccountSession &session = window().currentView()->session();
    QVERIFY(session.reach().has_value());
    QCOMPARE(session.connection().kind, ConnectionState::Kind::Connecting);
    QVERIFY(m_server->requests().isEmpty());
    m_secrets.release();
    QTRY_VERIFY_WITH_TIMEOUT(session.isOnline(), patience);
    QCOMPARE(m_server->clientNames().constFirst(), alice);
}

void TestApplication::lockedWalletKeepsTheDataInView()
{
    save();
    cacheData();
    m_secrets.failWith(ErrorCode::KeychainLocked);
    startProgram();
    AccountSession &session = window().currentView()->session();
    QTRY_COMPARE_WITH_TIMEOUT(session.connection().kind, ConnectionState::Kind::SignedOut, patience);
    QVERIFY(session.reach().has_value());
    QVERIFY2(banner()->text().contains(u"wallet is locked"), qPrintable(banner()->text()));
    QVERIFY(m_server->requests().isEmpty());
    m_secrets.failWith(std::nullopt);
    button(banner(), "inlineMessageFirstButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(session.isOnline(), patience);
    QVERIFY(!banner()->isActive());
}

void TestApplication::lostSecretAsksForTheFile()
{
    save();
    m_secrets.secrets().clear();
    startProgram();
    QTRY_VERIFY_WITH_TIMEOUT(banner()->isActive(), patience);
    QVERIFY2(banner()->text().contains(u".p12"), qPrintable(banner()->text()));
    QVERIFY2(!banner()->text().contains(u"no wallet"), qPrintable(banner()->text()));
    button(banner(), "inlineMessageFirstButton")->click();
    QVERIFY(window().findChild<ConnectWizard *>());
}

void TestApplication::passphraseUnlocks()
{
    save(IdentityProtection::Passphrase);
    m_prompts.phrase = QStringLiteral("wrong");
    startProgram();
    QVERIFY(!window().currentView());
    auto *locked = find<Placeholder>("lockedPlaceholder");
    QVERIFY(locked);
    // Asked again with the reason, until the person gives up.
    bool told = false;
    m_prompts.onPassphrase = [this, &told](const Prompts::PassphraseQuestion &question) {
        told = told || !question.error.isEmpty();
        if (told)
            m_prompts.phrase = QStringLiteral("phrase");
    };
    button(locked, "placeholderButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(window().currentView(), patience);
    QVERIFY(told);
    QTRY_VERIFY_WITH_TIMEOUT(window().currentView()->session().isOnline(), patience);
}

void TestApplication::adoptReplacesTheWizard()
{
    startProgram();
    auto *wizard = window().findChild<ConnectWizard *>();
    QVERIFY(wizard);
    QVERIFY(!window().currentView());
    save();
    AccountRegistry registry(paths().accounts(), m_secrets);
    const SavedAccount saved = registry.list().accounts.constFirst();
    Q_EMIT wizard->finished({saved, m_office.alice, saved.trust});
    QVERIFY(window().currentView());
    QCOMPARE(window().currentAccount(), alice);
    QTRY_VERIFY_WITH_TIMEOUT(window().currentView()->session().isOnline(), patience);
}

void TestApplication::adoptingAnewKeepsTheView()
{
    save();
    startProgram();
    AccountView *view = window().currentView();
    QTRY_VERIFY_WITH_TIMEOUT(view->session().isOnline(), patience);
    window().actions().addAccount->trigger();
    auto *wizard = window().findChild<ConnectWizard *>();
    QVERIFY(wizard);
    const qsizetype before = m_server->requests().size();
    AccountRegistry registry(paths().accounts(), m_secrets);
    const SavedAccount saved = registry.list().accounts.constFirst();
    Q_EMIT wizard->finished({saved, m_office.alice, saved.trust});
    QCOMPARE(window().currentView(), view);
    QTRY_VERIFY_WITH_TIMEOUT(m_server->requests().size() > before, patience);
}

void TestApplication::changedServerLeadsToTheFingerprint()
{
    ServerTrust pinned;
    pinned.pin = ServerPin{ServerPin::Kind::Certificate, QByteArray(32, 'x')};
    save(IdentityProtection::Keychain, &pinned);
    startProgram();
    QTRY_VERIFY_WITH_TIMEOUT(banner()->isActive(), patience);
    QVERIFY2(banner()->text().contains(u"identity has changed"), qPrintable(banner()->text()));
    button(banner(), "inlineMessageFirstButton")->click();
    auto *wizard = window().findChild<ConnectWizard *>();
    QVERIFY(wizard);
    auto *message = wizard->findChild<QWidget *>(QStringLiteral("connectStep"))
                        ->findChild<InlineMessage *>(QStringLiteral("inlineMessage"));
    QTRY_VERIFY_WITH_TIMEOUT(message->isActive(), patience);
    button(message, "inlineMessageFirstButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(wizard, "trustAlwaysButton")->isVisible(), patience);
    button(wizard, "trustAlwaysButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(button(wizard, "nextButton")->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(button(wizard, "nextButton")->isEnabled(), patience);
    button(wizard, "nextButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(window().currentView()->session().isOnline(), patience);
    AccountRegistry registry(paths().accounts(), m_secrets);
    QVERIFY(registry.list().accounts.constFirst().trust.pin->sha256 != QByteArray(32, 'x'));
}

void TestApplication::ownersCertificateNamesTheAccount()
{
    AccountRegistry registry(paths().accounts(), m_secrets);
    ServerTrust trust;
    trust.systemAuthorities = false;
    trust.authorities = {QSslCertificate(m_office.authority.certificatePem)};
    const ImportedIdentity owner = identityOf(
        makeTestCertificate({.commonName = QStringLiteral("31208"), .issuer = &m_office.authority}));
    QVERIFY(waitFor(registry.add({alice, m_server->url(), trust, owner, IdentityProtection::Keychain, {}}))
                .has_value());
    startProgram();
    QTRY_VERIFY_WITH_TIMEOUT(window().currentView()->session().isOnline(), patience);
    for (const QByteArray &request : m_server->requests())
        QVERIFY2(
            request.contains("account=alice@example.org ") || request.contains("account=alice%40example.org"),
            QByteArray(request).replace("\r\n", " ").constData());
}

void TestApplication::keeperWorksOnTheSavedAccount()
{
    save(IdentityProtection::Passphrase);
    m_prompts.phrase = QStringLiteral("phrase");
    startProgram();
    Q_EMIT window().unlockRequested(alice);
    QTRY_VERIFY_WITH_TIMEOUT(
        window().currentView() && window().currentView()->session().isOnline(), patience);
    CertificateKeeper *keeper = window().currentView()->session().certificateKeeper();
    QVERIFY(keeper);
    const KeptCertificate before = keeper->kept();
    QVERIFY(before.isOpen && before.isSaved && before.needsPassphrase());
    QCOMPARE(before.sha256, m_office.alice.sha256);
    QVERIFY(waitFor(keeper->checkPassphrase(QStringLiteral("phrase"))).has_value());
    QCOMPARE(
        waitFor(keeper->checkPassphrase(QStringLiteral("other"))).error().code, ErrorCode::P12WrongPassword);

    const QString copy = m_folder->filePath(QStringLiteral("copy.p12"));
    QCOMPARE(waitFor(keeper->exportCopy(copy, {})).error().code, ErrorCode::PasswordTooWeak);
    QVERIFY(!QFile::exists(copy));
    QVERIFY(waitFor(keeper->exportCopy(copy, QStringLiteral("of my choice"))).has_value());
    QCOMPARE(QFile::permissions(copy) & ~(QFile::ReadUser | QFile::WriteUser),
        QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(waitFor(keeper->offer(copy, QStringLiteral("wrong"))).error().code, ErrorCode::P12WrongPassword);

    const auto write = [this](const QString &address) {
        const ImportedIdentity identity = identityOf(makeTestCertificate(
            {.commonName = address, .alternativeNames = {QStringLiteral("URI:sip:") + address}}));
        const QString path = m_folder->filePath(address);
        return writeUserFile(path, *wrapIdentity(identity, QStringLiteral("x"))) ? path : QString();
    };
    const Error other =
        waitFor(keeper->offer(write(QStringLiteral("bob@example.org")), QStringLiteral("x"))).error();
    QCOMPARE(other.code, ErrorCode::CertificateOfOtherAccount);
    QCOMPARE(other.subject, QStringLiteral("bob@example.org"));
    QCOMPARE(waitFor(keeper->replace(QStringLiteral("phrase"))).error().code, ErrorCode::NoSavedAccount);

    const Result<OfferedCertificate> offered = waitFor(keeper->offer(write(alice), QStringLiteral("x")));
    QVERIFY(offered.has_value());
    QVERIFY(offered->sha256 != before.sha256);
    QSignalSpy changed(keeper, &CertificateKeeper::changed);
    QVERIFY(waitFor(keeper->replace(QStringLiteral("phrase"))).has_value());
    QVERIFY(changed.size() > 0); // the connection that is open uses it
    QCOMPARE(keeper->kept().sha256, offered->sha256);
    AccountRegistry registry(paths().accounts(), m_secrets);
    QCOMPARE(registry.list().accounts.size(), 1);
    const Result<ImportedIdentity> saved =
        waitFor(registry.open(registry.list().accounts.constFirst().id, QStringLiteral("phrase")));
    QVERIFY(saved.has_value());
    QCOMPARE(saved->sha256, offered->sha256);

    keeper->askToRemove();
    QTRY_VERIFY_WITH_TIMEOUT(window().accounts().isEmpty(), patience);
    QVERIFY(registry.list().accounts.isEmpty());
}

void TestApplication::keeperRefusesWhatTheServerRefuses()
{
    save();
    startProgram();
    QTRY_VERIFY_WITH_TIMEOUT(window().currentView()->session().isOnline(), patience);
    CertificateKeeper *keeper = window().currentView()->session().certificateKeeper();
    QCOMPARE(keeper->kept().keychain, m_secrets.backendName());
    const QByteArray before = keeper->kept().sha256;
    const QString copy = m_folder->filePath(QStringLiteral("copy.p12"));
    QVERIFY(waitFor(keeper->exportCopy(copy, QStringLiteral("of my choice"))).has_value());
    QVERIFY(waitFor(keeper->offer(copy, QStringLiteral("of my choice"))).has_value());
    Identity other = identity();
    other.sipAddress = QStringLiteral("bob@example.org");
    m_server->answer({json(other.toJson())});
    const QString id = AccountRegistry(paths().accounts(), m_secrets).list().accounts.constFirst().id;
    QCOMPARE(waitFor(keeper->replace({})).error().code, ErrorCode::CertificateOfOtherAccount);
    QVERIFY(!waitFor(keeper->renew({})).has_value());
    QCOMPARE(AccountRegistry(paths().accounts(), m_secrets).list().accounts.constFirst().id, id);
    QCOMPARE(keeper->kept().sha256, before);
    QCOMPARE(m_secrets.secrets().size(), 1);
}

void TestApplication::removeForgetsEverything()
{
    save();
    cacheData();
    startProgram();
    QVERIFY(window().currentView());
    m_prompts.agrees = false;
    window().actions().removeAccount->trigger();
    QVERIFY(window().currentView());
    m_prompts.agrees = true;
    window().actions().removeAccount->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window().accounts().isEmpty(), patience);
    QVERIFY(window().findChild<ConnectWizard *>());
    QTRY_VERIFY_WITH_TIMEOUT(m_secrets.secrets().isEmpty(), patience);
    QVERIFY(AccountRegistry(paths().accounts(), m_secrets).list().accounts.isEmpty());
    QVERIFY(!QDir(paths().answers() + u'/' + alice).exists());
}

void TestApplication::failedRemovalIsSaid()
{
    save();
    startProgram();
    m_secrets.failWith(ErrorCode::KeychainDenied);
    window().actions().removeAccount->trigger();
    auto *notice = find<InlineMessage>("windowNotice");
    QTRY_VERIFY_WITH_TIMEOUT(notice->isActive(), patience);
    QVERIFY2(
        notice->text().contains(alice) && notice->text().contains(u"wallet"), qPrintable(notice->text()));
}

void TestApplication::brokenAccountIsSaid()
{
    save();
    const QString folder = paths().accounts() + QStringLiteral("/broken");
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/account.json"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    startProgram();
    auto *notice = find<InlineMessage>("windowNotice");
    QVERIFY(notice->isActive());
    QVERIFY2(notice->text().contains(folder), qPrintable(notice->text()));
    QCOMPARE(window().accounts(), QStringList{alice}); // the sound one is there all the same
}

void TestApplication::passingAccountNeedsSoundOptions_data()
{
    QTest::addColumn<QString>("commonName");
    QTest::addColumn<QString>("ca");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such authority")
        << alice << QStringLiteral("/nonexistent.crt") << ErrorCode::FileUnreadable;
    QTest::newRow("no authority in it")
        << alice << QStringLiteral("account.txt") << ErrorCode::FileUnreadable;
    QTest::newRow("no address") << QStringLiteral("31208") << QString()
                                << ErrorCode::CertificateWithoutAddress;
}

void TestApplication::passingAccountNeedsSoundOptions()
{
    QFETCH(QString, commonName);
    QFETCH(QString, ca);
    QFETCH(ErrorCode, code);
    const auto write = [this](const QString &name, const QByteArray &content) {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    };
    const TestCertificate certificate = makeTestCertificate({.commonName = commonName});
    CommandLine line;
    line.p12 = write(QStringLiteral("a.pem"), certificate.certificatePem + certificate.keyPem);
    line.server = m_server->url().toString();
    line.ca = ca == u"account.txt" ? write(ca, "no certificate") : ca;
    m_application = std::make_unique<Application>(paths(), m_secrets, m_prompts);
    std::optional<ErrorCode> failed;
    connect(m_application.get(), &Application::accountFailed, this,
        [&failed](const Error &error) { failed = error.code; });
    m_application->start(line);
    QTRY_VERIFY_WITH_TIMEOUT(failed.has_value(), patience);
    QCOMPARE(*failed, code);
    QVERIFY(window().accounts().isEmpty());
}

/// From the keychain's answer to a connection on which nothing comes back, with a form being filled in.
void TestApplication::staysResponsiveWhileTheServerSleeps()
{
#ifdef __SANITIZE_ADDRESS__
    constexpr qint64 allowed = 250;
#else
    constexpr qint64 allowed = 50;
#endif
    ServerTrust everybody; // so that the computer's own authorities are read
    save(IdentityProtection::Keychain, &everybody);
    cacheData();
    m_server->setGreeting(ScriptedTlsServer::Greeting::Silence);
    qint64 worst = 0;
    // Other work on the computer delays timers too: one quiet run is enough.
    for (int attempt = 0; attempt < 5; ++attempt) {
        m_secrets.hold();
        startProgram();
        window().showPage(QStringLiteral("forwarding"));
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        auto *all = find<QCheckBox>("FUNCCheckBox");
        QVERIFY(all);
        QCoreApplication::processEvents();

        QElapsedTimer sinceTick;
        QTimer probe;
        worst = 0;
        connect(&probe, &QTimer::timeout, this, [&] { worst = qMax(worst, sinceTick.restart()); });
        const int before = m_server->connections();
        sinceTick.start();
        probe.start(2);
        m_secrets.release();
        int ticks = 0;
        connect(&probe, &QTimer::timeout, this, [&] {
            if (++ticks % 10 == 0)
                all->click(); // changes the draft each time
        });
        QTRY_VERIFY_WITH_TIMEOUT(m_server->connections() > before && ticks > 200, patience);
        probe.stop();
        m_application.reset();
        if (worst < allowed)
            return;
    }
    QVERIFY2(worst < allowed, qPrintable(QString::number(worst)));
}

void TestApplication::endOfTheSessionSavesTheWindow()
{
    save();
    cacheData();
    startProgram();
    window().showPage(QStringLiteral("forwarding"));
    window().resize(801, 603);
    auto *all = find<QCheckBox>("FUNCCheckBox");
    QTRY_VERIFY_WITH_TIMEOUT(all && window().currentView()->session().forwarding().hasValue(), patience);
    all->setChecked(true);
    // A session manager cannot be made here, and what is connected does not look at it.
    alignas(std::max_align_t) std::array<char, 64> place{};
    Q_EMIT qApp->commitDataRequest(reinterpret_cast<QSessionManager &>(place));
    WindowSettings settings(paths().config + QStringLiteral("/bellset.ini"));
    QCOMPARE(settings.value(WindowSettings::Key::Page).toString(), QStringLiteral("forwarding"));
    QVERIFY(!settings.value(WindowSettings::Key::Geometry).toByteArray().isEmpty());
    QVERIFY(DraftStore(paths().drafts()).load(alice, QStringLiteral("forwarding")));
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
