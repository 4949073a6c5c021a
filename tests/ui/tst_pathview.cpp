// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/callrules.h"
#include "tests/ui/uichecks.h"
#include "ui/pages/callers/callpathboxes.h"
#include "ui/widgets/pathview.h"
#include "ui/words/calltext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>

namespace {

constexpr qint64 tuesdayNoon = 1795521600; // 2026-11-24 12:00 UTC

PathBoxes::Node node(const char *title, const char *before = "")
{
    return {
        QStringLiteral("user"), QString::fromLatin1(title), {}, Tone::Neutral, QString::fromLatin1(before)};
}

PathBoxes twoLanes()
{
    return {{{node("one"), node("two"), node("three", "after 20 s")}, {node("four"), node("five")}}};
}

CallFacts facts()
{
    CallFacts facts;
    facts.account = QStringLiteral("alice@example.org");
    facts.timeZone = QStringLiteral("UTC");
    facts.devices = 2;
    facts.noAnswerTimeout = 20;
    for (const ForwardCondition condition : allForwardConditions)
        facts.forwarding.rows.append({condition, {}, 0, {}, {}});
    return facts;
}

QString said(const CallFacts &facts, const char *caller = "bob@example.net")
{
    const CallPath path = followCall(facts, QString::fromLatin1(caller), tuesdayNoon);
    return callPathBoxes(path, TimeText(tuesdayNoon)).spoken();
}

} // namespace

