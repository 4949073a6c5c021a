// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/uichecks.h"
#include "tests/ui/wizarddesk.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordfield.h"
#include "ui/words/errortext.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int patience = 20000;

void type(const WizardDesk &desk, const char *name, const char *text)
{
    auto *edit = desk.child<QLineEdit>(name);
    if (!edit)
        edit = desk.child<PasswordField>(name)->lineEdit();
    edit->selectAll();
    QTest::keyClicks(edit, QString::fromLatin1(text));
}

bool canGoOn(const WizardDesk &desk)
{
    return desk.child<QPushButton>("nextButton")->isEnabled();
}

InlineMessage *messageOf(const WizardDesk &desk)
{
    return desk.wizard->findChild<QWidget *>(desk.step())
        ->findChild<InlineMessage *>(QStringLiteral("inlineMessage"));
}

void signIn(WizardDesk &desk)
{
    desk.child<QPushButton>("signInButton")->click();
    type(desk, "signInAddressEdit", "alice@example.org");
    type(desk, "signInPasswordField", "demo-alice");
    desk.next();
}

} // namespace

/// The ways through the wizard without a file.
class SignInWizardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passwordLeadsToAnAccount();
    void serverFollowsTheAddress();
    void refusalIsToldHere();
    void unknownServerIsComparedFirst();
    void neverTrustedIsNeverAsked();
    void invitationNeedsItsParts();
    void backForgetsThePassword();
};

void SignInWizardTest::passwordLeadsToAnAccount()
{
    WizardDesk desk;
    desk.enrolled = desk.aliceEnrolled();
    signIn(desk);
    QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("connectStep"), patience);
    QCOMPARE(desk.orders.size(), 1);
    QCOMPARE(desk.orders.first().address, QStringLiteral("alice@example.org"));
    QCOMPARE(desk.orders.first().password, QStringLiteral("demo-alice"));
    QCOMPARE(desk.orders.first().invitation, QString());
    QCOMPARE(desk.orders.first().server, QUrl(QStringLiteral("https://example.org:8443")));
    // The certificate is sent from the first request on, and its authority vouches for the server.
    QVERIFY(desk.probe->started);
    QCOMPARE(desk.probe->configuration.identity->sipAddress, QStringLiteral("alice@example.org"));
    QCOMPARE(desk.probe->configuration.trust.authorities.size(), 1);
    QCOMPARE(desk.probe->configuration.server, desk.orders.first().server);
    QSignalSpy finished(desk.wizard.get(), &ConnectWizard::finished);
    desk.secrets.setBackendName(QStringLiteral("KDE Wallet"));
    desk.probe->succeed(desk.alice);
    desk.next();
    QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("keepStep"), patience);
    desk.next();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QVERIFY(desk.registry.accountOfAddress(QStringLiteral("alice@example.org")));
}

void SignInWizardTest::serverFollowsTheAddress()
{
    WizardDesk desk;
    desk.child<QPushButton>("signInButton")->click();
    QCOMPARE(desk.step(), QStringLiteral("signInStep"));
    QVERIFY(desk.child<QLineEdit>("signInAddressEdit")->hasFocus() || !desk.wizard->isActiveWindow());
    auto *server = desk.child<QLineEdit>("signInServerEdit");
    type(desk, "signInAddressEdit", "alice@sip2sip.info");
    QCOMPARE(server->text(), QStringLiteral("https://enrollment.sipthor.net/settings.phtml"));
    QVERIFY(!canGoOn(desk));
    type(desk, "signInPasswordField", "x");
    QVERIFY(canGoOn(desk));
    type(desk, "signInServerEdit", "pbx.example.org");
    type(desk, "signInAddressEdit", "alice@example.net"); // what was written stays
    QCOMPARE(server->text(), QStringLiteral("pbx.example.org"));
    type(desk, "signInServerEdit", "http://pbx.example.org");
    QVERIFY(!canGoOn(desk));
}

void SignInWizardTest::refusalIsToldHere()
{
    WizardDesk desk;
    desk.enrolled = failure(ErrorCode::CredentialsWrong);
    signIn(desk);
    QTRY_VERIFY_WITH_TIMEOUT(messageOf(desk)->isActive(), patience);
    QCOMPARE(desk.step(), QStringLiteral("signInStep"));
    QVERIFY(messageOf(desk)->text().startsWith(errorText({ErrorCode::CredentialsWrong, {}, {}}).happened));
    QVERIFY(canGoOn(desk));
    desk.enrolled = desk.aliceEnrolled();
    desk.next();
    QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("connectStep"), patience);
}

