// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

#include <optional>

class QApplication;

/// Keeps the application's palette in step with the desktop: light or dark as the settings portal says
/// (`org.freedesktop.appearance color-scheme`; Qt 6.4 cannot tell, and its GTK theme ignores it), live.
/// A palette that the desktop gives by itself (KDE, high contrast, GTK dark) is left alone; ours are for
/// desktops that give none. UI thread; created once by the program, which owns it.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Scheme { NoPreference, Light, Dark };
    /// What the person chose in the preferences, over whatever the desktop says.
    enum class Choice {
        System,
        Light,
        Dark,
        HighContrast, ///< black on white, or the reverse where the desktop is dark
    };

    /// Chooses the style, sets the palette and begins to listen to the portal, without waiting for it.
    explicit Theme(QApplication &application);

    Scheme scheme() const { return m_scheme; }
    /// As if the portal had said so; for tests and for the option of the program.
    void setScheme(Scheme scheme);

    /// At once, live.
    void setChoice(Choice choice);
    /// @param name "system", "light", "dark" or "contrast"; anything else is System
    static Choice choiceOf(const QString &name);

    static QPalette lightPalette();
    static QPalette darkPalette();
    static QPalette contrastPalette(bool dark);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const class QDBusVariant &value);

private:
    void askPortal();
    void apply();
    bool platformLooksAfterItself() const;

    QApplication &m_application;
    QPalette m_platformPalette;
    bool m_desktopStyle = false;
    Scheme m_scheme = Scheme::NoPreference;
    Choice m_choice = Choice::System;
};

/// What the portal's number means; 0 and unknown numbers are "no preference".
Theme::Scheme schemeFromPortal(uint value);
