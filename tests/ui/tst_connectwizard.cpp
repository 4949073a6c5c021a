// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/uichecks.h"
#include "tests/ui/wizarddesk.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordfield.h"
#include "ui/words/errortext.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int patience = 20000;

InlineMessage *messageOf(const WizardDesk &desk)
{
    return desk.wizard->findChild<QWidget *>(desk.step())
        ->findChild<InlineMessage *>(QStringLiteral("inlineMessage"));
}

} // namespace

class ConnectWizardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersTheOnlyFileByName()
    {
        QTemporaryDir downloads;
        WizardDesk none(downloads.path());
        QVERIFY(none.child<QPushButton>("offeredFileButton")->isHidden());
        WizardDesk source;
        const QString file = source.aliceFile({});
        QVERIFY(QFile::copy(file, downloads.filePath(QStringLiteral("alice.p12"))));
        WizardDesk one(downloads.path());
        auto *offer = one.child<QPushButton>("offeredFileButton");
        QVERIFY2(offer->isVisible() && offer->text().contains(u"alice.p12"), qPrintable(offer->text()));
        QCOMPARE(one.step(), QStringLiteral("choiceStep")); // offered, not opened
        QVERIFY(QFile::copy(file, downloads.filePath(QStringLiteral("bob.p12"))));
        WizardDesk two(downloads.path());
        QVERIFY(two.child<QPushButton>("offeredFileButton")->isHidden());
        offer->click();
        QTRY_COMPARE_WITH_TIMEOUT(one.step(), QStringLiteral("certificateStep"), patience);
    }

    void passwordIsTriedWhileTyping()
    {
        WizardDesk desk;
        desk.prompts.file = desk.aliceFile(QStringLiteral("secret"));
        desk.child<QPushButton>("openFileButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("passwordStep"), patience);
        auto *edit = desk.child<PasswordField>("filePasswordField")->lineEdit();
        auto *state = desk.child<QLabel>("passwordStateLabel");
        auto *next = desk.child<QPushButton>("nextButton");
        QTest::keyClicks(edit, QStringLiteral("secre"));
        QTRY_VERIFY_WITH_TIMEOUT(!state->text().isEmpty(), patience);
        QVERIFY(!next->isEnabled());
        QTest::keyClick(edit, Qt::Key_Return); // asks for a verdict
        const QString verdict = errorText({ErrorCode::P12WrongPassword, {}, {}}).happened;
        QTRY_COMPARE_WITH_TIMEOUT(state->text(), verdict, patience);
        QTest::keyClicks(edit, QStringLiteral("t"));
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), patience);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(desk.step(), QStringLiteral("certificateStep"));
        QCOMPARE(desk.child<QLabel>("certificateTitleLabel")->text(), QStringLiteral("alice@example.org"));
        QVERIFY(desk.child<QLabel>("certificateValidityLabel")->text().contains(u"214"));
        QVERIFY(desk.child<QLabel>("certificateIssuerLabel")->text().contains(u"Example Office CA"));
    }

    void capsLockIsHinted()
    {
        PasswordField field;
        field.show();
        auto *hint = field.findChild<QLabel *>(QStringLiteral("capsLockLabel"));
        QTest::keyClick(field.lineEdit(), 'A', Qt::ShiftModifier);
        QVERIFY(hint->isHidden());
        QTest::keyClick(field.lineEdit(), 'A');
        QVERIFY(!hint->isHidden());
        QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Password);
        field.findChild<QAction *>(QStringLiteral("revealAction"))->trigger();
        QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Normal);
    }

    void everyBadFileHasItsOwnSentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        const TestCertificate alice =
            makeTestCertificate({.commonName = QStringLiteral("alice@example.org")});
        QTest::newRow("broken") << QByteArray("certainly no certificate") << ErrorCode::P12Broken;
        QTest::newRow("without key") << alice.certificatePem << ErrorCode::P12NoPrivateKey;
        QTest::newRow("without certificate") << alice.keyPem << ErrorCode::P12NoCertificate;
    }

    void everyBadFileHasItsOwnSentence()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        WizardDesk desk;
        desk.wizard->openFile(desk.write(QStringLiteral("bad.pem"), content));
        QTRY_VERIFY_WITH_TIMEOUT(messageOf(desk)->isActive(), patience);
        QCOMPARE(desk.step(), QStringLiteral("choiceStep"));
        QVERIFY2(messageOf(desk)->text().startsWith(errorText({code, {}, {}}).happened),
            qPrintable(messageOf(desk)->text()));
    }

    void weakCertificateStopsHere()
    {
        WizardDesk desk;
        const TestCertificate weak = makeTestCertificate({.commonName = QStringLiteral("alice@example.org"),
            .alternativeNames = {QStringLiteral("URI:sip:alice@example.org")},
            .key = TestCertificateWish::Key::Rsa1024,
            .digest = TestCertificateWish::Digest::Md5});
        desk.wizard->openFile(desk.write(QStringLiteral("weak.pem"), weak.certificatePem + weak.keyPem));
        QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("certificateStep"), patience);
        QVERIFY(messageOf(desk)->isActive());
        QCOMPARE(messageOf(desk)->kind(), InlineMessage::Kind::Error);
        QVERIFY(!desk.child<QPushButton>("nextButton")->isEnabled());
        QVERIFY(desk.child<QLabel>("certificateStrengthLabel")->text().contains(u"Too weak"));
    }

    void serverIsFixedUp()
    {
        WizardDesk desk;
        desk.wizard->openFile(desk.aliceFile({}));
        QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("certificateStep"), patience);
        auto *server = desk.child<QLineEdit>("serverEdit");
        QVERIFY2(server->text().contains(u"example.org"), qPrintable(server->text()));
        server->setText(QStringLiteral("http://not secure"));
        QVERIFY(!desk.child<QPushButton>("nextButton")->isEnabled());
        server->setText(QStringLiteral("pbx.example.org"));
        QVERIFY(desk.child<QPushButton>("nextButton")->isEnabled());
        desk.next();
        QCOMPARE(desk.probe->configuration.server.host(), QStringLiteral("pbx.example.org"));
        QCOMPARE(desk.probe->configuration.server.scheme(), QStringLiteral("https"));
        QVERIFY(desk.probe->configuration.identity);
        QCOMPARE(desk.probe->configuration.trust.authorities.size(), 1);
    }

    void authorityIsOnlyTrustedWhenTicked()
    {
        WizardDesk desk;
        desk.wizard->openFile(desk.aliceFile({}));
        QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("certificateStep"), patience);
        desk.child<QCheckBox>("trustAuthorityCheckBox")->setChecked(false);
        desk.next();
        QVERIFY(desk.probe->configuration.trust.authorities.isEmpty());
    }

    void eachLineExplainsItself_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("host") << 0 << ErrorCode::HostNotFound;
        QTest::newRow("refused") << 0 << ErrorCode::ConnectionRefused;
        QTest::newRow("name") << 1 << ErrorCode::ServerNameMismatch;
        QTest::newRow("untrusted") << 1 << ErrorCode::ServerUntrusted;
        QTest::newRow("refused certificate") << 2 << ErrorCode::ClientCertificateRefused;
        QTest::newRow("revoked") << 3 << ErrorCode::CertificateRevoked;
        QTest::newRow("unknown there") << 2 << ErrorCode::CertificateUnknown;
        QTest::newRow("ended") << 2 << ErrorCode::CertificateExpired;
        QTest::newRow("locked account") << 3 << ErrorCode::AccountLocked;
        QTest::newRow("nothing there") << 3 << ErrorCode::NotFound;
        QTest::newRow("too large") << 3 << ErrorCode::TooLarge;
        QTest::newRow("unreadable") << 3 << ErrorCode::ServerUnreadable;
    }

    void eachLineExplainsItself()
    {
        QFETCH(int, step);
        QFETCH(ErrorCode, code);
        WizardDesk desk;
        QVERIFY(desk.goToProbe());
        desk.probe->failAt(static_cast<ProbeStep>(step), {code, {}, {}});
        QCOMPARE(messageOf(desk)->text(), errorText({code, {}, {}}).sentence());
        QVERIFY2(!messageOf(desk)->text().contains(u"Your change"), qPrintable(messageOf(desk)->text()));
        QVERIFY(!messageOf(desk)
                     ->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))
                     ->isHidden());
        QVERIFY(!desk.child<QPushButton>("nextButton")->isEnabled());
        QVERIFY(QTest::qWaitForWindowActive(desk.wizard.get()));
        QTRY_VERIFY(messageOf(desk)->isAncestorOf(QApplication::focusWidget()));
    }

    void tryAgainStartsAnotherProbe()
    {
        WizardDesk desk;
        QVERIFY(desk.goToProbe());
        desk.probe->failAt(ProbeStep::ReachedServer, {ErrorCode::TimedOut, {}, {}});
        messageOf(desk)->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
        QCOMPARE(desk.probes, 2);
        QVERIFY(!messageOf(desk)->isActive());
        desk.probe->succeed(desk.alice);
        QVERIFY(desk.child<QLabel>("probeLine4Label")->text().contains(u"Alice Example"));
        QVERIFY(desk.child<QPushButton>("nextButton")->isEnabled());
    }

    void trust_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("used");
        QTest::addColumn<bool>("saved");
        QTest::newRow("always") << QStringLiteral("trustAlwaysButton") << true << true;
        QTest::newRow("once") << QStringLiteral("trustOnceButton") << true << false;
        QTest::newRow("never") << QStringLiteral("trustNeverButton") << false << false;
    }

    void trust()
    {
        QFETCH(QString, button);
        QFETCH(bool, used);
        QFETCH(bool, saved);
        WizardDesk desk;
        QVERIFY(desk.goToProbe());
        const TestCertificate server = makeTestCertificate({.commonName = QStringLiteral("pbx.local")});
        desk.probe->certificate = ShownCertificate::of(QSslCertificate(server.certificatePem));
        desk.probe->failAt(ProbeStep::ServerIsWhoItSays, {ErrorCode::ServerUntrusted, {}, {}});
        messageOf(desk)->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
        QCOMPARE(desk.step(), QStringLiteral("fingerprintStep"));
        const QByteArray sha256 = desk.probe->certificate.sha256;
        QCOMPARE(desk.child<QLabel>("fingerprintLabel")->text().count(u':'), 32 - 4);
        desk.child<QPushButton>(button.toLatin1().constData())->click();
        QCOMPARE(desk.probes, used ? 2 : 1);
        if (!used) {
            QCOMPARE(desk.step(), QStringLiteral("certificateStep"));
            return;
        }
        QVERIFY(desk.probe->configuration.trust.pin);
        QCOMPARE(desk.probe->configuration.trust.pin->sha256, sha256);
        desk.probe->succeed(desk.alice);
        desk.next();
        QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("keepStep"), patience);
        ConnectedAccount done;
        connect(desk.wizard.get(), &ConnectWizard::finished, this,
            [&done](const ConnectedAccount &account) { done = account; });
        desk.next();
        QTRY_VERIFY_WITH_TIMEOUT(!done.saved.id.isEmpty(), patience);
        QCOMPARE(done.saved.trust.pin.has_value(), saved);
        QVERIFY(done.trust.pin.has_value());
    }

    void keychainIsNamed()
    {
        WizardDesk desk;
        desk.secrets.setBackendName(QStringLiteral("KDE Wallet"));
        QVERIFY(desk.goToKeep());
        QVERIFY(desk.child<QRadioButton>("keychainRadioButton")->text().contains(u"KDE Wallet"));
        QSignalSpy finished(desk.wizard.get(), &ConnectWizard::finished);
        desk.next();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
        QCOMPARE(desk.registry.list().accounts.size(), 1);
        QCOMPARE(desk.registry.list().accounts.constFirst().address, QStringLiteral("alice@example.org"));
        QCOMPARE(desk.secrets.secrets().size(), 1);
    }

    void withoutKeychainNothingIsUnprotected()
    {
        WizardDesk desk;
        desk.secrets.failWith(ErrorCode::KeychainAbsent);
        QVERIFY(desk.goToKeep());
        QVERIFY(desk.child<QRadioButton>("keychainRadioButton")->isHidden());
        // The file had no password that could be asked for, so only a passphrase is left.
        QVERIFY(desk.child<QRadioButton>("askRadioButton")->isHidden());
        auto *next = desk.child<QPushButton>("nextButton");
        QVERIFY(!next->isEnabled());
        auto *first = desk.child<PasswordField>("keepPassphraseField")->lineEdit();
        auto *second = desk.child<PasswordField>("keepPassphraseAgainField")->lineEdit();
        QTest::keyClicks(first, QStringLiteral("short"));
        QTest::keyClicks(second, QStringLiteral("short"));
        QVERIFY(!next->isEnabled());
        QTest::keyClicks(first, QStringLiteral(" but longer"));
        QVERIFY(!next->isEnabled());
        QTest::keyClicks(second, QStringLiteral(" but longer"));
        QVERIFY(next->isEnabled());
        QSignalSpy finished(desk.wizard.get(), &ConnectWizard::finished);
        desk.next();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
        QCOMPARE(desk.registry.list().accounts.constFirst().protection, IdentityProtection::Passphrase);
    }

    void failedSavingIsSaid()
    {
        WizardDesk desk;
        QVERIFY(desk.goToKeep());
        desk.secrets.failWith(ErrorCode::KeychainDenied);
        desk.next();
        QTRY_VERIFY_WITH_TIMEOUT(messageOf(desk)->isActive(), patience);
        QCOMPARE(desk.step(), QStringLiteral("keepStep"));
        QVERIFY(desk.registry.list().accounts.isEmpty());
    }

    void ownersNumberNeedsAnAddress()
    {
        WizardDesk desk;
        desk.wizard->openFile(desk.ownerFile());
        QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("certificateStep"), patience);
        QVERIFY(!messageOf(desk)->isActive()); // nothing is wrong with it
        auto *address = desk.child<QLineEdit>("addressEdit");
        auto *server = desk.child<QLineEdit>("serverEdit");
        auto *next = desk.child<QPushButton>("nextButton");
        QVERIFY(address->isVisible());
        QTRY_VERIFY(address->hasFocus());
        QTest::keyClicks(server, QStringLiteral("pbx.example.org"));
        QVERIFY(!next->isEnabled());
        QTest::keyClicks(address, QStringLiteral("31208"));
        QVERIFY(!next->isEnabled());
        address->clear();
        QTest::keyClicks(address, QStringLiteral("Alice@example.org"));
        QVERIFY(next->isEnabled());
        QVERIFY2(server->text().contains(u"pbx"), qPrintable(server->text())); // what was written stays
        QCoreApplication::processEvents();
        const QStringList problems = problemsOf(desk.wizard.get());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        next->click();
        QCOMPARE(desk.expected, QStringLiteral("alice@example.org"));
        desk.probe->succeed(desk.alice);
        desk.next();
        QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("keepStep"), patience);
        QSignalSpy finished(desk.wizard.get(), &ConnectWizard::finished);
        desk.next();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
        QCOMPARE(desk.registry.list().accounts.constFirst().address, QStringLiteral("alice@example.org"));
    }

    void addressSuggestsTheServer()
    {
        WizardDesk desk;
        desk.wizard->openFile(desk.ownerFile());
        QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("certificateStep"), patience);
        QTest::keyClicks(desk.child<QLineEdit>("addressEdit"), QStringLiteral("alice@sip2sip.info"));
        const QString server = desk.child<QLineEdit>("serverEdit")->text();
        QVERIFY2(server.contains(u"sipthor.net"), qPrintable(server));
        // The next certificate names its account.
        desk.wizard->openFile(desk.aliceFile({}));
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QLineEdit>("addressEdit")->isHidden(), patience);
        QVERIFY(desk.child<QLineEdit>("serverEdit")->text().contains(u"example.org"));
    }

    void deniedKeychainIsNotCalledAbsent()
    {
        WizardDesk desk;
        desk.wizard->openFile(desk.aliceFile(QStringLiteral("secret")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("passwordStep"), patience);
        QTest::keyClicks(
            desk.child<PasswordField>("filePasswordField")->lineEdit(), QStringLiteral("secret"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QPushButton>("nextButton")->isEnabled(), patience);
        desk.next();
        desk.next();
        desk.probe->succeed(desk.alice);
        desk.next();
        QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("keepStep"), patience);
        desk.secrets.failWith(ErrorCode::KeychainDenied);
        desk.next();
        QTRY_VERIFY_WITH_TIMEOUT(messageOf(desk)->isActive(), patience);
        messageOf(desk)->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
        QVERIFY(desk.child<QRadioButton>("passphraseRadioButton")->isChecked());
        QVERIFY(desk.child<QRadioButton>("askRadioButton")->isVisible());
        const QString lead = desk.child<QLabel>("keepLeadLabel")->text();
        QVERIFY2(!lead.contains(u"no wallet"), qPrintable(lead));
    }

    void aSlowWalletDoesNotPullForward()
    {
        WizardDesk desk;
        desk.secrets.hold();
        QVERIFY(desk.goToProbe());
        desk.probe->succeed(desk.alice);
        desk.next();
        desk.child<QPushButton>("backButton")->click();
        QCOMPARE(desk.step(), QStringLiteral("certificateStep"));
        desk.secrets.release();
        QCoreApplication::processEvents();
        QCOMPARE(desk.step(), QStringLiteral("certificateStep"));
    }

    void savingIsNotMixedWithAnotherFile()
    {
        WizardDesk desk;
        QVERIFY(desk.goToKeep());
        const TestCertificate bob = makeTestCertificate({.commonName = QStringLiteral("bob@example.org")});
        const QString file = desk.write(QStringLiteral("bob.pem"), bob.certificatePem + bob.keyPem);
        desk.secrets.hold();
        ConnectedAccount done;
        connect(desk.wizard.get(), &ConnectWizard::finished, this,
            [&done](const ConnectedAccount &account) { done = account; });
        desk.next();
        desk.wizard->openFile(file);
        desk.secrets.release();
        QTRY_VERIFY_WITH_TIMEOUT(!done.saved.id.isEmpty(), patience);
        QCOMPARE(done.saved.address, QStringLiteral("alice@example.org"));
        QCOMPARE(done.identity.sipAddress, QStringLiteral("alice@example.org"));
    }

    void aPinIsOfOneServerOnly()
    {
        WizardDesk desk;
        QVERIFY(desk.goToProbe());
        const TestCertificate server = makeTestCertificate({.commonName = QStringLiteral("pbx.local")});
        desk.probe->certificate = ShownCertificate::of(QSslCertificate(server.certificatePem));
        desk.probe->failAt(ProbeStep::ServerIsWhoItSays, {ErrorCode::ServerUntrusted, {}, {}});
        messageOf(desk)->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
        desk.child<QPushButton>("trustAlwaysButton")->click();
        QVERIFY(desk.probe->configuration.trust.pin);
        desk.child<QPushButton>("backButton")->click();
        desk.next();
        QVERIFY(desk.probe->configuration.trust.pin); // the same server as before
        desk.child<QPushButton>("backButton")->click();
        desk.child<QLineEdit>("serverEdit")->setText(QStringLiteral("other.example.org"));
        desk.next();
        QVERIFY(!desk.probe->configuration.trust.pin);
    }

    void oldFormatIsMentioned()
    {
        WizardDesk desk;
        const TestCertificate alice =
            makeTestCertificate({.commonName = QStringLiteral("alice@example.org")});
        desk.wizard->openFile(desk.write(QStringLiteral("old.p12"),
            makePkcs12(alice, {},
                {QStringLiteral("-legacy"), QStringLiteral("-certpbe"), QStringLiteral("PBE-SHA1-RC2-40")})));
        QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("certificateStep"), patience);
        QVERIFY(messageOf(desk)->isActive());
        QCOMPARE(messageOf(desk)->kind(), InlineMessage::Kind::Information);
        QVERIFY2(messageOf(desk)->text().contains(u"Old file format"), qPrintable(messageOf(desk)->text()));
        QVERIFY(desk.child<QPushButton>("nextButton")->isEnabled());
    }

    void expiredFileSaysWhen()
    {
        WizardDesk desk;
        const TestCertificate ended = makeTestCertificate({.commonName = QStringLiteral("alice@example.org"),
            .validFrom = -20 * 86400,
            .validUntil = -10 * 86400});
        desk.wizard->openFile(desk.write(QStringLiteral("ended.pem"), ended.certificatePem + ended.keyPem));
        QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("certificateStep"), patience);
        QCOMPARE(messageOf(desk)->kind(), InlineMessage::Kind::Error);
        const QString year = QString::number(QDate::currentDate().addDays(-10).year());
        QVERIFY2(messageOf(desk)->text().contains(u"ended on") && messageOf(desk)->text().contains(year),
            qPrintable(messageOf(desk)->text()));
        QVERIFY(!desk.child<QPushButton>("nextButton")->isEnabled());
    }

    /// An account that is open already: the fingerprints side by side, and only the trust is saved anew.
    void reconnectShowsOldAndNewFingerprint()
    {
        WizardDesk desk;
        QVERIFY(desk.goToKeep());
        ConnectedAccount done;
        connect(desk.wizard.get(), &ConnectWizard::finished, this,
            [&done](const ConnectedAccount &account) { done = account; });
        desk.next();
        QTRY_VERIFY_WITH_TIMEOUT(!done.saved.id.isEmpty(), patience);
        ConnectedAccount open = std::exchange(done, ConnectedAccount());
        open.saved.trust.pin = ServerPin{ServerPin::Kind::Certificate, QByteArray(32, 'o')};
        open.trust = open.saved.trust;
        QVERIFY(desk.registry.update(open.saved));

        desk.wizard->reconnect(open);
        QCOMPARE(desk.step(), QStringLiteral("connectStep"));
        QCOMPARE(desk.probe->configuration.trust, open.trust);
        QCOMPARE(desk.probe->configuration.server, open.saved.server);
        const TestCertificate server = makeTestCertificate({.commonName = QStringLiteral("pbx.local")});
        desk.probe->certificate = ShownCertificate::of(QSslCertificate(server.certificatePem));
        const QByteArray shown = desk.probe->certificate.sha256;
        desk.probe->failAt(ProbeStep::ServerIsWhoItSays, {ErrorCode::ServerPinChanged, {}, {}});
        messageOf(desk)->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
        QCOMPARE(desk.step(), QStringLiteral("fingerprintStep"));
        QVERIFY(desk.child<QLabel>("fingerprintBeforeLabel")->isVisible());
        QCOMPARE(desk.child<QLabel>("fingerprintBeforeLabel")->text(), fingerprintLines(QByteArray(32, 'o')));
        QCoreApplication::processEvents();
        const QStringList problems = problemsOf(desk.wizard.get());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        desk.child<QPushButton>("trustAlwaysButton")->click();
        desk.probe->succeed(desk.alice);
        const qsizetype secrets = desk.secrets.secrets().size();
        desk.next();
        QCOMPARE(done.saved.id, open.saved.id);
        QCOMPARE(done.trust.pin->sha256, shown);
        QCOMPARE(desk.registry.account(open.saved.id)->trust.pin->sha256, shown);
        QCOMPARE(desk.secrets.secrets().size(), secrets);
    }

    void backForgetsTheKey()
    {
        WizardDesk desk;
        desk.wizard->openFile(desk.aliceFile(QStringLiteral("secret")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("passwordStep"), patience);
        auto *edit = desk.child<PasswordField>("filePasswordField")->lineEdit();
        QTest::keyClicks(edit, QStringLiteral("secret"));
        desk.child<QPushButton>("backButton")->click();
        QCOMPARE(desk.step(), QStringLiteral("choiceStep"));
        QVERIFY(edit->text().isEmpty());
    }

    void stepsHaveNamesAndFit()
    {
        WizardDesk desk;
        const auto check = [&desk] {
            QCoreApplication::processEvents();
            const QStringList problems = problemsOf(desk.wizard.get());
            QVERIFY2(problems.isEmpty(), qPrintable(desk.step() + u'\n' + problems.join(u'\n')));
        };
        check();
        QVERIFY(desk.goToKeep());
        check();
        desk.child<QRadioButton>("passphraseRadioButton")->setChecked(true);
        check();
        desk.child<QPushButton>("backButton")->click();
        check();
        desk.next();
        check();
        const TestCertificate server = makeTestCertificate({.commonName = QStringLiteral("pbx.local")});
        desk.probe->certificate = ShownCertificate::of(QSslCertificate(server.certificatePem));
        desk.probe->failAt(ProbeStep::ServerIsWhoItSays, {ErrorCode::ServerUntrusted, {}, {}});
        check();
        messageOf(desk)->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
        QCOMPARE(desk.step(), QStringLiteral("fingerprintStep"));
        check();
    }
};

QTEST_MAIN(ConnectWizardTest)
#include "tst_connectwizard.moc"