void SignInWizardTest::unknownServerIsComparedFirst()
{
    WizardDesk desk;
    desk.enrolled = failure(ErrorCode::ServerUntrusted);
    signIn(desk);
    QTRY_VERIFY_WITH_TIMEOUT(messageOf(desk)->isActive(), patience);
    desk.child<QWidget>("signInStep")
        ->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))
        ->click();
    // Nothing about the person goes to a server that nobody knows.
    QVERIFY(desk.probe && desk.probe->started && !desk.probe->configuration.identity);
    const TestCertificate server = makeTestCertificate({.commonName = QStringLiteral("pbx.example.org")});
    desk.probe->certificate = ShownCertificate::of(QSslCertificate(server.certificatePem));
    desk.probe->failAt(ProbeStep::ServerIsWhoItSays, {ErrorCode::ServerUntrusted, {}, {}});
    QCOMPARE(desk.step(), QStringLiteral("fingerprintStep"));
    desk.enrolled = desk.aliceEnrolled();
    desk.child<QPushButton>("trustAlwaysButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("connectStep"), patience);
    QCOMPARE(desk.orders.size(), 2);
    QVERIFY(!desk.orders.first().trust.pin && desk.orders.last().trust.pin);
    QVERIFY(desk.probe->configuration.trust.pin && desk.probe->configuration.identity);
}

void SignInWizardTest::neverTrustedIsNeverAsked()
{
    WizardDesk desk;
    desk.enrolled = failure(ErrorCode::ServerUntrusted);
    signIn(desk);
    QTRY_VERIFY_WITH_TIMEOUT(messageOf(desk)->isActive(), patience);
    desk.child<QWidget>("signInStep")
        ->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))
        ->click();
    const TestCertificate server = makeTestCertificate({.commonName = QStringLiteral("pbx.example.org")});
    desk.probe->certificate = ShownCertificate::of(QSslCertificate(server.certificatePem));
    desk.probe->failAt(ProbeStep::ServerIsWhoItSays, {ErrorCode::ServerUntrusted, {}, {}});
    desk.child<QPushButton>("trustNeverButton")->click();
    QCOMPARE(desk.step(), QStringLiteral("signInStep"));
    QCOMPARE(desk.orders.size(), 1);
}

void SignInWizardTest::invitationNeedsItsParts()
{
    WizardDesk desk;
    desk.enrolled = desk.aliceEnrolled();
    desk.child<QPushButton>("codeButton")->click();
    auto *hint = desk.child<QLabel>("signInHintLabel");
    type(desk, "codeEdit", "ABCDE-FGHJK-MNPQR-STVWX");
    type(desk, "signInAddressEdit", "alice@example.org");
    type(desk, "signInPasswordField", "short");
    QVERIFY(!canGoOn(desk) && hint->text().contains(u'8'));
    type(desk, "signInPasswordField", "long enough");
    QVERIFY(!canGoOn(desk));
    type(desk, "passwordAgainField", "long enoug");
    QVERIFY(!canGoOn(desk) && !hint->text().isEmpty());
    type(desk, "passwordAgainField", "long enough");
    QVERIFY(canGoOn(desk) && hint->text().isEmpty());
    desk.next();
    QTRY_COMPARE_WITH_TIMEOUT(desk.step(), QStringLiteral("connectStep"), patience);
    QCOMPARE(desk.orders.first().invitation, QStringLiteral("ABCDE-FGHJK-MNPQR-STVWX"));
    QCOMPARE(desk.orders.first().password, QStringLiteral("long enough"));
}

void SignInWizardTest::backForgetsThePassword()
{
    WizardDesk desk;
    desk.child<QPushButton>("signInButton")->click();
    type(desk, "signInAddressEdit", "alice@example.org");
    type(desk, "signInPasswordField", "demo-alice");
    desk.child<QPushButton>("backButton")->click();
    QCOMPARE(desk.step(), QStringLiteral("choiceStep"));
    QCOMPARE(desk.child<PasswordField>("signInPasswordField")->text(), QString());
    QVERIFY(desk.orders.isEmpty());
}

QTEST_MAIN(SignInWizardTest)
#include "tst_signinwizard.moc"
