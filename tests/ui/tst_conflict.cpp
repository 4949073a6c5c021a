// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "ui/models/acceptrulesform.h"
#include "ui/models/forwardingform.h"
#include "ui/models/numbersform.h"
#include "ui/models/voicemailform.h"
#include "ui/pages/callers/rulesconflict.h"
#include "ui/pages/conflictdialog.h"
#include "ui/pages/forwarding/forwardingconflict.h"
#include "ui/pages/numbers/noteline.h"
#include "ui/pages/numbers/numbersconflict.h"
#include "ui/pages/voicemail/deliveryconflict.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace {

constexpr int patience = 10000;
using C = ForwardCondition;

/// A form of four texts, as the dialog sees it.
class FakeConflict : public ConflictSource {
public:
    struct State {
        QList<ConflictRow> rows;
        bool conflict = true;
        ConflictChoices settled;
    };

    explicit FakeConflict(State &state)
        : m_state(state)
    {
    }

    bool hasConflict() const override { return m_state.conflict; }
    QList<ConflictRow> rows() const override { return m_state.rows; }
    void settle(const ConflictChoices &choices) override { m_state.settled = choices; }

private:
    State &m_state;
};

ConflictRow row(const char *key, const char *before, const char *theirs, const char *mine)
{
    const QString name = QString::fromLatin1(key);
    return {name, name.toUpper(),
        conflictKind(QLatin1String(before), QLatin1String(theirs), QLatin1String(mine)),
        QString::fromLatin1(before), QString::fromLatin1(theirs), QString::fromLatin1(mine)};
}

QList<ConflictRow> fourRows()
{
    return {row("both", "a", "b", "c"), row("theirs", "a", "b", "a"), row("mine", "a", "a", "c"),
        row("same", "a", "b", "b")};
}

} // namespace

/// What was drafted here and changed there, compared and settled: the model, the dialog by keyboard alone,
/// and what each form makes of the choices.
class TestConflict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }
    void init() { m_fixture = std::make_unique<SessionFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void kindsFollowTheValues();
    void modelChoosesLikeRadioButtons();
    void modelKeepsChoicesOfUnchangedRows();
    void dialogIsDoneByKeyboard();
    void dialogTakesOneSide();
    void dialogFollowsTheServer();
    void hostileWordsAreHarmless();
    void forwardingIsSettledPerRow();
    void numbersAreSettledPerField();
    void deliveryIsMerged();
    void deliveryKeepsWhatIsMailedNowhere();
    void rulesAreMergedByDays();

private:
    void startSession()
    {
        m_fixture->serve();
        QVERIFY(m_fixture->start());
    }

    std::unique_ptr<SessionFixture> m_fixture;
};

void TestConflict::kindsFollowTheValues()
{
    QCOMPARE(conflictKind(1, 2, 3), ConflictKind::Both);
    QCOMPARE(conflictKind(1, 2, 1), ConflictKind::Theirs);
    QCOMPARE(conflictKind(1, 1, 2), ConflictKind::Mine);
    QCOMPARE(conflictKind(1, 2, 2), ConflictKind::Same);
    QCOMPARE(conflictKind(1, 1, 1), ConflictKind::Same);
}

