// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowpresence.h"

#include "core/base/logging.h"
#include "ui/shell/windowsettings.h"

#include <QGuiApplication>
#include <QWidget>

WindowPresence::WindowPresence(QWidget &window, WindowSettings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
{
}

bool WindowPresence::hidesOnClose() const
{
    return m_isTrayThere && !m_isQuitting && staysInTray();
}

bool WindowPresence::staysInTray() const
{
    return m_settings.value(WindowSettings::Key::CloseToTray).toBool();
}

void WindowPresence::stayInTray()
{
    m_settings.setValue(WindowSettings::Key::CloseToTray, true);
    m_settings.sync();
    refresh();
}

void WindowPresence::setTrayThere(bool there)
{
    if (there == m_isTrayThere)
        return;
    m_isTrayThere = there;
    refresh();
    if (!there && !m_window.isVisible() && !m_isQuitting)
        bringUp();
}

void WindowPresence::refresh()
{
    // Else the end of a dialog, the last window that can be seen, would end the program.
    QGuiApplication::setQuitOnLastWindowClosed(!hidesOnClose() && !m_startedHidden);
    Q_EMIT changed();
}

void WindowPresence::bringUp(const QString &activationToken)
{
    // Qt's Wayland platform takes the token from the environment, as it does at the first start.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    m_startedHidden = false;
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    refresh();
}

void WindowPresence::startHidden()
{
    if (!m_isTrayThere) {
        m_window.show();
        return;
    }
    qCInfo(lcUi) << "started in the tray";
    m_startedHidden = true;
    refresh();
}

void WindowPresence::quit()
{
    m_isQuitting = true;
    if (m_window.close()) // saves what it remembers
        QCoreApplication::quit();
}

void WindowPresence::goOnClosing()
{
    if (m_isQuitting)
        quit();
    else
        m_window.close();
}
