// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contacts/contactimport.h"

#include <QAbstractTableModel>

/// What importing a file would do, row by row.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, State, Name, Numbers, ColumnCount };

    explicit ImportModel(QObject *parent = nullptr);

    void setPlan(const ImportPlan &plan);
    const ImportPlan &plan() const { return m_plan; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ImportPlan m_plan;
};