void TestConflict::modelChoosesLikeRadioButtons()
{
    ConflictModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(fourRows());
    QSignalSpy spy(&model, &ConflictModel::choicesChanged);
    const auto state = [&model](
                           int row, int column) { return model.index(row, column).data(Qt::CheckStateRole); };
    QCOMPARE(model.undecided(), 1);
    QCOMPARE(model.firstUndecided(), 0);
    QCOMPARE(state(0, ConflictModel::Theirs), QVariant(Qt::Unchecked));
    QCOMPARE(state(1, ConflictModel::Theirs), QVariant(Qt::Checked));
    QCOMPARE(state(2, ConflictModel::Mine), QVariant(Qt::Checked));
    QVERIFY(!state(3, ConflictModel::Mine).isValid()); // nothing to choose
    QVERIFY(!state(0, ConflictModel::Before).isValid());

    const QModelIndex mine = model.index(0, ConflictModel::Mine);
    QVERIFY(model.setData(mine, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(state(0, ConflictModel::Mine), QVariant(Qt::Checked));
    QVERIFY(model.setData(model.index(0, ConflictModel::Theirs), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(state(0, ConflictModel::Mine), QVariant(Qt::Unchecked));
    // A mark cannot be taken away, only moved.
    QVERIFY(!model.setData(model.index(0, ConflictModel::Theirs), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(3, ConflictModel::Mine), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(0, ConflictModel::Before), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(spy.size(), 2);
    QCOMPARE(model.undecided(), 0);
    QCOMPARE(model.choices(),
        (ConflictChoices{{QStringLiteral("both"), ConflictSide::Theirs},
            {QStringLiteral("theirs"), ConflictSide::Theirs}, {QStringLiteral("mine"), ConflictSide::Mine}}));
    QCOMPARE(model.index(0, ConflictModel::Theirs).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("BOTH, theirs: b, chosen"));
    QCOMPARE(model.index(0, ConflictModel::Change).data().toString(), QStringLiteral("By both"));
}

void TestConflict::modelKeepsChoicesOfUnchangedRows()
{
    ConflictModel model;
    QList<ConflictRow> rows = fourRows();
    model.setRows(rows);
    model.choose(0, ConflictSide::Mine);
    model.choose(2, ConflictSide::Theirs);
    rows[0].theirs = QStringLiteral("d"); // what was chosen against is not there any more
    model.setRows(rows);
    QCOMPARE(model.firstUndecided(), 0);
    QCOMPARE(model.choices().value(QStringLiteral("mine")), ConflictSide::Theirs);
}

void TestConflict::dialogIsDoneByKeyboard()
{
    FakeConflict::State state;
    state.rows = fourRows();
    ConflictDialog dialog(std::make_unique<FakeConflict>(state), nullptr);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = dialog.findChild<QTableView *>(QStringLiteral("conflictTable"));
    auto *chosen = dialog.findChild<QPushButton *>(QStringLiteral("conflictChosenButton"));
    auto *note = dialog.findChild<NoteLine *>(QStringLiteral("conflictNote"));
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex(), table->model()->index(0, ConflictModel::Theirs));
    QVERIFY(!chosen->isEnabled());
    QVERIFY(!note->text().isEmpty());
    QCOMPARE(problemsOf(&dialog), QStringList());
    QTest::keyClick(table, Qt::Key_Return); // not yet
    QVERIFY(state.settled.isEmpty());

    QTest::keyClick(table, Qt::Key_Right);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(chosen->isEnabled());
    QVERIFY(note->text().isEmpty());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space); // mine, though only they changed it
    QTest::keyClick(table, Qt::Key_Tab); // the table holds nobody back
    QVERIFY(!table->hasFocus());
    QVERIFY(chosen->isDefault());
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(!dialog.isVisible());
    QCOMPARE(state.settled,
        (ConflictChoices{{QStringLiteral("both"), ConflictSide::Mine},
            {QStringLiteral("theirs"), ConflictSide::Mine}, {QStringLiteral("mine"), ConflictSide::Mine}}));
}

void TestConflict::dialogTakesOneSide()
{
    for (const ConflictSide side : {ConflictSide::Theirs, ConflictSide::Mine}) {
        FakeConflict::State state;
        state.rows = fourRows();
        ConflictDialog dialog(std::make_unique<FakeConflict>(state), nullptr);
        dialog.show();
        dialog
            .findChild<QPushButton *>(side == ConflictSide::Mine ? QStringLiteral("conflictMineButton")
                                                                 : QStringLiteral("conflictTheirsButton"))
            ->click();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(state.settled.size(), 3);
        QCOMPARE(state.settled.values().count(side), 3);
    }
    FakeConflict::State state;
    state.rows = fourRows();
    ConflictDialog dialog(std::make_unique<FakeConflict>(state), nullptr);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QVERIFY(state.settled.isEmpty());
}

void TestConflict::dialogFollowsTheServer()
{
    FakeConflict::State state;
    state.rows = fourRows();
    const QPointer<ConflictDialog> dialog =
        ConflictDialog::compare(std::make_unique<FakeConflict>(state), nullptr);
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("conflictTable"));
    state.rows[0].theirs = QStringLiteral("<b>news</b>");
    dialog->refresh();
    QCOMPARE(table->model()->index(0, ConflictModel::Theirs).data().toString(), state.rows[0].theirs);
    QVERIFY(table->currentIndex().isValid());
    state.conflict = false;
    dialog->refresh();
    QVERIFY(state.settled.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), patience);
}

void TestConflict::hostileWordsAreHarmless()
{
    startSession();
    NumbersForm form(*m_fixture->session);
    const QString hostile = QStringLiteral("<img src=x>\n\u202Egro.elpmaxe") + QString(2000, u'x');
    form.setText(NumbersField::Email, hostile);
    m_fixture->identity.email = QStringLiteral("a\tb\u0000c\u202E@example.org");
    m_fixture->transport.always(ActionId::GetIdentity).reply(m_fixture->identity.toJson());
    m_fixture->session->refreshArea(Area::Identity);
    QTRY_VERIFY_WITH_TIMEOUT(form.hasConflicts(), patience);
    for (const ConflictRow &row : NumbersConflict(form).rows()) {
        for (const QString &text : {row.field, row.before, row.theirs, row.mine}) {
            QVERIFY(text.size() <= 130);
            QVERIFY(!text.contains(QChar(0x202E)));
            QVERIFY(!text.contains(u'\n') && !text.contains(u'\t'));
        }
    }
    ConflictModel model;
    model.setRows(NumbersConflict(form).rows());
    QVERIFY(!model.index(0, ConflictModel::Mine)
                 .data(Qt::ToolTipRole)
                 .toString()
                 .contains(QLatin1String("<img")));
}

void TestConflict::forwardingIsSettledPerRow()
{
    m_fixture->row(C::Busy).target = QStringLiteral("erin@example.org");
    startSession();
    ForwardingForm form(*m_fixture->session);
    form.setWritten(C::Busy, QStringLiteral("dave@example.net"));
    form.setWritten(C::NoAnswer, QStringLiteral("dave@example.net"));
    form.setOn(C::NotOnline, true);
    form.setWritten(C::NotOnline, QStringLiteral("+31 6 12345678"));
    m_fixture->row(C::Busy).target = QStringLiteral("carol@example.org");
    m_fixture->row(C::NoAnswer) = {C::NoAnswer, {}, 0, {}, {}};
    m_fixture->transport.always(ActionId::GetForwarding).reply(m_fixture->forwarding.toJson());
    m_fixture->session->refreshArea(Area::Forwarding);
    QTRY_VERIFY_WITH_TIMEOUT(form.hasConflict(C::Busy) && form.hasConflict(C::NoAnswer), patience);

    ForwardingConflict conflict(*m_fixture->session, form);
    QList<ConflictRow> rows = conflict.rows();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).field, QStringLiteral("No phone online"));
    QCOMPARE(rows.at(0).kind, ConflictKind::Mine);
    QCOMPARE(rows.at(0).before, QStringLiteral("off"));
    QCOMPARE(rows.at(1).kind, ConflictKind::Both);
    QCOMPARE(rows.at(1).before, QStringLiteral("erin@example.org"));
    QCOMPARE(rows.at(1).theirs, QStringLiteral("carol@example.org"));
    QCOMPARE(rows.at(1).mine, QStringLiteral("dave@example.net"));
    QCOMPARE(rows.at(2).before, QStringLiteral("Voicemail"));
    QCOMPARE(rows.at(2).theirs, QStringLiteral("off"));
    conflict.settle({{rows.at(1).key, ConflictSide::Theirs}, {rows.at(2).key, ConflictSide::Mine}});
    QVERIFY(!conflict.hasConflict());
    QVERIFY(!form.isChanged(C::Busy));
    QVERIFY(form.isChanged(C::NoAnswer));
    QVERIFY(form.isChanged(C::NotOnline)); // not named: as drafted
}

