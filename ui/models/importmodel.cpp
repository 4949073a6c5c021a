// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importmodel.h"

#include "ui/models/contacttext.h"
#include "ui/words/plainline.h"

#include <QLocale>

ImportModel::ImportModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportModel::setPlan(const ImportPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow &row = m_plan.rows.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == State)
        return ContactText::problem(row.problem).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line:
        return QLocale().toString(row.line);
    case State:
        switch (row.kind) {
        case ImportRow::Kind::New:
            return tr("New", "contact in a file");
        case ImportRow::Kind::Changed:
            return tr("Changed", "contact in a file");
        case ImportRow::Kind::Same:
            return tr("Same", "contact in a file");
        case ImportRow::Kind::Error:
            return ContactText::problem(row.problem);
        }
        return {};
    case Name:
        return plainLine(row.contact.name);
    default:
        return plainLine(ContactText::numbers(row.contact));
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Line:
        return tr("Line", "of a file");
    case State:
        return tr("What happens", "column of an import");
    case Name:
        return tr("Name", "column of contacts");
    default:
        return tr("Numbers", "column of contacts");
    }
}
