// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/fakekeeper.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "tests/ui/uifakes.h"
#include "ui/pages/security/securitypage.h"
#include "ui/pages/security/signinwords.h"
#include "ui/widgets/inlinemessage.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <limits>

namespace {

constexpr int patience = 10000;

} // namespace

/// The Security page, its words, and the list of certificates behind it.
class TestSecurityPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }
    void init();
    void cleanup();

    void tellsTheCertificate();
    void namesTheRealPlace_data();
    void namesTheRealPlace();
    void warnsBeforeTheEnd_data();
    void warnsBeforeTheEnd();
    void renewsByKeyboard();
    void renewalAsksForThePassphrase();
    void failedRenewalIsSaid();
    void exportsWithAPasswordOfChoice();
    void replacesAfterComparing();
    void refusesAnotherAccount();
    void olderFileIsPointedOut();
    void keepsThePresentOne();
    void removesAndJudges();
    void forgetsThePin();
    void listsAndRevokes();
    void revokingTheOneInUseWarns();
    void lostAnswerIsSettledByReading();
    void refusedRevocationIsSaid();
    void signInsAreToldAndRevokedByKeyboard();
    void signInSentences_data();
    void signInSentences();
    void hostileSignInsAreHarmless();
    void incumbentSaysWhy();
    void passingAccountCannotReplace();
    void hostileNamesAreHarmless();
    void manyCertificatesAreCut();
    void endsAreJudged();

private:
    void show(bool incumbent = false);
    QString text(const char *name) const
    {
        auto *label = m_page->findChild<QLabel *>(QLatin1String(name));
        return label && label->isVisibleTo(m_page.get()) ? label->text() : QString();
    }
    QString note(const char *name) const
    {
        auto *found = m_page->findChild<QWidget *>(QLatin1String(name));
        QString all;
        for (const QLabel *label : found->findChildren<QLabel *>())
            all += label->text();
        return found->isVisibleTo(m_page.get()) ? all : QString();
    }
    QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QLatin1String(name));
    }
    QString message() const
    {
        return m_page->findChild<InlineMessage *>(QStringLiteral("securityMessage"))->text();
    }
    void pressByKeyboard(const char *name)
    {
        for (int i = 0; i < 40 && QApplication::focusWidget() != button(name); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(name));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<FakeKeeper> m_keeper;
    CertificateList m_list;
    FakePrompts m_prompts;
    std::unique_ptr<SecurityPage> m_page;
};

void TestSecurityPage::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_keeper = std::make_unique<FakeKeeper>(m_fixture->clock.now);
    m_fixture->session->setCertificateKeeper(m_keeper.get());
    m_list = aliceCertificates(m_fixture->clock.now);
    m_prompts = FakePrompts();
}

void TestSecurityPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
    m_keeper.reset();
}

void TestSecurityPage::show(bool incumbent)
{
    m_fixture->certificates = m_list;
    if (incumbent)
        m_fixture->serveAsIncumbent();
    else
        m_fixture->serve();
    QVERIFY(m_fixture->start());
    m_page = std::make_unique<SecurityPage>(
        PageContext{*m_fixture->session, m_prompts, m_fixture->clock}, nullptr);
    m_page->resize(800, 900);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    if (!incumbent && !m_list.certificates.isEmpty())
        QTRY_VERIFY_WITH_TIMEOUT(button("revoke0Button"), patience);
    m_page->firstFocus()->setFocus();
}

