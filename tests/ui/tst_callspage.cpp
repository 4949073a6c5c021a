// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/callspagefixture.h"
#include "ui/models/contactbook.h"
#include "ui/widgets/placeholder.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

namespace {

const QJsonValue done = Done{QStringLiteral("done")}.toJson();
const QString addKey = QStringLiteral("add");
const QString removeKey = QStringLiteral("remove");

} // namespace

/// The page of calls as a person uses it: by keyboard and by name.
class TestCallsPage : public CallsPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void listAndDetail();
    void searchesByKeyboard();
    void chipsNarrow();
    void chipsOfBlockedCallersAndCost();
    void blocksByKeyboardWithUndo();
    void refusalIsTold();
    void readOnlySaysWhy();
    void callsBack();
    void copies();
    void addsContacts();
    void allCallsWithOne();
    void exportsWhatIsShown();
    void exportThatFails();
    void emptyAndNothingFound();
    void loadingCanBeCancelled();
    void offlineShowsWhatIsKept();
    void errorsAreTold();
    void menuOffersTheDeeds();
    void readsOnWhenScrolled();
    void hostileNamesStayText();
};

void TestCallsPage::listAndDetail()
{
    show();
    QVERIFY(hasRows(6));
    QCOMPARE(m_page->firstFocus(), list());
    // The newest call is chosen, and told.
    QTRY_COMPARE_WITH_TIMEOUT(label("callWhoLabel"), QStringLiteral("Bob Example"), patience);
    QCOMPARE(label("callAddressLabel"), QStringLiteral("bob@example.org"));
    QCOMPARE(label("callOutcomeLabel"), QStringLiteral("The caller gave up before you answered"));
    QVERIFY(!find<QLabel>("callLengthLabel")->isVisible());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(label("callWhoLabel"), QStringLiteral("Carol Example"));
    QCOMPARE(label("callLengthLabel"), QStringLiteral("5 min 5 s"));
    QCOMPARE(label("callMediaLabel"), QStringLiteral("Voice"));
    // The keyboard passes over the headings of the days, and comes to what is not known.
    QTest::keyClick(list(), Qt::Key_End);
    QCOMPARE(label("callWhoLabel"), QStringLiteral("Not known"));
    QVERIFY(!find<QPushButton>("callBackButton")->isVisible());
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(label("callWhoLabel"), QStringLiteral("Bob Example"));
    QVERIFY(label("pageSentenceLabel").startsWith(QLatin1String("Kept on this computer since")));
}

void TestCallsPage::searchesByKeyboard()
{
    show();
    QVERIFY(hasRows(6));
    list()->setFocus();
    QTest::keySequence(m_page, QKeySequence::Find);
    auto *search = find<QLineEdit>("callsSearchEdit");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("carol"));
    QVERIFY(hasRows(2));
    QTRY_COMPARE_WITH_TIMEOUT(label("callWhoLabel"), QStringLiteral("Carol Example"), patience);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(hasRows(6));
}

void TestCallsPage::chipsNarrow()
{
    show();
    QVERIFY(hasRows(6));
    find<QPushButton>("missedCallsChip")->click();
    QVERIFY(hasRows(4));
    find<QPushButton>("placedCallsChip")->click();
    QVERIFY(hasRows(1));
    QVERIFY(!find<QPushButton>("missedCallsChip")->isChecked());
    find<QPushButton>("receivedCallsChip")->click();
    QVERIFY(hasRows(5));
    find<QPushButton>("allCallsChip")->click();
    QVERIFY(hasRows(6));
}

