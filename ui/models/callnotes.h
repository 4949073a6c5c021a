// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/client/archive/archiverows.h"

#include <QObject>

#include <optional>

class CallsModel;

/// Writes what the user notes about calls, and reads the calls with one other side for the pane beside the
/// list. Borrows the model, whose rows it keeps right. UI thread; the archive works in its own.
class CallNotes : public QObject {
    Q_OBJECT

public:
    struct Report {
        KeptCall call; ///< with the note of before
        QString note; ///< what is there now, or was to be
        std::optional<Error> error; ///< nothing was changed then
    };

    /// Other calls that are told of one other side.
    static constexpr qsizetype mostOthers = 5;

    /// @param account `user@domain`
    CallNotes(CallsModel &model, const QString &account, QObject *parent = nullptr);

    /// Replaces the call's note; empty takes it away. One after the other, in the order of the calls.
    void write(const KeptCall &call, const QString &note);
    /// Reads the newest other calls with the other side of this one; what was asked before is not delivered.
    void readOthers(const KeptCall &call);

Q_SIGNALS:
    void written(const CallNotes::Report &report);
    /// @param call as given to readOthers()
    void othersRead(const KeptCall &call, const QList<KeptCall> &others);

private:
    CallsModel &m_model;
    QString m_account;
    quint64 m_request = 0;
};
