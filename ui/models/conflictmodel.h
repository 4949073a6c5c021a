// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/conflict.h"

#include <QAbstractTableModel>

/// Draft and server side by side, a field per row, with the choice between the two as a check mark in their
/// columns: checking one takes the mark from the other. Where only one side changed a field, its value is
/// chosen from the start; where both did, nothing is. UI thread.
class ConflictModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Field, Change, Before, Theirs, Mine, ColumnCount };
    /// The ConflictKind of a row, as int.
    static constexpr int KindRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Choices survive in rows that are the same as before.
    void setRows(const QList<ConflictRow> &rows);
    const QList<ConflictRow> &rows() const { return m_rows; }
    void choose(int row, ConflictSide side);
    ConflictChoices choices() const { return m_choices; }
    /// The same side everywhere.
    ConflictChoices all(ConflictSide side) const;
    /// Rows that wait for a choice.
    int undecided() const;
    /// The first of them; -1 = none.
    int firstUndecided() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choicesChanged();

private:
    bool canChoose(const QModelIndex &index) const;
    bool isChosen(const QModelIndex &index) const;
    QString cell(const ConflictRow &row, int column) const;
    QString spoken(const QModelIndex &index) const;

    QList<ConflictRow> m_rows;
    ConflictChoices m_choices; ///< only of rows that differ
};