void TestCallsPage::chipsOfBlockedCallersAndCost()
{
    m_fixture->transport.always(ActionId::GetRejectRules)
        .reply(TextList{{QStringLiteral("sip:dave@example.net")}}.toJson());
    m_fixture->rejects.texts = {QStringLiteral("sip:dave@example.net")};
    for (Call &call : m_fixture->history.placed)
        call.price = 0;
    show();
    QVERIFY(hasRows(6));
    // Without any price nobody knows what cost something.
    QVERIFY(!find<QPushButton>("costCallsChip")->isVisible());
    QVERIFY(!find<QPushButton>("freeCallsChip")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("blockedCallsChip")->isEnabled(), patience);
    find<QPushButton>("blockedCallsChip")->click();
    QVERIFY(hasRows(1));
    QTRY_COMPARE_WITH_TIMEOUT(label("callWhoLabel"), QStringLiteral("Dave"), patience);
    // Let through again: the list is of those who are blocked now.
    m_fixture->transport
        .expect(ActionId::SetRejectRules, {{removeKey, QStringLiteral("sip:dave@example.net")}})
        .reply(done);
    m_fixture->transport.always(ActionId::GetRejectRules).reply(TextList().toJson());
    find<QPushButton>("blockCallerButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(sentence(), QStringLiteral("Nobody is on your block list."), patience);
    find<QPushButton>("placeholderButton")->click();
    QVERIFY(hasRows(6));

    m_window.reset();
    m_feed.reset();
    setUp();
    m_fixture->capabilities.actions.removeAll(QStringLiteral("get_reject_rules"));
    Call &dear = m_fixture->history.placed.first();
    dear.price = 0.05;
    show();
    QVERIFY(hasRows(6));
    QVERIFY(!find<QPushButton>("blockedCallsChip")->isVisible());
    QVERIFY(find<QPushButton>("costCallsChip")->isVisible());
    find<QPushButton>("costCallsChip")->click();
    QVERIFY(hasRows(1));
    QTRY_COMPARE_WITH_TIMEOUT(label("callPriceLabel"), QStringLiteral("0.05"), patience);
    find<QPushButton>("freeCallsChip")->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        sentence(), QStringLiteral("Every call that you placed had a price."), patience);
}

void TestCallsPage::blocksByKeyboardWithUndo()
{
    show();
    QVERIFY(hasRows(6));
    choose(QStringLiteral("Dave"));
    list()->setFocus();
    const QString pattern = QStringLiteral("sip:dave@example.net");
    m_fixture->transport.expect(ActionId::SetRejectRules, {{addKey, pattern}}).reply(done);
    m_fixture->transport.always(ActionId::GetRejectRules).reply(TextList{{pattern}}.toJson());
    QTest::keyClick(m_page, Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isActive(), patience);
    QCOMPARE(notice()->text(), QStringLiteral("Calls from Dave are turned away from now on."));
    QVERIFY(find<QPushButton>("blockCallerButton")->text().contains(QLatin1String("through")));

    m_fixture->transport.expect(ActionId::SetRejectRules, {{removeKey, pattern}}).reply(done);
    m_fixture->transport.always(ActionId::GetRejectRules).reply(TextList().toJson());
    notice()->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        notice()->text(), QStringLiteral("Calls from Dave get through again."), patience);
    QVERIFY(find<QPushButton>("blockCallerButton")->text().contains(QLatin1String("Block")));
}

void TestCallsPage::refusalIsTold()
{
    show();
    QVERIFY(hasRows(6));
    m_fixture->transport.expect(ActionId::SetRejectRules, {{addKey, QStringLiteral("sip:bob@example.org")}})
        .replyError(ErrorCode::Denied);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("blockCallerButton")->isEnabled(), patience);
    find<QPushButton>("blockCallerButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isActive(), patience);
    QCOMPARE(notice()->kind(), InlineMessage::Kind::Error);
    QVERIFY(find<QPushButton>("blockCallerButton")->text().contains(QLatin1String("Block")));
}

void TestCallsPage::readOnlySaysWhy()
{
    m_fixture->capabilities.actions.removeAll(QStringLiteral("set_reject_rules"));
    show();
    QVERIFY(hasRows(6));
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("blockNoteLabel")->isVisible(), patience);
    QVERIFY(label("blockNoteLabel").contains(QLatin1String("does not let you block")));
    QVERIFY(!find<QPushButton>("blockCallerButton")->isVisible());
    list()->setFocus();
    QTest::keyClick(m_page, Qt::Key_B, Qt::ControlModifier); // asks nothing of the server
    QCOMPARE(m_fixture->transport.count(ActionId::SetRejectRules), 0);
}

void TestCallsPage::callsBack()
{
    show();
    QVERIFY(hasRows(6));
    choose(QStringLiteral("+49 30 123456"));
    list()->setFocus();
    QTest::keyClick(m_page, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_prompts.urls, QList<QUrl>{QUrl(QStringLiteral("tel:+4930123456"))});
    QCOMPARE(notice()->kind(), InlineMessage::Kind::Positive);
    m_prompts.opens = false;
    choose(QStringLiteral("Dave"));
    find<QPushButton>("callBackButton")->click();
    QCOMPARE(m_prompts.urls.constLast(), QUrl(QStringLiteral("sip:dave@example.net")));
    QCOMPARE(notice()->kind(), InlineMessage::Kind::Warning);
    notice()->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("dave@example.net"));
}

void TestCallsPage::copies()
{
    show();
    QVERIFY(hasRows(6));
    choose(QStringLiteral("+49 30 123456"));
    list()->setFocus();
    QTest::keySequence(list(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("+4930123456"));
    choose(QStringLiteral("Bob Example"));
    find<QPushButton>("copyNumberButton")->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("bob@example.org"));
}

