// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Tells the service manager (systemd, Type=notify) how the server is; does nothing without one. Also answers
/// its watchdog, from the main thread's event loop.
class ServiceNotifier : public QObject {
    Q_OBJECT
public:
    explicit ServiceNotifier(QObject *parent = nullptr);

    void tellReady();
    void tellReloading();
    void tellStopping();
};