void TestConflict::numbersAreSettledPerField()
{
    startSession();
    NumbersForm form(*m_fixture->session);
    form.setText(NumbersField::Email, QStringLiteral("mine@example.org"));
    form.setText(NumbersField::NoAnswerTimeout, QStringLiteral("40"));
    m_fixture->identity.email = QStringLiteral("theirs@example.org");
    m_fixture->identity.noAnswerTimeout = 30;
    m_fixture->transport.always(ActionId::GetIdentity).reply(m_fixture->identity.toJson());
    m_fixture->session->refreshArea(Area::Identity);
    QTRY_VERIFY_WITH_TIMEOUT(form.hasConflicts(), patience);
    NumbersConflict conflict(form);
    const QList<ConflictRow> rows = conflict.rows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).before, QStringLiteral("alice@example.org"));
    QCOMPARE(rows.at(1).theirs, QStringLiteral("30 s"));
    conflict.settle({{rows.at(0).key, ConflictSide::Mine}, {rows.at(1).key, ConflictSide::Theirs}});
    QVERIFY(!form.hasConflicts());
    QCOMPARE(form.text(NumbersField::Email), QStringLiteral("mine@example.org"));
    QCOMPARE(form.text(NumbersField::NoAnswerTimeout), QStringLiteral("30"));
}