void TestCallsPage::addsContacts()
{
    ContactStore store{QString()};
    ContactBook book(*m_fixture->session, store);
    show();
    QVERIFY(hasRows(6));
    auto *add = find<QPushButton>("addContactButton");
    QTRY_VERIFY(add->isVisible());
    QSignalSpy requested(m_page, &Page::pageRequested);
    add->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.constFirst().constFirst().toString(), QStringLiteral("contacts"));
    std::optional<Contact> proposal = book.takeProposal();
    QVERIFY(proposal);
    QCOMPARE(proposal->numbers.size(), 1);
    proposal->name = QStringLiteral("My friend");
    book.apply(ContactDeed::Added, {{*proposal}, {}});
    // Known now: named so, and not offered again.
    QTRY_COMPARE_WITH_TIMEOUT(label("callWhoLabel"), QStringLiteral("My friend"), patience);
    QVERIFY(!add->isVisible());
    m_window.reset();
}

void TestCallsPage::allCallsWithOne()
{
    show();
    QVERIFY(hasRows(6));
    find<QPushButton>("placedCallsChip")->click();
    QVERIFY(hasRows(1));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("allCallsButton")->isVisible(), patience);
    find<QPushButton>("allCallsButton")->click();
    QVERIFY(hasRows(2));
    QCOMPARE(find<QLineEdit>("callsSearchEdit")->text(), QStringLiteral("carol@example.org"));
    QVERIFY(find<QPushButton>("allCallsChip")->isChecked());
}

void TestCallsPage::exportsWhatIsShown()
{
    show();
    QVERIFY(hasRows(6));
    find<QPushButton>("missedCallsChip")->click();
    QVERIFY(hasRows(4));
    list()->setFocus();
    QTest::keyClick(m_page, Qt::Key_E, Qt::ControlModifier); // changed their mind
    QVERIFY(!notice()->isActive());
    m_prompts.savePath = m_fixture->dir.filePath(QStringLiteral("calls.csv"));
    QTest::keyClick(m_page, Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isActive(), patience);
    QVERIFY2(notice()->text().startsWith(QLatin1String("4 calls")), qPrintable(notice()->text()));
    QVERIFY(m_prompts.proposedName.endsWith(QLatin1String(".csv")));
    QFile file(m_prompts.savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.constFirst().startsWith("started,"));
    QVERIFY(lines.at(1).contains("bob@example.org"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    notice()->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
    QCOMPARE(m_prompts.urls.constLast(), QUrl::fromLocalFile(m_fixture->dir.path()));
}

void TestCallsPage::exportThatFails()
{
    show();
    QVERIFY(hasRows(6));
    m_prompts.savePath = m_fixture->dir.filePath(QStringLiteral("no/such/folder/calls.csv"));
    find<QPushButton>("exportCallsButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isActive(), patience);
    QCOMPARE(notice()->kind(), InlineMessage::Kind::Error);
    QVERIFY(find<QPushButton>("exportCallsButton")->isEnabled());
}

void TestCallsPage::emptyAndNothingFound()
{
    show();
    QVERIFY(hasRows(6));
    QTest::keyClicks(find<QLineEdit>("callsSearchEdit"), QStringLiteral("<b>zz</b>"));
    QTRY_COMPARE_WITH_TIMEOUT(sentence(), QStringLiteral("Nothing matches “<b>zz</b>”."), patience);
    QVERIFY(!find<QPushButton>("exportCallsButton")->isEnabled());
    find<QPushButton>("placeholderButton")->click();
    QVERIFY(hasRows(6));
    QTRY_VERIFY_WITH_TIMEOUT(list()->isVisible(), patience);

    m_window.reset();
    m_feed.reset();
    setUp();
    m_fixture->history.placed.clear();
    m_fixture->history.received.clear();
    show();
    QTRY_COMPARE_WITH_TIMEOUT(
        sentence(), QStringLiteral("No calls yet. They appear here after your first call."), patience);
    QVERIFY(!find<QLineEdit>("callsSearchEdit")->isVisible());
}

void TestCallsPage::loadingCanBeCancelled()
{
    m_fixture->serve();
    m_fixture->transport.hold();
    m_fixture->session->start();
    show(false);
    auto *placeholder = find<Placeholder>("callsPlaceholder");
    QTRY_COMPARE_WITH_TIMEOUT(
        placeholder->accessibleName(), QStringLiteral("Loading call history…"), patience);
    QVERIFY(placeholder->isCancellable());
    Q_EMIT placeholder->cancelRequested();
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("placeholderButton")->isVisible(), patience);
    m_fixture->transport.release();
    QVERIFY(hasRows(6));
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
}

void TestCallsPage::offlineShowsWhatIsKept()
{
    show();
    QVERIFY(hasRows(6));
    m_window.reset();
    m_feed.reset();
    m_fixture->clock.now += 7200;
    m_fixture->failWith(ErrorCode::HostNotFound);
    m_fixture->restart();
    m_feed = std::make_unique<ArchiveFeed>(*m_fixture->session, *m_archive);
    QVERIFY(m_fixture->start());
    open();
    QVERIFY(hasRows(6));
    QTRY_VERIFY_WITH_TIMEOUT(list()->isVisible(), patience);
    QVERIFY(!find<InlineMessage>("callsMessage")->isActive()); // the window says it
    QVERIFY(!find<QPushButton>("blockCallerButton")->isEnabled());
    QVERIFY(!label("blockNoteLabel").isEmpty());
    QVERIFY(find<QPushButton>("exportCallsButton")->isEnabled());
}

void TestCallsPage::errorsAreTold()
{
    m_fixture->failWith(ErrorCode::HostNotFound);
    QVERIFY(m_fixture->start());
    show(false);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("placeholderButton")->isVisible(), patience);
    m_fixture->serve();
    find<QPushButton>("placeholderButton")->click();
    QVERIFY(hasRows(6));
    m_fixture->transport.always(ActionId::GetHistory).replyError(ErrorCode::ServerUnreadable);
    m_fixture->session->refreshArea(Area::History);
    QTRY_VERIFY_WITH_TIMEOUT(find<InlineMessage>("callsMessage")->isActive(), patience);
    QVERIFY(list()->isVisible());
    // A file in the way of the archive.
    m_window.reset();
    m_feed.reset();
    setUp();
    QFile blocking(m_fixture->dir.filePath(QStringLiteral("archives")));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    show();
    auto *message = find<InlineMessage>("callsMessage");
    m_fixture->session->refreshArea(Area::History);
    QTRY_VERIFY_WITH_TIMEOUT(message->isActive(), patience);
    QVERIFY(message->text().startsWith(QLatin1String("New calls cannot be kept")));
}

void TestCallsPage::menuOffersTheDeeds()
{
    show();
    QVERIFY(hasRows(6));
    const QRect row = list()->visualRect(list()->model()->index(1, 0));
    Q_EMIT list()->customContextMenuRequested(row.center());
    auto *menu = find<QMenu>("callMenu");
    QStringList names;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            names.append(action->objectName());
    }
    QCOMPARE(names,
        (QStringList{QStringLiteral("callBackAction"), QStringLiteral("blockCallerAction"),
            QStringLiteral("copyNumberAction"), QStringLiteral("allCallsAction"),
            QStringLiteral("exportCallsAction")}));
    menu->close();
}

