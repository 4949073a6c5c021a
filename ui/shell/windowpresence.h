// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;
class WindowSettings;

/// Whether the window is there to be seen, hidden in the tray, or gone: closing it hides it only where the
/// desktop has a tray and the person wants that; it never stays hidden where nothing brings it back (ux.md
/// 3.9). Owned by the window.
class WindowPresence : public QObject {
    Q_OBJECT

public:
    WindowPresence(QWidget &window, WindowSettings &settings);

    /// Whether there is a tray with our icon. A hidden window comes back when it goes.
    void setTrayThere(bool there);
    bool isTrayThere() const { return m_isTrayThere; }
    /// Whether closing the window keeps the program in the tray.
    bool hidesOnClose() const;
    /// Whether the person wants that, with a tray or without.
    bool staysInTray() const;
    /// The person wants it from now on.
    void stayInTray();
    /// The preference may be another one.
    void refresh();

    /// Shows the window in front of the others.
    /// @param activationToken what the compositor wants for that (XDG_ACTIVATION_TOKEN); may be empty
    void bringUp(const QString &activationToken = {});
    /// Hides it from the start; without a tray it is shown instead.
    void startHidden();
    /// Ends the program also where closing the window would hide it, unless the window does not want to
    /// close.
    void quit();
    /// What quit() or closing the window began, once the person agreed or not.
    void goOnClosing();
    void stopClosing() { m_isQuitting = false; }

Q_SIGNALS:
    /// isTrayThere() or hidesOnClose() changed.
    void changed();

private:
    QWidget &m_window;
    WindowSettings &m_settings;
    bool m_isTrayThere = false;
    bool m_isQuitting = false;
    bool m_startedHidden = false; ///< and was not shown since
};