/// The way of a call as boxes: what they say, and that they can be read without mouse and eyes.
class TestPathView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }

    void arrowKeysLeadFromBoxToBox()
    {
        QWidget window;
        window.setObjectName(QStringLiteral("window"));
        auto *layout = new QHBoxLayout(&window);
        auto *before = new QPushButton(QStringLiteral("before"), &window);
        before->setObjectName(QStringLiteral("before"));
        auto *view = new PathView(&window);
        auto *after = new QPushButton(QStringLiteral("after"), &window);
        after->setObjectName(QStringLiteral("after"));
        for (QWidget *widget : std::initializer_list<QWidget *>{before, view, after})
            layout->addWidget(widget);
        view->setPath(twoLanes());
        window.resize(1200, 300);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto at = [] { return QApplication::focusWidget()->objectName(); };
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        before->setFocus();
        press(Qt::Key_Tab);
        QCOMPARE(at(), QStringLiteral("pathBox1"));
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(at(), QStringLiteral("pathBox3"));
        QVERIFY(QApplication::focusWidget()->accessibleName().contains(QStringLiteral("after 20 s three")));
        press(Qt::Key_Down); // the shorter lane
        QCOMPARE(at(), QStringLiteral("pathBox5"));
        press(Qt::Key_Right);
        QCOMPARE(at(), QStringLiteral("pathBox5"));
        press(Qt::Key_Up);
        QCOMPARE(at(), QStringLiteral("pathBox2"));
        press(Qt::Key_End);
        press(Qt::Key_Left);
        QCOMPARE(at(), QStringLiteral("pathBox4"));
        press(Qt::Key_Tab); // no trap
        QCOMPARE(at(), QStringLiteral("after"));
        QTest::keyClick(after, Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(at(), QStringLiteral("pathBox4")); // where one was
        press(Qt::Key_Home);
        QCOMPARE(at(), QStringLiteral("pathBox1"));
        QCOMPARE(problemsOf(&window), QStringList());
        // A shorter path takes the focus along instead of losing it.
        view->setPath({{{node("only")}}});
        QVERIFY(!view->findChild<QWidget *>(QStringLiteral("pathBox2"))->isVisible());
        QCOMPARE(view->accessibleDescription(), QStringLiteral("only."));
    }

    void wrapsAndMirrors()
    {
        PathView view;
        view.setPath(twoLanes());
        const int wide = view.sizeHint().width();
        QVERIFY(view.heightForWidth(wide / 2) > view.heightForWidth(wide));
        view.resize(wide / 2, view.heightForWidth(wide / 2));
        QVERIFY(!view.grab().isNull()); // a hidden widget is told its size only now
        for (int i = 1; i <= 5; ++i) {
            const QRect box = view.findChild<QWidget *>(QStringLiteral("pathBox%1").arg(i))->geometry();
            QVERIFY2(view.rect().contains(box), qPrintable(QString::number(i)));
        }
        view.resize(wide, view.heightForWidth(wide));
        view.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!view.grab().isNull());
        QVERIFY(view.findChild<QWidget *>(QStringLiteral("pathBox1"))->x()
            > view.findChild<QWidget *>(QStringLiteral("pathBox2"))->x());
        QVERIFY(!view.grab().isNull());
    }

    void tooManyBoxesAreCut()
    {
        PathBoxes path{{PathBoxes::Lane(200, node("x")), PathBoxes::Lane(200, node("y"))}};
        PathView view;
        view.setPath(path);
        QCOMPARE(view.path().lanes.size(), 1);
        QCOMPARE(view.path().lanes.first().size(), PathView::maxBoxes);
        view.setPath({});
        QVERIFY(!view.findChild<QWidget *>(QStringLiteral("pathBox1"))->isVisibleTo(&view));
        view.resize(10, 10);
        QVERIFY(!view.grab().isNull());
    }

    void callsAsBoxes()
    {
        CallFacts f = facts();
        QCOMPARE(said(f),
            QStringLiteral("bob@example.net calls, then 2 devices ring, then after 20 s Call ends."));
        const auto forward = [&f](ForwardCondition condition, const char *target) {
            for (ForwardingRow &row : f.forwarding.rows) {
                if (row.condition == condition)
                    row.target = QString::fromLatin1(target);
            }
        };
        forward(ForwardCondition::NoAnswer, "<voice-mailbox>");
        forward(ForwardCondition::Busy, "carol@example.org");
        QCOMPARE(said(f),
            QStringLiteral("bob@example.net calls, then 2 devices ring, then after 20 s Voicemail. "
                           "When busy, then carol@example.org."));
        f.acceptRules = {{127, QStringLiteral("00:00"), QStringLiteral("23:59"), {QStringLiteral("vip")}}};
        QCOMPARE(said(f),
            QStringLiteral("bob@example.net calls, then Your hours does not let the call through, then "
                           "Turned away."));
        f.temporary = {{QStringLiteral("everybody")}, 0};
        QVERIFY(said(f).contains(QStringLiteral("Everybody for now lets the call through, then 2 devices")));
        f.devices = 0;
        QVERIFY(said(f).endsWith(QStringLiteral("No phone signed in, then Turned away.")));
        forward(ForwardCondition::AllCalls, "+31612345678@example.org");
        QVERIFY(said(f).endsWith(QStringLiteral("All calls forwarded, then +31 6 12345678.")));
        f.rejectPatterns = {QStringLiteral("sip:bob@%")};
        QCOMPARE(
            said(f), QStringLiteral("bob@example.net calls, then Your block list sip:bob@%, then Rejected."));
    }

    void oneSentenceSaysTheWay()
    {
        CallFacts f = facts();
        const CallText words{TimeText(tuesdayNoon)};
        const auto sentence = [&] {
            return words.sentence(followCall(f, QStringLiteral("bob@example.net"), tuesdayNoon));
        };
        QCOMPARE(sentence(),
            QStringLiteral(
                "Your devices ring for bob@example.net; without an answer after 20 s the call ends."));
        f.forwarding.rows[3].target = QString(voicemailKeyword);
        QCOMPARE(sentence(),
            QStringLiteral(
                "Your devices ring for bob@example.net; without an answer after 20 s the call goes to "
                "voicemail."));
        f.rejectPatterns = {QStringLiteral("sip:bob@%")};
        QCOMPARE(sentence(), QStringLiteral("The call of bob@example.net is rejected (603)."));
    }

    void hostileTextsStayShort()
    {
        const QString evil = QStringLiteral("<b>\u202E\n") + QString(1'000'000, u'x');
        CallPath path;
        path.account = evil;
        path.caller = evil + QStringLiteral("@example.org");
        CallStep step;
        step.sentence = evil;
        path.steps = QList<CallStep>(1000, step);
        const PathBoxes boxes = callPathBoxes(path, TimeText(tuesdayNoon));
        QVERIFY(boxes.lanes.first().size() <= 21);
        for (const PathBoxes::Node &box : boxes.lanes.first()) {
            QVERIFY(box.title.size() <= 40);
            QVERIFY(!box.title.contains(QChar(0x202E)) && !box.title.contains(u'\n'));
        }
    }
};

QTEST_MAIN(TestPathView)
#include "tst_pathview.moc"