void TestSecurityPage::tellsTheCertificate()
{
    show();
    QCOMPARE(text("certificateTitleLabel"), QStringLiteral("alice@example.org"));
    QCOMPARE(text("certificateIssuerLabel"), QStringLiteral("Issued by Example Office CA"));
    QVERIFY(text("certificateFingerprintLabel").startsWith(QStringLiteral("5A:5A:")));
    QCOMPARE(text("certificateFingerprintLabel").count(QStringLiteral("5A")), 32);
    QCOMPARE(note("adviceNote"), QString());
    QVERIFY(!SecurityPage::needsAttention(*m_fixture->session));
    QVERIFY(text("trustLabel").contains(QStringLiteral("pbx.example.org")));
    QVERIFY(!button("forgetPinButton")->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(problemsOf(m_page.get()).join(u'\n'), QString(), patience);
}

void TestSecurityPage::namesTheRealPlace_data()
{
    QTest::addColumn<int>("protection");
    QTest::addColumn<bool>("saved");
    QTest::addColumn<QString>("words");
    QTest::newRow("wallet") << int(IdentityProtection::Keychain) << true << QStringLiteral("KDE Wallet");
    QTest::newRow("ask") << int(IdentityProtection::AskEachStart) << true
                         << QStringLiteral("password of the certificate file");
    QTest::newRow("passphrase") << int(IdentityProtection::Passphrase) << true
                                << QStringLiteral("your passphrase");
    QTest::newRow("not saved") << int(IdentityProtection::Keychain) << false
                               << QStringLiteral("nothing of it");
}

void TestSecurityPage::namesTheRealPlace()
{
    QFETCH(int, protection);
    QFETCH(bool, saved);
    QFETCH(QString, words);
    m_keeper->certificate.protection = IdentityProtection(protection);
    m_keeper->certificate.isSaved = saved;
    show();
    QVERIFY2(text("placeLabel").contains(words), qPrintable(text("placeLabel")));
}

void TestSecurityPage::warnsBeforeTheEnd_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<bool>("attention");
    QTest::newRow("30") << 30 << QString() << false;
    QTest::newRow("29") << 29 << QStringLiteral("when you have a minute") << true;
    QTest::newRow("13") << 13 << QStringLiteral("this week") << true;
    QTest::newRow("2") << 2 << QStringLiteral("Renew it now") << true;
    QTest::newRow("over") << -2 << QStringLiteral("One thing to do") << true;
}

void TestSecurityPage::warnsBeforeTheEnd()
{
    QFETCH(int, days);
    QFETCH(QString, advice);
    QFETCH(bool, attention);
    m_keeper = std::make_unique<FakeKeeper>(m_fixture->clock.now, days);
    m_fixture->session->setCertificateKeeper(m_keeper.get());
    show();
    const QString said = note("adviceNote");
    QVERIFY2(advice.isEmpty() ? said.isEmpty() : said.contains(advice), qPrintable(said));
    QCOMPARE(SecurityPage::needsAttention(*m_fixture->session), attention);
    if (days < 0) {
        QVERIFY(!button("renewButton")->isVisible());
        QCOMPARE(m_page->firstFocus(), button("replaceButton"));
    }
}

void TestSecurityPage::renewsByKeyboard()
{
    show();
    QCOMPARE(m_page->firstFocus(), button("renewButton"));
    pressByKeyboard("renewButton");
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(QStringLiteral("Renewed")), patience);
    QCOMPARE(m_keeper->asked, QStringList{QStringLiteral("renew ")});
    QVERIFY(m_prompts.passphraseQuestions.isEmpty()); // the wallet answers for the person
}

void TestSecurityPage::renewalAsksForThePassphrase()
{
    m_keeper->certificate.protection = IdentityProtection::Passphrase;
    m_keeper->rightPassphrase = QStringLiteral("right");
    m_prompts.phrase = QStringLiteral("wrong");
    m_prompts.onPassphrase = [this](const Prompts::PassphraseQuestion &question) {
        if (!question.error.isEmpty())
            m_prompts.phrase = QStringLiteral("right");
    };
    show();
    button("renewButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(QStringLiteral("Renewed")), patience);
    QCOMPARE(m_keeper->asked,
        (QStringList{
            QStringLiteral("check wrong"), QStringLiteral("check right"), QStringLiteral("renew right")}));
}

void TestSecurityPage::failedRenewalIsSaid()
{
    m_keeper->answer = failure(ErrorCode::TooManyCertificates);
    show();
    button("renewButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        !message().isEmpty() && !message().startsWith(QStringLiteral("Renewing")), patience);
    QVERIFY(!message().startsWith(QStringLiteral("Renewed")));
    QVERIFY(button("renewButton")->isEnabled());
}

void TestSecurityPage::exportsWithAPasswordOfChoice()
{
    m_prompts.file = QStringLiteral("/tmp/copy.p12");
    m_prompts.phrase = QStringLiteral("long enough");
    show();
    pressByKeyboard("exportCopyButton");
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("copy.p12")), patience);
    QCOMPARE(m_keeper->asked, QStringList{QStringLiteral("export /tmp/copy.p12 long enough")});
    QVERIFY(m_prompts.passphraseQuestions.constFirst().asNew); // typed twice
    QVERIFY(m_prompts.passphraseQuestions.constFirst().text.contains(QStringLiteral("At least 8")));
    QVERIFY(!message().contains(QStringLiteral("long enough")));
}

