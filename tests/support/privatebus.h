// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

/// A session bus of the test's own: a dbus-daemon with its socket in a temporary folder, which starts nothing
/// by itself. Ends with the object.
class PrivateBus {
public:
    PrivateBus();
    ~PrivateBus();

    /// False, with the reason in the log of the test, when it cannot be started.
    bool start();
    QString address() const { return m_address; }
    /// A connection of its own for each name; the program under test and each mock take one.
    QDBusConnection connection(const QString &name);

private:
    QTemporaryDir m_dir;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};
