// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

/// Signals of the system as Qt signals, by signalfd: SIGTERM, SIGINT and SIGHUP do not end the program any
/// more, SIGPIPE is ignored. One per program, in the main thread, made before any other thread so that all of
/// them inherit the blocked signals.
class UnixSignals : public QObject {
    Q_OBJECT
public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void stopRequested(); ///< SIGTERM or SIGINT
    void reloadRequested(); ///< SIGHUP

private:
    void onReadable();

    int m_descriptor;
    QSocketNotifier *m_notifier;
};