void TestSecurityPage::replacesAfterComparing()
{
    m_prompts.file = QStringLiteral("/tmp/new.p12");
    m_prompts.phrase = QStringLiteral("secret");
    m_keeper->filePassword = QStringLiteral("secret");
    show();
    pressByKeyboard("replaceButton");
    QTRY_VERIFY_WITH_TIMEOUT(button("useNewButton")->isVisible(), patience);
    QCOMPARE(m_keeper->asked,
        (QStringList{QStringLiteral("offer /tmp/new.p12 "), QStringLiteral("offer /tmp/new.p12 secret")}));
    QVERIFY(text("presentFingerprintLabel").contains(QStringLiteral("5A:5A")));
    QVERIFY(text("offeredFingerprintLabel").contains(QStringLiteral("77:77")));
    QCOMPARE(QApplication::focusWidget(), button("useNewButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(QStringLiteral("Replaced")), patience);
    QVERIFY(m_keeper->asked.contains(QStringLiteral("replace ")));
    QVERIFY(!button("useNewButton")->isVisible());
}

void TestSecurityPage::refusesAnotherAccount()
{
    m_prompts.file = QStringLiteral("/tmp/bob.p12");
    m_keeper->offerError = Error{ErrorCode::CertificateOfOtherAccount, QStringLiteral("bob@example.org"), {}};
    show();
    button("replaceButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        message().contains(QStringLiteral("This certificate belongs to bob@example.org")), patience);
    QVERIFY(!button("useNewButton")->isVisible());
}

void TestSecurityPage::olderFileIsPointedOut()
{
    m_prompts.file = QStringLiteral("/tmp/old.p12");
    m_keeper->offered.facts.validUntil = m_keeper->certificate.facts.validUntil.addDays(-100);
    show();
    button("replaceButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(note("replaceNote").contains(QStringLiteral("ends earlier")), patience);
    QVERIFY(button("useNewButton")->isEnabled());
    m_keeper->offered.sha256 = m_keeper->certificate.sha256;
    button("keepPresentButton")->click();
    button("replaceButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(note("replaceNote").contains(QStringLiteral("in use already")), patience);
    QVERIFY(!button("useNewButton")->isEnabled());
}

void TestSecurityPage::keepsThePresentOne()
{
    m_prompts.file = QStringLiteral("/tmp/new.p12");
    show();
    button("replaceButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(button("keepPresentButton")->isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(problemsOf(m_page.get()).join(u'\n'), QString(), patience);
    button("keepPresentButton")->click();
    QVERIFY(m_keeper->asked.contains(QStringLiteral("drop")));
    QVERIFY(!m_keeper->asked.contains(QStringLiteral("replace ")));
    QCOMPARE(QApplication::focusWidget(), button("replaceButton"));
}

void TestSecurityPage::removesAndJudges()
{
    show();
    pressByKeyboard("removeButton");
    pressByKeyboard("judgeServerButton");
    QCOMPARE(m_keeper->asked, (QStringList{QStringLiteral("remove"), QStringLiteral("judge")}));
}

void TestSecurityPage::forgetsThePin()
{
    m_keeper->certificate.trust.pin = ServerPin{ServerPin::Kind::Certificate, QByteArray(32, '\x42')};
    m_keeper->certificate.pinIsSaved = true;
    show();
    QVERIFY(text("trustFingerprintLabel").startsWith(QStringLiteral("42:42")));
    button("forgetPinButton")->click();
    QCOMPARE(m_keeper->asked, QStringList{QStringLiteral("forget")});
    QVERIFY(!button("forgetPinButton")->isVisible());
    QCOMPARE(text("trustFingerprintLabel"), QString());
}

void TestSecurityPage::listsAndRevokes()
{
    show();
    const auto state = [this](int row) {
        return m_page->findChild<QWidget *>(QStringLiteral("certificate%1Row").arg(row))
            ->findChild<QLabel *>(QStringLiteral("certificateStateLabel"))
            ->text();
    };
    QVERIFY(state(0).startsWith(QStringLiteral("In use")));
    QVERIFY(state(1).startsWith(QStringLiteral("Good")));
    QVERIFY(state(2).startsWith(QStringLiteral("Revoked on")));
    QVERIFY(!button("revoke2Button")->isVisible());

    m_fixture->transport
        .expect(ActionId::RevokeCertificate, {{QStringLiteral("serial"), QStringLiteral("0B22")}})
        .reply(Done{QStringLiteral("done")}.toJson());
    QTRY_VERIFY_WITH_TIMEOUT(button("revoke1Button")->isVisible(), patience);
    pressByKeyboard("revoke1Button");
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("0B22")), patience);
    QCOMPARE(m_prompts.confirmations.size(), 1);
    QVERIFY(m_prompts.confirmations.constFirst().text.contains(QStringLiteral("0B22")));
    QVERIFY(m_prompts.confirmations.constFirst().confirmLabel.contains(QStringLiteral("lock out whoever")));
    QVERIFY(m_fixture->transport.count(ActionId::GetCertificates) >= 2); // read again
}

void TestSecurityPage::revokingTheOneInUseWarns()
{
    m_prompts.agrees = false;
    show();
    button("revoke0Button")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_prompts.confirmations.size(), 1, patience);
    QVERIFY(
        m_prompts.confirmations.constFirst().confirmLabel.contains(QStringLiteral("lock this program out")));
    QCoreApplication::processEvents();
    QCOMPARE(m_fixture->transport.count(ActionId::RevokeCertificate), 0);
}

void TestSecurityPage::lostAnswerIsSettledByReading()
{
    show();
    m_list.certificates[1].revoked = m_fixture->clock.now;
    m_fixture->certificates = m_list;
    m_fixture->serve();
    m_fixture->transport
        .expect(ActionId::RevokeCertificate, {{QStringLiteral("serial"), QStringLiteral("0B22")}})
        .replyError(ErrorCode::OutcomeUnknown);
    button("revoke1Button")->click();
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("0B22 is revoked")), patience);
}

void TestSecurityPage::refusedRevocationIsSaid()
{
    show();
    m_fixture->transport
        .expect(ActionId::RevokeCertificate, {{QStringLiteral("serial"), QStringLiteral("0B22")}})
        .replyError(ErrorCode::ServerFault);
    button("revoke1Button")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), patience);
    QVERIFY(!message().contains(QStringLiteral("is revoked")));
    QTRY_VERIFY_WITH_TIMEOUT(button("revoke1Button")->isEnabled(), patience);
}

