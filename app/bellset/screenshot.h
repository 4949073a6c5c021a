// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accountsession.h"

#include <QObject>
#include <QTimer>

class MainWindow;

/// Draws the window with the Overview into a PNG once its data has come, then says how it went. For the demo
/// and for documentation. One use.
class Screenshot : public QObject {
    Q_OBJECT

public:
    /// @param timeoutMs after which it fails
    Screenshot(MainWindow &window, QString path, int timeoutMs = 20000);

    void watch(AccountSession &session);

Q_SIGNALS:
    /// @param problem empty when the picture was written
    void done(const QString &problem);

private:
    void onChange(const AccountSession &session);
    void take();

    MainWindow &m_window;
    QString m_path;
    QTimer m_timeout;
    QTimer m_settle;
};
