// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

/// What the window remembers between starts, and what a person prefers, in one file: a table of keys with
/// defaults, and a version. Nothing secret, nothing about an account's data. Created by the program, one
/// thread.
class WindowSettings {
public:
    enum class Key {
        Geometry, ///< bytes of QWidget::saveGeometry()
        SidebarVisible,
        MenuBarVisible,
        Account, ///< address of the account shown last
        Page, ///< id of the page shown last
        ColourScheme, ///< "system", "light", "dark" or "contrast"
        StartPage, ///< id of the page shown at a start; empty = the one shown last
        PollHidden, ///< whether the server is asked while nobody looks
        Language, ///< "de", "nl"…; empty = the desktop's
        CloseToTray, ///< whether closing the window keeps the program in the tray, where there is one
        NotifyMissed, ///< a notification of the desktop for each missed call
        NotifyForwarding, ///< of changes by others, of ends, and of what was forgotten
        NotifyBalance,
        NotifyCertificate,
    };

    /// @param path an INI file; it and its folder are made when something is first written
    explicit WindowSettings(const QString &path);

    /// What was set, or the default; a value that the key cannot have counts as not set.
    QVariant value(Key key) const;
    void setValue(Key key, const QVariant &value);
    /// Writes to disk now.
    void sync() { m_settings.sync(); }

    static constexpr int currentVersion = 1;

private:
    /// Brings a file of an older version up to date; leaves one of a newer version alone.
    void migrate();

    QSettings m_settings;
};
