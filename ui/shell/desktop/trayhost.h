// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

/// Whether the desktop has a place that shows tray icons: a StatusNotifierHost that is registered with the
/// watcher on the session bus. Follows it while it comes and goes. Not asked twice, never waited for.
class TrayHost : public QObject {
    Q_OBJECT

public:
    explicit TrayHost(const QDBusConnection &bus, QObject *parent = nullptr);

    bool isThere() const { return m_isThere; }
    /// False until the bus has answered for the first time.
    bool isKnown() const { return m_isKnown; }

Q_SIGNALS:
    /// isThere() or isKnown() changed.
    void changed();

private Q_SLOTS:
    void ask();

private:
    void settle(bool isThere);

    QDBusConnection m_bus;
    bool m_isThere = false;
    bool m_isKnown = false;
    quint64 m_request = 0; ///< so that an old answer does not replace a newer one
};
