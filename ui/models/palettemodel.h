// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <functional>

/// One thing that the search of the window finds.
struct PaletteEntry {
    /// In the order in which groups stand while nothing is typed.
    enum class Group { Settings, Pages, People, Actions };

    Group group = Group::Actions;
    QString title; ///< one plain line
    QString detail; ///< beside it: a number, where a setting stands; found as well
    QStringList keywords; ///< other words under which it is found
    QString iconName;
    QString shortcut; ///< as the keyboard has it, for showing
    QString obstacle; ///< why it cannot be done now; empty when it can
    std::function<void()> run;
};

/// What the search of the window finds for the words typed: the best first, under a heading for each group.
/// All entries are held in memory, prepared for comparing; a keystroke compares a few thousand short texts
/// and nothing else. Knows no widgets. UI thread.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool; headings cannot be chosen
        DetailRole,
        IconRole, ///< name for symbolicIcon()
        ShortcutRole,
        ObstacleRole,
    };

    /// Rows of one group that are shown at most; while nothing is typed, fewer.
    static constexpr qsizetype mostOfGroup = 8;
    static constexpr qsizetype mostOfGroupUntyped = 5;
    /// Entries that are held at most: what comes first counts.
    static constexpr qsizetype mostEntries = 5000;

    explicit PaletteModel(QObject *parent = nullptr);

    /// Replaces what there is to find; the query stays. Titles and details are cut to one plain line.
    void setEntries(const QList<PaletteEntry> &entries);
    /// Words in any order, each of which must fit; digits also fit numbers that are spaced otherwise.
    void setQuery(const QString &query);
    QString query() const { return m_query; }
    /// Entries found, without headings, as far as they are shown.
    int foundCount() const { return m_found; }
    const PaletteEntry *entry(const QModelIndex &index) const;
    /// The row of the first or, before it, the last entry from `row` on that is no heading; -1 if there is
    /// none.
    int entryRow(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Prepared {
        PaletteEntry entry;
        QString title; ///< folded
        QString rest; ///< folded: detail and keywords
        QString digits; ///< of the detail and title
    };
    struct Row {
        int heading = -1; ///< of a group; -1 = an entry
        qsizetype entry = 0;
    };

    void search();
    int score(const Prepared &prepared, const QStringList &words, const QString &digits) const;
    static QString heading(PaletteEntry::Group group);

    QString m_query;
    QList<Prepared> m_entries;
    QList<Row> m_rows;
    int m_found = 0;
};
