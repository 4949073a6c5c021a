// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contacts/contact.h"

#include <QAbstractTableModel>

class ContactBook;

/// The contacts of a book as a table, sorted by name, narrowed by a text. Rows can be dragged out, as text
/// and as cards. UI thread.
class ContactsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Vip, Name, Numbers, Groups, ColumnCount };

    /// @param book borrowed
    explicit ContactsModel(ContactBook &book, QObject *parent = nullptr);

    /// Part of a name, a number in any way of writing, an e-mail address, a group or a note.
    void setText(const QString &text);
    const QString &text() const { return m_text; }

    const Contact *contact(const QModelIndex &index) const;
    /// The row of a contact; -1 = it is not shown.
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    void rebuild();
    void narrow();
    QString cell(const Contact &contact, int column) const;

    ContactBook &m_book;
    QString m_text;
    QStringList m_folded; ///< of each contact of the book, to be searched
    QList<qsizetype> m_rows; ///< places in the book
};
