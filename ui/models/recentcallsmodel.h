// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/contract/callhistory.h"

#include <QAbstractListModel>
#include <QList>

/// Calls, newest first, both directions in one list, filtered to what a small list needs. Holds plain values;
/// a new history changes only the rows that differ. UI thread.
class RecentCallsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        WhoRole = Qt::UserRole, ///< name, else the number or address as people read it
        StartedRole, ///< qint64, Unix seconds
        DurationRole, ///< qint64, seconds
        PlacedRole, ///< bool
        MissedRole, ///< bool
        WhenRole, ///< "12 min ago"
    };

    struct Filter {
        bool missedOnly = false;
        qint64 since = 0; ///< Unix seconds
        qsizetype most = 100; ///< rows at most
    };

    /// @param clock borrowed; what "12 min ago" is reckoned from
    explicit RecentCallsModel(const Clock &clock, QObject *parent = nullptr);

    /// @param ownDomain numbers in this domain are shown without it
    void setCalls(const CallHistory &history, const Filter &filter, const QString &ownDomain);
    const QList<Call> &calls() const { return m_calls; }
    /// Time went by: what is said about times is read anew.
    void refreshTimes();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// How many calls pass the filter, without its `most`.
    static int count(const CallHistory &history, const Filter &filter);

private:
    QString who(const Call &call) const;
    QString spoken(const Call &call) const;

    const Clock &m_clock;
    QList<Call> m_calls;
    QString m_ownDomain;
};