void TestSecurityPage::signInsAreToldAndRevokedByKeyboard()
{
    show();
    QTRY_VERIFY_WITH_TIMEOUT(
        button("revokeSignIn1Button") && button("revokeSignIn1Button")->isVisible(), patience);
    const QString intro = note("signInsIntro");
    QVERIFY2(intro.startsWith(QStringLiteral("The server refused 1 attempt")), qPrintable(intro));
    QVERIFY2(intro.contains(QStringLiteral("from 198.51.100.9")), qPrintable(intro));
    const auto row = [this](int number) {
        QString all;
        for (const QLabel *label :
            m_page->findChild<QWidget *>(QStringLiteral("signIn%1Row").arg(number))->findChildren<QLabel *>())
            all += label->text() + u'|';
        return all;
    };
    QVERIFY2(row(0).contains(QStringLiteral("0A11, from 192.0.2.44")), qPrintable(row(0)));
    QVERIFY(row(0).contains(QStringLiteral("This is this computer")));
    QVERIFY(row(0).contains(QStringLiteral("512 request")));
    QVERIFY(row(2).contains(QStringLiteral("Your password")) && row(2).contains(QStringLiteral("Refused")));
    // Not this program's own, and not a password's.
    QVERIFY(!button("revokeSignIn0Button") && !button("revokeSignIn2Button"));
    QTRY_COMPARE_WITH_TIMEOUT(problemsOf(m_page.get()).join(u'\n'), QString(), patience);

    m_fixture->transport
        .expect(ActionId::RevokeCertificate, {{QStringLiteral("serial"), QStringLiteral("0B22")}})
        .reply(Done{QStringLiteral("done")}.toJson());
    for (CertificateEntry &entry : m_list.certificates) {
        if (entry.serial == u"0B22")
            entry.revoked = m_fixture->clock.now;
    }
    m_fixture->transport.always(ActionId::GetCertificates).reply(m_list.toJson());
    pressByKeyboard("revokeSignIn1Button");
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("0B22")), patience);
    QCOMPARE(m_prompts.confirmations.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!button("revokeSignIn1Button"), patience); // it opens no door any more
}

void TestSecurityPage::signInSentences_data()
{
    QTest::addColumn<int>("take");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << 0 << QStringLiteral("no sign-in yet");
    QTest::newRow("own") << 1 << QStringLiteral("Only this computer");
    QTest::newRow("other") << 2 << QStringLiteral("1 other place");
    QTest::newRow("refused") << 3 << QStringLiteral("refused 1 attempt");
}

void TestSecurityPage::signInSentences()
{
    QFETCH(int, take);
    QFETCH(QString, said);
    const SignInList list{m_fixture->signIns.signIns.mid(0, take)};
    const QString sentence = SignInWords::sentence(list, TimeText(m_fixture->clock.now));
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
}

