// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palettemodel.h"

#include "ui/models/fuzzymatch.h"
#include "ui/words/plainline.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstddef>

namespace {

constexpr qsizetype longestQuery = 100;
constexpr std::array groups{PaletteEntry::Group::Settings, PaletteEntry::Group::Pages,
    PaletteEntry::Group::People, PaletteEntry::Group::Actions};

/// "+49 (0)30 12" and "004930 12" both as "493012"-like digits: the leading zeros of a number tell nothing of
/// whose it is.
QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

/// A query that is a part of a number: nothing but digits and what is written between them.
bool isPartOfNumber(const QString &query)
{
    static const QRegularExpression pattern(QStringLiteral("\\A\\+?[0-9 ().\\-/]*\\z"));
    return pattern.match(query).hasMatch() && digitsOf(query).size() >= 2;
}

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    m_entries.clear();
    m_entries.reserve(qMin(entries.size(), mostEntries));
    for (const PaletteEntry &entry : entries.first(qMin(entries.size(), mostEntries))) {
        Prepared prepared{entry, {}, {}, {}};
        prepared.entry.title = plainLine(entry.title);
        prepared.entry.detail = plainLine(entry.detail);
        prepared.title = foldedForSearch(prepared.entry.title);
        prepared.rest = foldedForSearch(prepared.entry.detail + u' ' + entry.keywords.join(u' ').left(400));
        if (entry.group == PaletteEntry::Group::People)
            prepared.digits =
                digitsOf(prepared.entry.detail.isEmpty() ? prepared.entry.title : prepared.entry.detail);
        m_entries.append(prepared);
    }
    search();
}

void PaletteModel::setQuery(const QString &query)
{
    const QString wanted = query.left(longestQuery).simplified();
    if (wanted == m_query)
        return;
    m_query = wanted;
    search();
}

int PaletteModel::score(const Prepared &prepared, const QStringList &words, const QString &digits) const
{
    if (!digits.isEmpty() && !prepared.digits.isEmpty()) {
        const qsizetype at = prepared.digits.indexOf(digits);
        if (at >= 0)
            return at == 0 ? 900 : 600;
    }
    int sum = 0;
    for (const QString &word : words) {
        // Beside the title only whole parts count: letters scattered over many words are chance.
        const int rest = prepared.rest.contains(word) ? fuzzyScore(word, prepared.rest) * 3 / 4 : 0;
        const int best = qMax(fuzzyScore(word, prepared.title), rest);
        if (best == 0)
            return 0;
        sum += best;
    }
    return words.isEmpty() ? 1 : sum / static_cast<int>(words.size());
}

void PaletteModel::search()
{
    struct Hit {
        qsizetype entry;
        int score;
    };
    const QStringList words = foldedForSearch(m_query).split(u' ', Qt::SkipEmptyParts);
    const QString digits = isPartOfNumber(m_query) ? digitsOf(m_query) : QString();
    std::array<QList<Hit>, groups.size()> hits;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const int score = this->score(m_entries.at(i), words, digits);
        if (score > 0)
            hits.at(static_cast<std::size_t>(m_entries.at(i).entry.group)).append({i, score});
    }
    const auto better = [](const Hit &one, const Hit &other) { return one.score > other.score; };
    for (QList<Hit> &group : hits)
        std::stable_sort(group.begin(), group.end(), better);
    QList<PaletteEntry::Group> order(groups.begin(), groups.end());
    std::stable_sort(order.begin(), order.end(), [&hits](auto one, auto other) {
        const QList<Hit> &first = hits.at(static_cast<std::size_t>(one));
        const QList<Hit> &second = hits.at(static_cast<std::size_t>(other));
        return (first.isEmpty() ? 0 : first.constFirst().score)
            > (second.isEmpty() ? 0 : second.constFirst().score);
    });

    beginResetModel();
    m_rows.clear();
    m_found = 0;
    const qsizetype most = words.isEmpty() ? mostOfGroupUntyped : mostOfGroup;
    for (const PaletteEntry::Group group : order) {
        const QList<Hit> &found = hits.at(static_cast<std::size_t>(group));
        if (found.isEmpty())
            continue;
        m_rows.append(Row{static_cast<int>(group), 0});
        for (const Hit &hit : found.first(qMin(found.size(), most))) {
            m_rows.append(Row{-1, hit.entry});
            ++m_found;
        }
    }
    endResetModel();
}

const PaletteEntry *PaletteModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows.at(index.row()).heading >= 0)
        return nullptr;
    return &m_entries.at(m_rows.at(index.row()).entry).entry;
}

int PaletteModel::entryRow(int row, int step) const
{
    for (int at = row; at >= 0 && at < m_rows.size(); at += step) {
        if (m_rows.at(at).heading < 0)
            return at;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.heading >= 0) {
        switch (role) {
        case Qt::DisplayRole:
            return heading(static_cast<PaletteEntry::Group>(row.heading));
        case HeadingRole:
            return true;
        default:
            return {};
        }
    }
    const PaletteEntry &entry = m_entries.at(row.entry).entry;
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case HeadingRole:
        return false;
    case DetailRole:
        return entry.detail;
    case IconRole:
        return entry.iconName;
    case ShortcutRole:
        return entry.shortcut;
    case ObstacleRole:
        return entry.obstacle;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.title};
        for (const QString &part : {entry.detail, entry.obstacle, entry.shortcut}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    // What cannot be done now can still be chosen, so that its reason is read out.
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::NoItemFlags;
}

QString PaletteModel::heading(PaletteEntry::Group group)
{
    switch (group) {
    case PaletteEntry::Group::Settings:
        return tr("Settings", "heading in the search of the window");
    case PaletteEntry::Group::Pages:
        return tr("Pages", "heading in the search of the window");
    case PaletteEntry::Group::People:
        return tr("People and numbers", "heading in the search of the window");
    case PaletteEntry::Group::Actions:
        return tr("Actions", "heading in the search of the window");
    }
    return {};
}
