// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bookingstable.h"

#include "ui/words/balancehistorytext.h"
#include "ui/words/balancetext.h"
#include "ui/words/plainline.h"

BookingsTable::BookingsTable(const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(zone)
{
}

void BookingsTable::setPage(const BalancePage &page, const QString &currency, qint64 now)
{
    if (page.entries == m_page.entries && currency == m_currency) {
        m_now = now;
        return;
    }
    beginResetModel();
    m_page = page;
    m_currency = currency;
    m_now = now;
    endResetModel();
}

int BookingsTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_page.entries.size());
}

int BookingsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BookingsTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_page.entries.size())
        return {};
    const auto &entry = m_page.entries.at(index.row());
    if (const auto *gap = std::get_if<Gap>(&entry)) {
        if (role == GapRole)
            return true;
        if (index.column() == What && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
            return BalanceHistoryText(TimeText(m_now, m_zone)).gap(gap->from, gap->until);
        return {};
    }
    return rowData(std::get<KeptBalanceRow>(entry), index.column(), role);
}

QVariant BookingsTable::rowData(const KeptBalanceRow &row, int column, int role) const
{
    const TimeText times(m_now, m_zone);
    const BalanceText words(m_currency);
    if (role == GapRole)
        return false;
    if (role == Qt::TextAlignmentRole)
        return column == Amount || column == Balance ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case When:
        return role == Qt::ToolTipRole ? times.full(row.date) : times.past(row.date);
    case What: {
        const QString text = plainLine(row.description, 200);
        return text.isEmpty() ? plainLine(row.action, 200) : text;
    }
    case Amount:
        return words.signedAmount(row.value);
    case Balance:
        return words.amount(row.balance);
    default:
        return {};
    }
}

QVariant BookingsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Amount || section == Balance ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                       : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When", "column of bookings");
    case What:
        return tr("What", "column of bookings");
    case Amount:
        return tr("Amount", "column of bookings");
    default:
        return tr("Balance after it", "column of bookings");
    }
}
