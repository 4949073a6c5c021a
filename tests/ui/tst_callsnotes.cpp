// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/callspagefixture.h"

#include <QApplication>
#include <QClipboard>

/// The pane beside the list of calls: what the user notes, and the other calls with somebody.
class TestCallsNotes : public CallsPageFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void notesByKeyboard();
    void notesAreDeletedWithUndo();
    void longNotesWait();
    void hostileNotes();
    void noteThatCannotBeSaved();
    void noNotesWhereNothingIsKept();
    void otherCallsWithThem();
};

void TestCallsNotes::notesByKeyboard()
{
    show();
    QVERIFY(hasRows(6));
    QTRY_COMPARE_WITH_TIMEOUT(label("callWhoLabel"), QStringLiteral("Bob Example"), patience);
    list()->setFocus();
    QTest::keyClick(m_page, Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(note()->hasFocus());
    QTest::keyClicks(note(), QStringLiteral("about the boat"));
    QTest::keyClick(note(), Qt::Key_B, Qt::ControlModifier); // for bold: blocks nobody
    QTest::keyClick(note(), Qt::Key_Return, Qt::ControlModifier); // saves, and calls nobody
    QTRY_COMPARE_WITH_TIMEOUT(label("noteStateLabel"), QStringLiteral("Saved."), patience);
    QVERIFY(m_prompts.urls.isEmpty());
    QCOMPARE(m_fixture->transport.count(ActionId::SetRejectRules), 0);
    QCOMPARE(keptNote(), QStringLiteral("about the boat"));
    QCOMPARE(list()->currentIndex().data(CallsModel::NoteRole).toString(), QStringLiteral("about the boat"));
    // Going to another call saves as well; Escape takes back.
    QTest::keyClick(note(), Qt::Key_End);
    QTest::keyClicks(note(), QStringLiteral("!"));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(note()->toPlainText().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(keptNote(), QStringLiteral("about the boat!"), patience);
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(note()->toPlainText(), QStringLiteral("about the boat!"));
    note()->setFocus();
    QTest::keyClicks(note(), QStringLiteral("oh no "));
    QTest::keyClick(note(), Qt::Key_Escape);
    QCOMPARE(note()->toPlainText(), QStringLiteral("about the boat!"));
    QTest::keyClick(note(), Qt::Key_Tab);
    QVERIFY(!note()->hasFocus());
    // The server tells the call anew: the note stays. And it is found.
    m_fixture->session->refreshArea(Area::History);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
    QTest::keyClicks(find<QLineEdit>("callsSearchEdit"), QStringLiteral("BOAT"));
    QVERIFY(hasRows(1));
    QCOMPARE(note()->toPlainText(), QStringLiteral("about the boat!"));
}

void TestCallsNotes::notesAreDeletedWithUndo()
{
    show();
    QVERIFY(hasRows(6));
    QTRY_VERIFY_WITH_TIMEOUT(note()->isVisible(), patience);
    QVERIFY(!find<QPushButton>("deleteNoteButton")->isVisible());
    note()->setFocus();
    QTest::keyClicks(note(), QStringLiteral("one"));
    QTest::keyClick(note(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(keptNote(), QStringLiteral("one"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("deleteNoteButton")->isVisible(), patience);
    find<QPushButton>("deleteNoteButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(notice()->text(), QStringLiteral("The note was deleted."), patience);
    QCOMPARE(keptNote(), QString());
    QVERIFY(note()->toPlainText().isEmpty());
    notice()->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(note()->toPlainText(), QStringLiteral("one"), patience);
    QCOMPARE(keptNote(), QStringLiteral("one"));
}

void TestCallsNotes::longNotesWait()
{
    show();
    QVERIFY(hasRows(6));
    QTRY_VERIFY_WITH_TIMEOUT(note()->isVisible(), patience);
    note()->setPlainText(QString(longestCallNote + 12, u'x'));
    QCOMPARE(label("noteStateLabel"),
        QStringLiteral("A note has at most %1 characters. Take out 12 to save it.")
            .arg(QLocale().toString(longestCallNote)));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(note()->toPlainText().isEmpty());
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(note()->toPlainText().size(), longestCallNote + 12);
    QCOMPARE(keptNote(), QString());
    QApplication::clipboard()->setText(QString(1'000'000, u'x'));
    note()->paste();
    QVERIFY(note()->toPlainText().size() <= longestCallNote * 2);
    QVERIFY(label("noteStateLabel").contains(QLatin1String("Take out")));
    note()->setPlainText(QStringLiteral("short"));
    QVERIFY(!find<QLabel>("noteStateLabel")->isVisible());
    QTest::keyClick(note(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(keptNote(), QStringLiteral("short"), patience);
}

void TestCallsNotes::hostileNotes()
{
    m_fixture->history.placed.clear();
    for (Call &call : m_fixture->history.received)
        call.remoteParty = QStringLiteral("bob@example.org");
    show();
    QVERIFY(hasRows(5));
    QTRY_VERIFY_WITH_TIMEOUT(note()->isVisible(), patience);
    const QString text = QStringLiteral("<b>bold</b>\n<img src='file:///etc/passwd'>\u202Eevil");
    note()->setPlainText(text);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(keptNote(), text, patience);
    const auto shown = [this] {
        const QLabel *line = m_window->findChild<QLabel *>(QStringLiteral("otherCall1Label"));
        return line && line->textFormat() == Qt::PlainText ? line->text() : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(
        shown(), QStringLiteral("<b>bold</b> <img src='file:///etc/passwd'>evil"), patience);
}

void TestCallsNotes::noteThatCannotBeSaved()
{
    show();
    QVERIFY(hasRows(6));
    QTRY_VERIFY_WITH_TIMEOUT(note()->isVisible(), patience);
    // Another program deletes everything of this account.
    const QFuture<Result<bool>> removed = m_archive->remove(m_fixture->identity.sipAddress);
    QTRY_VERIFY_WITH_TIMEOUT(removed.isFinished(), patience);
    note()->setPlainText(QStringLiteral("important"));
    note()->setFocus();
    QTest::keyClick(note(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isActive(), patience);
    QCOMPARE(notice()->text(),
        QStringLiteral("The note was not saved: this call is no longer kept on this computer."));
    QCOMPARE(note()->toPlainText(), QStringLiteral("important"));
}

void TestCallsNotes::noNotesWhereNothingIsKept()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    open();
    QVERIFY(hasRows(6));
    QTRY_COMPARE_WITH_TIMEOUT(label("callWhoLabel"), QStringLiteral("Bob Example"), patience);
    QVERIFY(!note()->isVisible());
}

void TestCallsNotes::otherCallsWithThem()
{
    show();
    QVERIFY(hasRows(6));
    choose(QStringLiteral("Carol Example"));
    auto *others = find<QWidget>("partyHistory");
    QTRY_VERIFY_WITH_TIMEOUT(others->isVisible(), patience);
    QCOMPARE(label("otherCall0Label"), QStringLiteral("Missed, yesterday 14:46"));
    choose(QStringLiteral("Dave"));
    QTRY_VERIFY_WITH_TIMEOUT(!others->isVisible(), patience);
}

QTEST_MAIN(TestCallsNotes)
#include "tst_callsnotes.moc"