void TestSecurityPage::hostileSignInsAreHarmless()
{
    const QString evil = QStringLiteral("<img src=x>\u202Egro\n") + QString(100, u'A');
    m_fixture->signIns.signIns = QList<SignIn>(
        20000, {evil, evil, evil, false, -5, std::numeric_limits<qint64>::max() / 2, -7, false});
    m_fixture->signIns.signIns[1].serial = QString(1 << 20, u'A');
    show();
    auto *more = m_page->findChild<QLabel *>(QStringLiteral("moreSignInsLabel"));
    QTRY_VERIFY_WITH_TIMEOUT(more->isVisibleTo(m_page.get()), patience);
    QVERIFY(more->text().contains(QStringLiteral("19970")));
    auto *way = m_page->findChild<QWidget *>(QStringLiteral("signIn0Row"))
                    ->findChild<QLabel *>(QStringLiteral("signInWayLabel"));
    QVERIFY(way->text().size() < 300 && !way->text().contains(QChar(0x202E)) && !way->text().contains(u'\n'));
    QCOMPARE(way->textFormat(), Qt::PlainText);
}

void TestSecurityPage::incumbentSaysWhy()
{
    show(true);
    QVERIFY(!button("renewButton")->isVisible());
    QVERIFY(note("reasonNote").contains(QStringLiteral("get_p12")));
    QVERIFY(text("certificatesIntroLabel").contains(QStringLiteral("does not tell")));
    QCOMPARE(m_fixture->transport.count(ActionId::GetCertificates), 0);
    m_keeper->certificate.server = QUrl(QStringLiteral("https://pbx.example.org/settings.phtml?account=x"));
    Q_EMIT m_keeper->changed();
    button("openWebPageButton")->click();
    QCOMPARE(m_prompts.urls, QList<QUrl>{QUrl(QStringLiteral("https://pbx.example.org/settings.phtml"))});
    QVERIFY(button("exportCopyButton")->isEnabled());
}

void TestSecurityPage::passingAccountCannotReplace()
{
    m_keeper->certificate.isSaved = false;
    show();
    QVERIFY(!button("renewButton")->isVisible());
    QVERIFY(!button("replaceButton")->isVisible());
    QVERIFY(note("reasonNote").contains(QStringLiteral("saved on this computer")));
}

void TestSecurityPage::hostileNamesAreHarmless()
{
    const QString bad = QStringLiteral("<b>a</b>\u202Eevil\n\x1b[31m") + QString(1000000, u'x');
    m_keeper->certificate.facts.address = bad;
    m_keeper->certificate.facts.issuer = bad;
    m_keeper->certificate.keychain = bad;
    m_list.certificates[1].serial = QString(100000, u'F');
    show();
    for (const char *name : {"certificateTitleLabel", "certificateIssuerLabel", "placeLabel"}) {
        QVERIFY(text(name).size() < 400);
        QVERIFY(!text(name).contains(QChar(0x202E)));
        QVERIFY(!text(name).contains(u'\n'));
        QCOMPARE(m_page->findChild<QLabel *>(QLatin1String(name))->textFormat(), Qt::PlainText);
    }
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY(label->text().size() < 1000);
}

void TestSecurityPage::manyCertificatesAreCut()
{
    const CertificateEntry entry = m_list.certificates.at(1);
    m_list.certificates = QList<CertificateEntry>(5000, entry);
    show();
    QVERIFY(text("moreCertificatesLabel").contains(QStringLiteral("4950")));
    QVERIFY(m_page->findChildren<QPushButton *>().size() < 100);
}

void TestSecurityPage::endsAreJudged()
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_fixture->clock.now, Qt::UTC);
    QCOMPARE(certificateEnd({}, now), CertificateEnd::Far);
    QCOMPARE(certificateEnd(now.addDays(30), now), CertificateEnd::Far);
    QCOMPARE(certificateEnd(now.addDays(30).addSecs(-1), now), CertificateEnd::Near);
    QCOMPARE(certificateEnd(now.addDays(14), now), CertificateEnd::Near);
    QCOMPARE(certificateEnd(now.addDays(14).addSecs(-1), now), CertificateEnd::Soon);
    QCOMPARE(certificateEnd(now.addDays(3), now), CertificateEnd::Soon);
    QCOMPARE(certificateEnd(now.addDays(3).addSecs(-1), now), CertificateEnd::Imminent);
    QCOMPARE(certificateEnd(now.addSecs(1), now), CertificateEnd::Imminent);
    QCOMPARE(certificateEnd(now, now), CertificateEnd::Over);
}

QTEST_MAIN(TestSecurityPage)
#include "tst_securitypage.moc"
