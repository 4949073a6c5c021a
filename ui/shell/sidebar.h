// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

/// The list of pages, in the groups "My line" and "Office". Shows a count and a dot for unsaved changes
/// beside a name, both also told to assistive technology. Arrow keys open pages at once; Enter (or a click)
/// asks to move into the page.
class Sidebar : public QListWidget {
    Q_OBJECT

public:
    struct Entry {
        QString id;
        QString title;
        QString iconName;
        bool office = false;
        int badge = 0;
        bool dirty = false;
        bool attention = false; ///< a mark "!" instead of the count

        bool operator==(const Entry &) const = default;
    };

    explicit Sidebar(QWidget *parent = nullptr);

    /// Replaces the list; the current page stays current where it still exists. Emits nothing.
    void setEntries(const QList<Entry> &entries);
    /// Emits nothing.
    void setCurrentPage(const QString &id);
    QString currentPage() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString &id);
    /// The person wants to work in the page, not only to look at it.
    void pageEntered(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QList<Entry> m_entries;
};
