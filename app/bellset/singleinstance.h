// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

/// Sees to it that one user has one running program per settings folder. The first start listens on a socket
/// that only this user may use; a later one hands over what it was started with and ends. UI thread.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// What a later start hands over.
    struct Handover {
        QString file; ///< a certificate file; may be empty
        QString link; ///< whom to call: tel:, sip:, sips:; may be empty
        QString order; ///< WindowOrder::toText(); may be empty
        QString activationToken; ///< lets the compositor raise our window (XDG_ACTIVATION_TOKEN)
    };

    /// @param socketPath in a folder of this user's own
    explicit SingleInstance(QString socketPath, QObject *parent = nullptr);

    /// Of starts at the same time exactly one goes on: true for it, which then listens; false for the others,
    /// which handed over. One that finds a program that does not answer goes on, too.
    bool claim(const Handover &handover);
    /// True when another one runs and took it over: this start is done.
    bool handOver(const Handover &handover);
    /// Becomes the running one. False when the socket cannot be made; the program works without.
    bool listen();

    /// The path for a settings folder: below the runtime folder, or below the folder itself where there is
    /// none.
    static QString socketPathFor(const QString &configFolder);

Q_SIGNALS:
    void startedAgain(const SingleInstance::Handover &handover);

private:
    void onConnection();

    QString m_path;
    QLockFile m_lock; ///< held by the one that listens
    QLocalServer m_server;
};
