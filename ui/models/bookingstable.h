// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/archiverows.h"

#include <QAbstractTableModel>
#include <QTimeZone>

/// The bookings of a balance as a table, newest first, with a row for each time that is not known. Holds what
/// it is given. UI thread.
class BookingsTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Amount, Balance, ColumnCount };
    /// bool: the row stands for a time that is not known.
    static constexpr int GapRole = Qt::UserRole;

    explicit BookingsTable(const QTimeZone &zone = QTimeZone::systemTimeZone(), QObject *parent = nullptr);

    /// @param currency ISO 4217 or empty  @param now Unix seconds
    void setPage(const BalancePage &page, const QString &currency, qint64 now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant rowData(const KeptBalanceRow &row, int column, int role) const;

    QTimeZone m_zone;
    BalancePage m_page;
    QString m_currency;
    qint64 m_now = 0;
};
