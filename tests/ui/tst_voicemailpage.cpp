// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/fakeprompts.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "ui/pages/voicemail/pincard.h"
#include "ui/pages/voicemail/voicemailpage.h"
#include "ui/shell/changetext.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/placeholder.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace {

constexpr int patience = 10000;
const QJsonValue done = Done{QStringLiteral("done")}.toJson();
const QString secret = QStringLiteral("73914682");

} // namespace

/// The page as a person uses it: by keyboard and by name, against a scripted server.
class TestVoicemailPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }
    void init() { m_fixture = std::make_unique<SessionFixture>(); }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void deliveryByKeyboardOnly()
    {
        open();
        QCOMPARE(m_page->firstFocus(), find<QCheckBox>("voicemailCheckBox"));
        m_page->firstFocus()->setFocus();
        QVERIFY(tabTo("deliveryMailKeepButton"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // mail only
        QVERIFY(find<QRadioButton>("deliveryMailOnlyButton")->isChecked());
        QCOMPARE(m_page->dirtyState(), (DirtyState{1, QString()}));
        QVERIFY(tabTo("deliveryEmailEdit"));
        auto *email = find<QLineEdit>("deliveryEmailEdit");
        email->selectAll();
        QTest::keyClicks(email, QStringLiteral("office@"));
        QVERIFY(!m_page->dirtyState().obstacle.isEmpty());
        m_page->apply(); // sends nothing: an unexpected request would fail the test
        QTest::keyClicks(email, QStringLiteral("example.org"));
        QCOMPARE(m_page->dirtyState(), (DirtyState{1, QString()}));

        VoicemailChange wish;
        wish.email = QStringLiteral("office@example.org");
        wish.deleteAfterMail = true;
        m_fixture->transport.expect(ActionId::SetVoicemail, wish.toForm()).reply(done);
        serveBox(*wish.email, true);
        QSignalSpy finished(m_fixture->session.get(), &AccountSession::changeFinished);
        m_page->apply();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->dirtyState().isDirty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        const auto report = finished.first().first().value<ChangeReport>();
        QVERIFY(ChangeText::sentence(report, *m_fixture->session).contains(*wish.email));

        VoicemailChange back;
        back.email = QStringLiteral("alice@example.org");
        back.deleteAfterMail = false;
        m_fixture->transport.expect(ActionId::SetVoicemail, back.toForm()).reply(done);
        serveBox(*back.email, false);
        QVERIFY(m_fixture->session->undoLast() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(find<QRadioButton>("deliveryMailKeepButton")->isChecked(), patience);
        QCOMPARE(email->text(), *back.email);
    }

    void noMailSendsNoDelete()
    {
        open();
        find<QRadioButton>("deliveryMailOnlyButton")->click();
        find<QRadioButton>("deliveryKeepButton")->click();
        QVERIFY(!find<QLineEdit>("deliveryEmailEdit")->isEnabled());
        VoicemailChange wish;
        wish.email = QString();
        wish.deleteAfterMail = false;
        m_fixture->transport.expect(ActionId::SetVoicemail, wish.toForm()).reply(done);
        serveBox({}, false);
        m_page->apply();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->dirtyState().isDirty(), patience);
        QCOMPARE(find<QLineEdit>("deliveryEmailEdit")->text(), m_fixture->identity.email); // proposed
        QVERIFY(!m_page->dirtyState().isDirty());
    }

    void draftOutlivesTheWindowAndMeetsAConflict()
    {
        open();
        find<QRadioButton>("deliveryKeepButton")->click();
        m_page->keepDrafts();
        m_window.reset();
        show();
        QCOMPARE(m_page->dirtyState().changes, 1);
        QVERIFY(find<QRadioButton>("deliveryKeepButton")->isChecked());
        serveBox(QStringLiteral("theirs@example.org"), true);
        m_fixture->session->refreshArea(Area::Voicemail);
        auto *mine = find<QPushButton>("deliveryMineButton");
        QTRY_VERIFY_WITH_TIMEOUT(mine->isVisible(), patience);
        QVERIFY(!m_page->dirtyState().obstacle.isEmpty());
        mine->click();
        QVERIFY(m_page->dirtyState().obstacle.isEmpty());
        auto *chosen = find<QRadioButton>("deliveryKeepButton");
        QTest::keyClick(chosen, Qt::Key_Escape);
        QVERIFY(!m_page->dirtyState().isDirty());
        QVERIFY(find<QRadioButton>("deliveryMailOnlyButton")->isChecked());
        m_page->keepDrafts();
        QVERIFY(!m_fixture->drafts.load(m_fixture->session->account(), QStringLiteral("voicemail")));
    }

    void switchingOffIsUndoneWithItsForwarding()
    {
        open();
        VoicemailChange off;
        off.enable = false;
        m_fixture->transport.expect(ActionId::SetVoicemail, off.toForm()).reply(done);
        m_fixture->transport.always(ActionId::GetVoicemail).reply(QJsonValue(QJsonValue::Null));
        serveNoAnswer({});
        QSignalSpy finished(m_fixture->session.get(), &AccountSession::changeFinished);
        auto *box = find<QCheckBox>("voicemailCheckBox");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(box->isChecked()); // as the server says
        QTRY_VERIFY_WITH_TIMEOUT(!box->isChecked(), patience);
        QVERIFY(!find<QWidget>("deliveryCard")->isVisible());
        QVERIFY(!find<QWidget>("pinCard")->isVisible());
        QVERIFY(!find<QPushButton>("openForwardingButton")->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QVERIFY(finished.first().first().value<ChangeReport>().undoable);

        VoicemailChange on;
        on.enable = true;
        on.email = m_fixture->voicemail.email;
        on.deleteAfterMail = false;
        on.name = m_fixture->voicemail.name;
        m_fixture->transport.expect(ActionId::SetVoicemail, on.toForm()).reply(done);
        ForwardingChange back;
        for (const ForwardCondition condition : allForwardConditions)
            back.targets[condition] = QString();
        back.targets[ForwardCondition::NoAnswer] = QString(voicemailKeyword);
        m_fixture->transport.expect(ActionId::SetCallForwarding, back.toForm()).reply(done);
        m_fixture->transport.always(ActionId::GetVoicemail).reply(m_fixture->voicemail.toJson());
        serveNoAnswer(QString(voicemailKeyword));
        QVERIFY(m_fixture->session->undoLast() > 0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
        QVERIFY(box->isChecked());
        const auto report = finished.last().first().value<ChangeReport>();
        QCOMPARE(report.kind, ChangeKind::Voicemail);
        // A PIN is not brought back, and nobody may believe so.
        QVERIFY(ChangeText::sentence(report, *m_fixture->session).contains(QStringLiteral("new one")));
    }

    void switchingOnIsUndoneWithItsForwarding()
    {
        m_fixture->voicemail = {};
        m_fixture->row(ForwardCondition::NoAnswer) = {ForwardCondition::NoAnswer, {}, 0, {}, {}};
        m_fixture->row(ForwardCondition::Busy).target = QStringLiteral("bob@example.org");
        open();
        QVERIFY(find<QLabel>("noteLabel")->text().contains(QStringLiteral("no voicemail")));
        VoicemailChange on;
        on.enable = true;
        m_fixture->transport.expect(ActionId::SetVoicemail, on.toForm()).reply(done);
        serveBox(QStringLiteral("alice@example.org"), true);
        auto *box = find<QCheckBox>("voicemailCheckBox");
        box->click();
        QTRY_VERIFY_WITH_TIMEOUT(box->isChecked(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session->isPending(ChangeKind::Everything), patience);
        VoicemailChange off;
        off.enable = false;
        m_fixture->transport.expect(ActionId::SetVoicemail, off.toForm()).reply(done);
        ForwardingChange back;
        back.targets[ForwardCondition::NotOnline] = QString();
        back.targets[ForwardCondition::Busy] = QStringLiteral("bob@example.org");
        back.targets[ForwardCondition::NoAnswer] = QString();
        m_fixture->transport.expect(ActionId::SetCallForwarding, back.toForm()).reply(done);
        m_fixture->transport.always(ActionId::GetVoicemail).reply(QJsonValue(QJsonValue::Null));
        QVERIFY(m_fixture->session->undoLast() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(!box->isChecked(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
    }

    void refusedSwitchStays()
    {
        open();
        VoicemailChange off;
        off.enable = false;
        m_fixture->transport.expect(ActionId::SetVoicemail, off.toForm())
            .reply(failureToJson({ErrorCode::Denied, {}, {}}, QStringLiteral("no")));
        QSignalSpy finished(m_fixture->session.get(), &AccountSession::changeFinished);
        find<QCheckBox>("voicemailCheckBox")->click();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QVERIFY(find<QCheckBox>("voicemailCheckBox")->isChecked());
        QVERIFY(!m_fixture->session->canUndo());
    }

    void saysWhoReachesItAndSendsCallsThere()
    {
        m_fixture->row(ForwardCondition::Busy).target = QString(voicemailKeyword);
        m_fixture->row(ForwardCondition::AllCalls).target = QStringLiteral("bob@example.org");
        open();
        const QString said = find<QLabel>("mailboxReachLabel")->text();
        QVERIFY(said.contains(QStringLiteral("busy")) && said.contains(QStringLiteral("20 s")));
        QVERIFY(said.contains(QStringLiteral("None of this counts now")));
        QVERIFY(!find<QPushButton>("sendUnansweredButton")->isVisible());
        QSignalSpy asked(m_page, &Page::pageRequested);
        find<QPushButton>("openForwardingButton")->click();
        QCOMPARE(asked.first().first().toString(), QStringLiteral("forwarding"));

        m_fixture->row(ForwardCondition::Busy).target.clear();
        serveNoAnswer({});
        m_fixture->session->refreshArea(Area::Forwarding);
        auto *send = find<QPushButton>("sendUnansweredButton");
        QTRY_VERIFY_WITH_TIMEOUT(send->isVisible(), patience);
        m_fixture->transport
            .expect(ActionId::SetCallForwarding, {{QStringLiteral("FNOA"), QString(voicemailKeyword)}})
            .reply(done);
        serveNoAnswer(QString(voicemailKeyword));
        send->setFocus();
        QTest::keyClick(send, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!send->isVisible(), patience);
        QVERIFY(m_fixture->session->canUndo());
    }

    void pinIsShownForAWhileOnly()
    {
        m_fixture->voicemail.pin = secret; // told unasked, as the incumbent does
        open();
        auto *present = find<QLabel>("presentPinLabel");
        QVERIFY(!present->text().contains(secret));
        auto *card = find<PinCard>("pinCard");
        card->model().setHolding(200);
        m_fixture->transport.expect(ActionId::GetVoicemail, {{QStringLiteral("pin"), QStringLiteral("1")}})
            .reply(m_fixture->voicemail.toJson());
        auto *show = find<QPushButton>("showPinButton");
        show->setFocus();
        QTest::keyClick(show, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(present->text().contains(secret), patience);
        QVERIFY(present->accessibleName().contains(secret)); // who asked to hear it hears it
        QTRY_VERIFY_WITH_TIMEOUT(!present->text().contains(secret), patience);
        QVERIFY(!present->accessibleName().contains(secret));
        QVERIFY(card->model().pin().isEmpty());
        // Nothing of it reached the disk.
        QDirIterator files(m_fixture->dir.path(), QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(file.fileName()));
            ++count;
        }
        QVERIFY(count > 0);
    }

    void copiedPinLeavesTheClipboard()
    {
        m_fixture->voicemail.pin = secret;
        open();
        auto *card = find<PinCard>("pinCard");
        card->clipboard().setHolding(300);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        find<QPushButton>("copyPinButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text(), secret, patience);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
            QByteArray("secret"));
        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().isEmpty(), patience);
        // What somebody copied meanwhile is theirs.
        find<QPushButton>("copyPinButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text(), secret, patience);
        QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
        QVERIFY(!card->clipboard().holdsSecret());
        card->clipboard().clear();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
    }

    void hiddenPageForgetsThePin()
    {
        m_fixture->voicemail.pin = secret;
        open();
        auto *card = find<PinCard>("pinCard");
        find<QPushButton>("showPinButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(card->model().pin(), secret, patience);
        find<QLineEdit>("newPinEdit")->setText(QStringLiteral("4321"));
        m_window->hide();
        QVERIFY(card->model().pin().isEmpty());
        QVERIFY(find<QLineEdit>("newPinEdit")->text().isEmpty());
    }

    void pinByKeyboardOnly()
    {
        open();
        QVERIFY(find<QLabel>("pinRulesLabel")->text().contains(QStringLiteral("4 to 10 digits")));
        auto *first = find<QLineEdit>("newPinEdit");
        auto *again = find<QLineEdit>("repeatPinEdit");
        auto *change = find<QPushButton>("changePinButton");
        QCOMPARE(first->echoMode(), QLineEdit::Password);
        m_page->firstFocus()->setFocus();
        QVERIFY(tabTo("newPinEdit"));
        QTest::keyClicks(first, QStringLiteral("12a"));
        QVERIFY(first->accessibleDescription().contains(QStringLiteral("digits only")));
        first->clear();
        QTest::keyClicks(first, QStringLiteral("4321"));
        QVERIFY(tabTo("repeatPinEdit"));
        QTest::keyClicks(again, QStringLiteral("4322"));
        QVERIFY(!change->isEnabled());
        QTest::keyClick(again, Qt::Key_Return); // sends nothing
        QTest::keyClick(again, Qt::Key_Backspace);
        QTest::keyClicks(again, QStringLiteral("1"));
        QVERIFY(change->isEnabled());
        m_fixture->transport.expect(ActionId::SetVoicemail, {{QStringLiteral("pin"), QStringLiteral("4321")}})
            .reply(done);
        QTest::keyClick(again, Qt::Key_Return);
        auto *message = find<InlineMessage>("pinMessage");
        QTRY_VERIFY_WITH_TIMEOUT(message->isActive(), patience);
        QCOMPARE(message->kind(), InlineMessage::Kind::Positive);
        QVERIFY(first->text().isEmpty() && again->text().isEmpty());
        QVERIFY(!m_fixture->session->canUndo()); // a PIN is in no undo
    }

    void lostAnswerToThePinIsTold()
    {
        open();
        find<QLineEdit>("newPinEdit")->setText(QStringLiteral("4321"));
        auto *again = find<QLineEdit>("repeatPinEdit");
        QTest::keyClicks(again, QStringLiteral("4321"));
        m_fixture->transport.expect(ActionId::SetVoicemail, {{QStringLiteral("pin"), QStringLiteral("4321")}})
            .replyError(ErrorCode::OutcomeUnknown);
        find<QPushButton>("changePinButton")->click();
        auto *message = find<InlineMessage>("pinMessage");
        QTRY_VERIFY_WITH_TIMEOUT(message->isActive(), patience);
        QVERIFY(message->text().contains(QStringLiteral("may be in force")));
        QCOMPARE(again->text(), QStringLiteral("4321")); // to be sent again
    }

    void incumbentIsReadOnlyButTellsThePin()
    {
        m_fixture->voicemail.pin = secret;
        m_fixture->serveAsIncumbent();
        QVERIFY(m_fixture->start());
        show();
        QVERIFY(!find<QCheckBox>("voicemailCheckBox")->isEnabled());
        QVERIFY(!find<QRadioButton>("deliveryKeepButton")->isEnabled());
        QVERIFY(find<QRadioButton>("deliveryKeepButton")
                    ->accessibleDescription()
                    .contains(QStringLiteral("provider")));
        QVERIFY(!find<QPushButton>("changePinButton")->isVisible());
        QVERIFY(find<QPushButton>("showPinButton")->isEnabled());
        find<QPushButton>("showPinButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("presentPinLabel")->text().contains(secret), patience);
    }

    void hostileTextsAreHarmless()
    {
        m_fixture->voicemail.account =
            QStringLiteral("<b>x</b>\n\u202E") + QString(1'000'000, u'w') + QStringLiteral("@example.org");
        m_fixture->voicemail.email = QStringLiteral("<img src=x>\u202E\u0007") + QString(1'000'000, u'e');
        m_fixture->voicemail.pin = QString(1'000'000, u'7');
        open();
        for (const char *name : {"mailboxAddressLabel", "mailboxReachLabel"}) {
            QVERIFY(find<QLabel>(name)->text().size() < 500);
            QVERIFY(!find<QLabel>(name)->text().contains(QChar(0x202E)));
            QCOMPARE(find<QLabel>(name)->textFormat(), Qt::PlainText);
        }
        find<QPushButton>("showPinButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("showPinButton")->text().contains(u'i'), patience);
        QVERIFY(find<QLabel>("presentPinLabel")->text().size() < 100);
        QVERIFY(!m_page->dirtyState().isDirty());
    }

    void offlineKeepsTheDraft()
    {
        open();
        m_fixture->failWith(ErrorCode::ConnectionRefused);
        m_fixture->session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session->isOnline(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QCheckBox>("voicemailCheckBox")->isEnabled(), patience);
        QVERIFY(!find<QPushButton>("showPinButton")->isEnabled());
        QVERIFY(!find<QLineEdit>("newPinEdit")->isEnabled());
        find<QRadioButton>("deliveryKeepButton")->click();
        QVERIFY(m_page->dirtyState().isDirty());
        QVERIFY(!m_page->dirtyState().obstacle.isEmpty());
    }

    void everyWidgetIsNamed()
    {
        open();
        QCOMPARE(problemsOf(m_window.get()), QStringList());
    }

private:
    template<class T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }

    void show()
    {
        m_window = std::make_unique<QWidget>();
        m_window->setObjectName(QStringLiteral("window"));
        auto *layout = new QVBoxLayout(m_window.get());
        m_page = new VoicemailPage({*m_fixture->session, m_prompts, m_fixture->clock}, m_window.get());
        layout->addWidget(m_page);
        m_window->resize(720, 1000);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void open()
    {
        m_fixture->serve();
        QVERIFY(m_fixture->start());
        show();
    }

    void serveBox(const QString &email, bool deletes)
    {
        Voicemail box = m_fixture->voicemail;
        box.exists = true;
        box.email = email;
        box.deleteAfterMail = deletes;
        m_fixture->transport.always(ActionId::GetVoicemail).reply(box.toJson());
    }

    void serveNoAnswer(const QString &target)
    {
        m_fixture->row(ForwardCondition::NoAnswer).target = target;
        m_fixture->transport.always(ActionId::GetForwarding).reply(m_fixture->forwarding.toJson());
    }

    bool tabTo(const char *name) const
    {
        for (int i = 0; i < 60; ++i) {
            QWidget *at = QApplication::focusWidget();
            if (at && at->objectName() == QLatin1String(name))
                return true;
            QTest::keyClick(at ? at : m_window.get(), Qt::Key_Tab);
        }
        return false;
    }

    std::unique_ptr<SessionFixture> m_fixture;
    FakePrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    VoicemailPage *m_page = nullptr;
};

QTEST_MAIN(TestVoicemailPage)
#include "tst_voicemailpage.moc"
