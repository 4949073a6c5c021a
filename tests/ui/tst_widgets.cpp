// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/applybar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/tones.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

/// Share of pixels that are painted at all.
double coverage(const QIcon &icon)
{
    const QImage image = icon.pixmap(48).toImage();
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            painted += qAlpha(image.pixel(x, y)) > 60 ? 1 : 0;
    }
    return painted / static_cast<double>(image.width() * image.height());
}

} // namespace

class WidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void positiveMessageLeavesByItself()
    {
        QWidget parent; // never shown: the pointer of the test platform cannot rest on the message
        InlineMessage message(&parent);
        message.setDurations({20, 20});
        QSignalSpy dismissed(&message, &InlineMessage::dismissed);
        message.positive(QStringLiteral("Saved."));
        QVERIFY(message.isActive());
        QTRY_COMPARE(dismissed.count(), 1);
        QVERIFY(!message.isActive());
    }

    void errorStays()
    {
        QWidget parent;
        InlineMessage message(&parent);
        message.setDurations({10, 10});
        message.error(QStringLiteral("Cannot reach office.example."));
        QSignalSpy later(&message, &InlineMessage::dismissed);
        QVERIFY(!later.wait(100));
        QVERIFY(message.isActive());
        message.findChild<QToolButton *>(QStringLiteral("inlineMessageCloseButton"))->click();
        QVERIFY(!message.isActive());
        QCOMPARE(later.count(), 1);
    }

    void undoRunsOnceThenLeaves()
    {
        QWidget parent;
        InlineMessage message(&parent);
        int undone = 0;
        message.undoable(QStringLiteral("Do not disturb is on."), [&undone] { ++undone; });
        auto *button = message.findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"));
        QVERIFY(!button->isHidden());
        button->click();
        QCOMPARE(undone, 1);
        QVERIFY(!message.isActive());
        QVERIFY(message.findChild<QPushButton *>(QStringLiteral("inlineMessageSecondButton"))->isHidden());
    }

    void detailsActionKeepsTheMessage()
    {
        QWidget parent;
        InlineMessage message(&parent);
        int shown = 0;
        message.error(QStringLiteral("No."), {{QStringLiteral("Details"), [&shown] { ++shown; }, false}});
        message.findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
        QCOMPARE(shown, 1);
        QVERIFY(message.isActive());
        QCOMPARE(message.accessibleName(), QStringLiteral("No."));
    }

    void applyBarOnlyWhenDirty()
    {
        ApplyBar bar;
        QVERIFY(bar.isHidden());
        bar.setState({3, {}});
        QVERIFY(!bar.isHidden());
        auto *apply = bar.findChild<QPushButton *>(QStringLiteral("applyButton"));
        QVERIFY(apply->isEnabled());
        QVERIFY(bar.findChild<QLabel *>(QStringLiteral("applyBarLabel"))->text().contains(u'3'));
        QSignalSpy applied(&bar, &ApplyBar::applyRequested);
        apply->click();
        QCOMPARE(applied.count(), 1);

        const QString obstacle = QStringLiteral("You are offline.");
        bar.setState({1, obstacle});
        QVERIFY(!apply->isEnabled());
        QCOMPARE(apply->accessibleDescription(), obstacle);
        QVERIFY(bar.findChild<QPushButton *>(QStringLiteral("discardButton"))->isEnabled());

        bar.setState({});
        QVERIFY(bar.isHidden());
    }

    void loadingTellsMoreAsItTakesLonger()
    {
        Placeholder placeholder;
        placeholder.setDelays({0, 20, 40});
        QSignalSpy cancelled(&placeholder, &Placeholder::cancelRequested);
        auto *words = placeholder.findChild<QLabel *>(QStringLiteral("placeholderLabel"));
        auto *button = placeholder.findChild<QPushButton *>(QStringLiteral("placeholderButton"));
        placeholder.showLoading(QStringLiteral("Loading call history…"), true);
        QVERIFY(words->isHidden());
        QTRY_VERIFY(!words->isHidden());
        QCOMPARE(words->text(), QStringLiteral("Loading call history…"));
        QTRY_VERIFY(!button->isHidden());
        button->click();
        QCOMPARE(cancelled.count(), 1);
    }

    void emptyHasOneAction()
    {
        Placeholder placeholder;
        QSignalSpy requested(&placeholder, &Placeholder::actionRequested);
        placeholder.showEmpty(
            QStringLiteral("deskphone"), QStringLiteral("No phone is signed in."), QStringLiteral("Add"));
        auto *button = placeholder.findChild<QPushButton *>(QStringLiteral("placeholderButton"));
        QVERIFY(!button->isHidden());
        button->click();
        QCOMPARE(requested.count(), 1);
        placeholder.showEmpty({}, QStringLiteral("Nothing."));
        QVERIFY(button->isHidden());
    }

    void headerSaysWhyItIsReadOnly()
    {
        PageHeader header(QStringLiteral("Forwarding"));
        header.setReadOnly(QStringLiteral("This server lets you see but not change your rules."));
        auto *reason = header.findChild<QLabel *>(QStringLiteral("readOnlyReasonLabel"));
        QVERIFY(reason->isHidden());
        header.findChild<QPushButton *>(QStringLiteral("readOnlyWhyButton"))->click();
        QVERIFY(!reason->isHidden());
        header.setReadOnly({});
        QVERIFY(reason->isHidden());
        QVERIFY(header.findChild<QWidget *>(QStringLiteral("readOnlyTag"))->isHidden());
    }

    void everyIconIsDrawn()
    {
        const QStringList names = iconNames();
        QVERIFY(names.size() > 30);
        for (const QString &name : names) {
            const double share = coverage(symbolicIcon(name));
            QVERIFY2(share > 0.01 && share < 0.7, qPrintable(name));
        }
        QVERIFY(coverage(applicationIcon()) > 0.3);
        QTest::ignoreMessage(QtWarningMsg, "no icon named \"unicorn\"");
        QVERIFY(symbolicIcon(QStringLiteral("unicorn")).isNull());
    }

    void iconsFollowThePalette()
    {
        const QPalette before = QGuiApplication::palette();
        const QIcon icon = symbolicIcon(QStringLiteral("dot"));
        QPalette green = before;
        green.setColor(QPalette::WindowText, QColor(0, 200, 0));
        QGuiApplication::setPalette(green);
        const QColor painted = icon.pixmap(32).toImage().pixelColor(16, 16);
        QGuiApplication::setPalette(before);
        QCOMPARE(painted, QColor(0, 200, 0));
    }
};

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
