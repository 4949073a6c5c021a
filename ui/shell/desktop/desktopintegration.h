// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desktop/desktopnews.h"
#include "ui/shell/desktop/notifier.h"
#include "ui/shell/desktop/tray.h"
#include "ui/shell/desktop/trayhost.h"

/// What of the program is outside its window: the tray icon and the notifications. Made after the window and
/// gone before it. Everything comes and goes with what the desktop has on its session bus.
class DesktopIntegration {
public:
    DesktopIntegration(MainWindow &window, const QDBusConnection &bus)
        : m_host(bus)
        , m_tray(window, m_host)
        , m_notifier(bus)
        , m_news(window, m_notifier)
    {
    }

    TrayHost &trayHost() { return m_host; }

private:
    TrayHost m_host;
    Tray m_tray;
    Notifier m_notifier;
    DesktopNews m_news;
};
