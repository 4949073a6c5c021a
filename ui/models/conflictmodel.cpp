// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/conflictmodel.h"

#include "ui/words/plainline.h"

#include <algorithm>

namespace {

ConflictSide sideOf(int column)
{
    return column == ConflictModel::Theirs ? ConflictSide::Theirs
        : column == ConflictModel::Mine    ? ConflictSide::Mine
                                           : ConflictSide::Undecided;
}

ConflictSide startOf(ConflictKind kind)
{
    return kind == ConflictKind::Theirs ? ConflictSide::Theirs
        : kind == ConflictKind::Mine    ? ConflictSide::Mine
                                        : ConflictSide::Undecided;
}

} // namespace

void ConflictModel::setRows(const QList<ConflictRow> &rows)
{
    if (rows == m_rows)
        return;
    ConflictChoices choices;
    for (const ConflictRow &row : rows) {
        if (row.kind == ConflictKind::Same)
            continue;
        choices[row.key] = m_rows.contains(row) ? m_choices.value(row.key) : startOf(row.kind);
    }
    beginResetModel();
    m_rows = rows;
    m_choices = choices;
    endResetModel();
    Q_EMIT choicesChanged();
}

void ConflictModel::choose(int row, ConflictSide side)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const ConflictRow &chosen = m_rows.at(row);
    if (chosen.kind == ConflictKind::Same || m_choices.value(chosen.key) == side)
        return;
    m_choices[chosen.key] = side;
    Q_EMIT dataChanged(index(row, Theirs), index(row, Mine));
    Q_EMIT choicesChanged();
}

ConflictChoices ConflictModel::all(ConflictSide side) const
{
    ConflictChoices choices = m_choices;
    for (ConflictSide &choice : choices)
        choice = side;
    return choices;
}

int ConflictModel::undecided() const
{
    return static_cast<int>(std::count(m_choices.begin(), m_choices.end(), ConflictSide::Undecided));
}

int ConflictModel::firstUndecided() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto choice = m_choices.constFind(m_rows.at(row).key);
        if (choice != m_choices.cend() && *choice == ConflictSide::Undecided)
            return row;
    }
    return -1;
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ConflictModel::canChoose(const QModelIndex &index) const
{
    return sideOf(index.column()) != ConflictSide::Undecided
        && m_rows.at(index.row()).kind != ConflictKind::Same;
}

bool ConflictModel::isChosen(const QModelIndex &index) const
{
    return canChoose(index) && m_choices.value(m_rows.at(index.row()).key) == sideOf(index.column());
}

QString ConflictModel::cell(const ConflictRow &row, int column) const
{
    switch (column) {
    case Field:
        return row.field;
    case Change:
        switch (row.kind) {
        case ConflictKind::Same:
            return tr("The same now", "who changed a field");
        case ConflictKind::Theirs:
            return tr("On the server", "who changed a field");
        case ConflictKind::Mine:
            return tr("By you", "who changed a field");
        case ConflictKind::Both:
            return tr("By both", "who changed a field");
        }
        return {};
    case Before:
        return row.before;
    case Theirs:
        return row.theirs;
    case Mine:
        return row.mine;
    default:
        return {};
    }
}

QString ConflictModel::spoken(const QModelIndex &index) const
{
    const ConflictRow &row = m_rows.at(index.row());
    const QString text = cell(row, index.column());
    if (index.column() == Theirs)
        return isChosen(index) ? tr("%1, theirs: %2, chosen", "a field, its value").arg(row.field, text)
                               : tr("%1, theirs: %2", "a field, its value").arg(row.field, text);
    if (index.column() == Mine)
        return isChosen(index) ? tr("%1, mine: %2, chosen", "a field, its value").arg(row.field, text)
                               : tr("%1, mine: %2", "a field, its value").arg(row.field, text);
    return text;
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConflictRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cell(row, index.column()));
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::CheckStateRole:
        if (canChoose(index))
            return isChosen(index) ? Qt::Checked : Qt::Unchecked;
        return {};
    case KindRole:
        return static_cast<int>(row.kind);
    default:
        return {};
    }
}

bool ConflictModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    // A mark goes by setting the other one, as with radio buttons.
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !canChoose(index)
        || value.toInt() != Qt::Checked)
        return false;
    choose(index.row(), sideOf(index.column()));
    return true;
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("What", "column of a table: the name of a field");
    case Change:
        return tr("Changed", "column of a table: who changed a field");
    case Before:
        return tr("Before", "column of a table: the value that a field had");
    case Theirs:
        return tr("Theirs", "column of a table: the value on the server");
    case Mine:
        return tr("Mine", "column of a table: the value of my draft");
    default:
        return {};
    }
}

Qt::ItemFlags ConflictModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (canChoose(index))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}
