// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contacts/contactstore.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

/// Contacts that are there more than once, and what they would be as one.
class DuplicatesView : public QWidget {
    Q_OBJECT

public:
    explicit DuplicatesView(QWidget *parent = nullptr);

    void show(const QList<Contact> &contacts, const QString &countryCode);
    QWidget *firstField() const;

Q_SIGNALS:
    void mergeRequested(const ContactChange &change);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Several contacts and what they become.
    struct Family {
        QList<Contact> contacts;
        Contact merged;
        ContactProblem problem;
    };

    void refresh();
    void merge(const QList<Family> &families);
    static QString spoken(const Family &family);

    QList<Family> m_families;
    QLabel *m_summary;
    QListWidget *m_list;
    QLabel *m_preview;
    QPushButton *m_merge;
    QPushButton *m_mergeAll;
    QPushButton *m_close;
};
