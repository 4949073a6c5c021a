// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"
#include "ui/shell/widgetstyle.h"
#include "ui/widgets/tones.h"

#include <QApplication>
#include <QTest>

namespace {

struct Pair {
    const char *name;
    QPalette::ColorRole text;
    QPalette::ColorRole ground;
};

constexpr Pair readablePairs[]{
    {"window", QPalette::WindowText, QPalette::Window},
    {"text field", QPalette::Text, QPalette::Base},
    {"alternate row", QPalette::Text, QPalette::AlternateBase},
    {"button", QPalette::ButtonText, QPalette::Button},
    {"selection", QPalette::HighlightedText, QPalette::Highlight},
    {"link in a field", QPalette::Link, QPalette::Base},
    {"link in the window", QPalette::Link, QPalette::Window},
    {"tool tip", QPalette::ToolTipText, QPalette::ToolTipBase},
};

constexpr Tone tones[]{
    Tone::Information, Tone::Positive, Tone::Warning, Tone::Error, Tone::Quiet, Tone::Neutral};

QPalette highContrast()
{
    QPalette palette(Qt::white, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::Window, Qt::black);
    return palette;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void palettes_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << Theme::lightPalette();
        QTest::newRow("dark") << Theme::darkPalette();
        QTest::newRow("black on white") << Theme::contrastPalette(false);
        QTest::newRow("white on black") << Theme::contrastPalette(true);
    }
    void everyPairCanBeRead_data() { palettes_data(); }
    void tonesCanBeSeen_data() { palettes_data(); }

    /// WCAG 2 AA: 4.5:1 for text.
    void everyPairCanBeRead()
    {
        QFETCH(QPalette, palette);
        for (const Pair &pair : readablePairs) {
            const double ratio = contrastRatio(
                palette.color(QPalette::Active, pair.text), palette.color(QPalette::Active, pair.ground));
            QVERIFY2(ratio >= 4.5,
                qPrintable(QStringLiteral("%1: %2").arg(QLatin1StringView(pair.name)).arg(ratio)));
        }
        for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base})
            QVERIFY(contrastRatio(controlOutline(palette, true), palette.color(ground)) >= 3.0);
        QVERIFY(contrastRatio(secondaryText(palette), palette.color(QPalette::Window)) >= 4.5);
        // Disabled text has no minimum in WCAG; it still has to be legible.
        QVERIFY(contrastRatio(palette.color(QPalette::Disabled, QPalette::WindowText),
                    palette.color(QPalette::Disabled, QPalette::Window))
            >= 3.0);
    }

    /// WCAG 2 AA: 3:1 for icons and borders, 4.5:1 for the words on a tinted ground.
    void tonesCanBeSeen()
    {
        QFETCH(QPalette, palette);
        for (const Tone tone : tones) {
            const QColor ground = toneGround(palette, tone);
            const QByteArray name = QByteArray::number(static_cast<int>(tone));
            QVERIFY2(contrastRatio(toneColor(palette, tone), ground) >= 3.0, name.constData());
            QVERIFY2(contrastRatio(toneColor(palette, tone), palette.color(QPalette::Window)) >= 4.5,
                name.constData());
            QVERIFY2(contrastRatio(palette.color(QPalette::WindowText), ground) >= 4.5, name.constData());
        }
    }

    void darkIsDark()
    {
        QVERIFY(isDark(Theme::darkPalette()));
        QVERIFY(!isDark(Theme::lightPalette()));
        QVERIFY(!isHighContrast(Theme::darkPalette()));
        QVERIFY(!isHighContrast(Theme::lightPalette()));
    }

    void highContrastHasNoTints()
    {
        const QPalette palette = highContrast();
        QVERIFY(isHighContrast(palette));
        QCOMPARE(toneGround(palette, Tone::Warning), QColor(Qt::black));
        QCOMPARE(toneColor(palette, Tone::Warning), QColor(Qt::white));
        QCOMPARE(secondaryText(palette), QColor(Qt::white));
    }

    void followsTheDesktopLive()
    {
        Theme theme(*qApp);
        theme.setScheme(Theme::Scheme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        theme.setScheme(Theme::Scheme::Light);
        QVERIFY(!isDark(QApplication::palette()));
        theme.setScheme(Theme::Scheme::Dark);
        theme.setScheme(Theme::Scheme::NoPreference);
        QVERIFY(!isDark(QApplication::palette()));
        // What a person chose counts before what the desktop says.
        theme.setChoice(Theme::Choice::Dark);
        QVERIFY(isDark(QApplication::palette()));
        theme.setChoice(Theme::Choice::HighContrast);
        QVERIFY(isHighContrast(QApplication::palette()) && !isDark(QApplication::palette()));
        theme.setScheme(Theme::Scheme::Dark); // the reverse, where the desktop is dark
        QVERIFY(isHighContrast(QApplication::palette()) && isDark(QApplication::palette()));
        theme.setChoice(Theme::Choice::Light);
        QVERIFY(!isDark(QApplication::palette()) && !isHighContrast(QApplication::palette()));
        theme.setChoice(Theme::Choice::System);
        QVERIFY(isDark(QApplication::palette()));
    }

    void choicesHaveNames()
    {
        QCOMPARE(Theme::choiceOf(QStringLiteral("light")), Theme::Choice::Light);
        QCOMPARE(Theme::choiceOf(QStringLiteral("dark")), Theme::Choice::Dark);
        QCOMPARE(Theme::choiceOf(QStringLiteral("contrast")), Theme::Choice::HighContrast);
        QCOMPARE(Theme::choiceOf(QStringLiteral("nonsense")), Theme::Choice::System);
    }

    void unknownPreferenceIsNone()
    {
        QCOMPARE(schemeFromPortal(0), Theme::Scheme::NoPreference);
        QCOMPARE(schemeFromPortal(1), Theme::Scheme::Dark);
        QCOMPARE(schemeFromPortal(2), Theme::Scheme::Light);
        QCOMPARE(schemeFromPortal(77), Theme::Scheme::NoPreference);
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