void TestCallsPage::readsOnWhenScrolled()
{
    CallHistory many;
    for (int i = 0; i < 1000; ++i) {
        Call call = m_fixture->history.received.constFirst();
        call.started = m_fixture->clock.now - 300'000 - i * 600;
        call.stopped = call.started;
        call.sessionId = QString::number(i);
        many.received.append(call);
    }
    const QFuture<Result<MergeCount>> merged =
        m_archive->mergeCalls(m_fixture->identity.sipAddress, many, m_fixture->clock.now);
    QTRY_VERIFY_WITH_TIMEOUT(merged.isFinished(), patience);
    show();
    QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > 200, patience);
    const int first = list()->model()->rowCount();
    QScrollBar *bar = list()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > first, patience);
}

void TestCallsPage::hostileNamesStayText()
{
    Call &call = m_fixture->history.received.first();
    call.displayName = QStringLiteral("<h1>Bank</h1>\u202Eevil");
    call.remoteParty = QString(3000, u'a') + QStringLiteral("@example.net");
    call.status = QStringLiteral("<img src='file:///etc/passwd'>");
    call.media = QStringList(50, QStringLiteral("<b>x</b>"));
    show();
    QVERIFY(hasRows(6));
    QTRY_COMPARE_WITH_TIMEOUT(label("callWhoLabel"), QStringLiteral("<h1>Bank</h1>evil"), patience);
    for (const char *name : {"callWhoLabel", "callAddressLabel", "callOutcomeLabel", "callMediaLabel"})
        QCOMPARE(find<QLabel>(name)->textFormat(), Qt::PlainText);
    QVERIFY(find<QWidget>("callDetail")->width() < 400);
    QVERIFY(!find<QPushButton>("callBackButton")->isVisible()); // no address that can be called
}

QTEST_MAIN(TestCallsPage)
#include "tst_callspage.moc"
