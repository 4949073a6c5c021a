// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recentcallsmodel.h"

#include "ui/words/callhistorytext.h"

#include <algorithm>

namespace {

bool passes(const Call &call, const RecentCallsModel::Filter &filter)
{
    return call.started >= filter.since && (!filter.missedOnly || call.missed());
}

} // namespace

RecentCallsModel::RecentCallsModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

void RecentCallsModel::refreshTimes()
{
    if (!m_calls.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_calls.size()) - 1),
            {WhenRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
}

void RecentCallsModel::setCalls(const CallHistory &history, const Filter &filter, const QString &ownDomain)
{
    QList<Call> next;
    for (const QList<Call> *list : {&history.placed, &history.received})
        std::copy_if(list->begin(), list->end(), std::back_inserter(next),
            [&filter](const Call &call) { return passes(call, filter); });
    std::stable_sort(
        next.begin(), next.end(), [](const Call &a, const Call &b) { return a.started > b.started; });
    if (next.size() > filter.most)
        next.resize(filter.most);

    const bool domainChanged = m_ownDomain != ownDomain;
    m_ownDomain = ownDomain;
    // New calls come at the top: keep the common end, replace what is above it.
    qsizetype common = 0;
    while (common < next.size() && common < m_calls.size()
        && next.at(next.size() - 1 - common) == m_calls.at(m_calls.size() - 1 - common))
        ++common;
    const qsizetype newHead = next.size() - common;
    const qsizetype oldHead = m_calls.size() - common;
    if (oldHead > 0) {
        beginRemoveRows({}, 0, static_cast<int>(oldHead) - 1);
        m_calls.remove(0, oldHead);
        endRemoveRows();
    }
    if (newHead > 0) {
        beginInsertRows({}, 0, static_cast<int>(newHead) - 1);
        m_calls = next;
        endInsertRows();
    }
    if (domainChanged && common > 0)
        Q_EMIT dataChanged(index(static_cast<int>(newHead)), index(static_cast<int>(m_calls.size()) - 1));
}

int RecentCallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
}

QVariant RecentCallsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Call &call = m_calls.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case WhoRole:
        return who(call);
    case StartedRole:
        return call.started;
    case DurationRole:
        return call.duration;
    case PlacedRole:
        return call.placed;
    case MissedRole:
        return call.missed();
    case WhenRole:
        return TimeText(m_clock.nowSeconds()).ago(call.started);
    case Qt::ToolTipRole:
        return QString(call.remoteParty + u'\n' + TimeText(m_clock.nowSeconds()).full(call.started));
    case Qt::AccessibleTextRole:
        return spoken(call);
    default:
        return {};
    }
}

QString RecentCallsModel::spoken(const Call &call) const
{
    const QString when = TimeText(m_clock.nowSeconds()).ago(call.started);
    if (call.missed())
        return tr("Missed call from %1, %2", "who, when").arg(who(call), when);
    if (!call.placed)
        return tr("Call from %1, %2, %3", "who, when, how long")
            .arg(who(call), when, TimeText::length(call.duration));
    return call.duration > 0 ? tr("Call to %1, %2, %3", "who, when, how long")
                                   .arg(who(call), when, TimeText::length(call.duration))
                             : tr("Call to %1, %2, not answered", "who, when").arg(who(call), when);
}

QHash<int, QByteArray> RecentCallsModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {WhoRole, "who"}, {StartedRole, "started"},
        {DurationRole, "duration"}, {PlacedRole, "placed"}, {MissedRole, "missed"}, {WhenRole, "when"}};
}

QString RecentCallsModel::who(const Call &call) const
{
    return CallHistoryText::who(call, m_ownDomain);
}

int RecentCallsModel::count(const CallHistory &history, const Filter &filter)
{
    int count = 0;
    for (const QList<Call> *list : {&history.placed, &history.received})
        count += static_cast<int>(std::count_if(
            list->begin(), list->end(), [&filter](const Call &call) { return passes(call, filter); }));
    return count;
}