void TestConflict::deliveryIsMerged()
{
    startSession();
    VoicemailForm form(*m_fixture->session);
    form.setDelivery({true, QStringLiteral("mine@example.org"), true});
    m_fixture->voicemail.email = QStringLiteral("theirs@example.org");
    m_fixture->voicemail.deleteAfterMail = true;
    m_fixture->transport.always(ActionId::GetVoicemail).reply(m_fixture->voicemail.toJson());
    m_fixture->session->refreshArea(Area::Voicemail);
    QTRY_VERIFY_WITH_TIMEOUT(form.hasConflict(), patience);
    DeliveryConflict conflict(form);
    const QList<ConflictRow> rows = conflict.rows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).kind, ConflictKind::Both);
    QCOMPARE(rows.at(1).kind, ConflictKind::Theirs);
    conflict.settle({{rows.at(0).key, ConflictSide::Mine}, {rows.at(1).key, ConflictSide::Theirs}});
    QVERIFY(!form.hasConflict());
    QVERIFY(form.isChanged());
    QCOMPARE(form.delivery(), (VoicemailDelivery{true, QStringLiteral("mine@example.org"), false}));
    conflict.settle({{rows.at(0).key, ConflictSide::Theirs}});
    QVERIFY(!form.isChanged());
}

void TestConflict::deliveryKeepsWhatIsMailedNowhere()
{
    startSession();
    VoicemailForm form(*m_fixture->session);
    form.setDelivery({false, QStringLiteral("alice@example.org"), true});
    m_fixture->voicemail.deleteAfterMail = true;
    m_fixture->transport.always(ActionId::GetVoicemail).reply(m_fixture->voicemail.toJson());
    m_fixture->session->refreshArea(Area::Voicemail);
    QTRY_VERIFY_WITH_TIMEOUT(form.hasConflict(), patience);
    DeliveryConflict conflict(form);
    conflict.settle(
        {{QStringLiteral("mail"), ConflictSide::Mine}, {QStringLiteral("keep"), ConflictSide::Theirs}});
    QVERIFY(!form.delivery().mail);
    QVERIFY(form.delivery().keep);
}

void TestConflict::rulesAreMergedByDays()
{
    const AcceptRule weekdays{
        31, QStringLiteral("08:00"), QStringLiteral("17:00"), {QStringLiteral("everybody")}};
    AcceptRule theirWeekdays = weekdays;
    theirWeekdays.stop = QStringLiteral("18:00");
    AcceptRule myWeekdays = weekdays;
    myWeekdays.start = QStringLiteral("09:00");
    const AcceptRule sunday{64, QStringLiteral("10:00"), QStringLiteral("12:00"), {QStringLiteral("family")}};
    const AcceptRule saturday{32, QStringLiteral("10:00"), QStringLiteral("16:00"), {QStringLiteral("vip")}};
    m_fixture->rules.persistent = {weekdays};
    startSession();
    AcceptRulesForm form(*m_fixture->session);
    form.setRule(0, myWeekdays);
    form.setRule(form.addRule(), saturday);
    m_fixture->rules.persistent = {theirWeekdays, sunday};
    m_fixture->transport.always(ActionId::GetAcceptRules).reply(m_fixture->rules.toJson());
    m_fixture->session->refreshArea(Area::AcceptRules);
    QTRY_VERIFY_WITH_TIMEOUT(form.hasConflict(), patience);
    RulesConflict conflict(*m_fixture->session, form);
    const QList<ConflictRow> rows = conflict.rows();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).field, QStringLiteral("Weekdays"));
    QCOMPARE(rows.at(0).kind, ConflictKind::Both);
    QCOMPARE(rows.at(0).theirs, QStringLiteral("08:00–18:00: everybody"));
    QCOMPARE(rows.at(1).kind, ConflictKind::Mine); // Saturday
    QCOMPARE(rows.at(1).theirs, QStringLiteral("no rule"));
    QCOMPARE(rows.at(2).kind, ConflictKind::Theirs); // Sunday
    conflict.settle({{rows.at(0).key, ConflictSide::Mine}, {rows.at(1).key, ConflictSide::Mine},
        {rows.at(2).key, ConflictSide::Theirs}});
    QVERIFY(!form.hasConflict());
    QList<AcceptRule> merged = form.rules();
    QCOMPARE(merged.size(), 3);
    QVERIFY(merged.contains(myWeekdays) && merged.contains(saturday) && merged.contains(sunday));
    conflict.settle({{QStringLiteral("31"), ConflictSide::Theirs},
        {QStringLiteral("32"), ConflictSide::Theirs}, {QStringLiteral("64"), ConflictSide::Theirs}});
    QCOMPARE(form.changeCount(), 0);
}

QTEST_MAIN(TestConflict)
#include "tst_conflict.moc"
