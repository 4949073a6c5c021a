// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contacts/contact.h"

#include <QScrollArea>

class QLabel;
class QListWidget;
class QPushButton;

/// One contact to read, and what can be done about it.
class ContactDetail : public QScrollArea {
    Q_OBJECT

public:
    explicit ContactDetail(QWidget *parent = nullptr);

    /// @param contact nullptr: nobody is chosen  @param count how many are chosen
    void show(const Contact *contact, int count);
    /// The place of the number that is chosen among several.
    int chosenNumber() const;

Q_SIGNALS:
    void editRequested();
    void removeRequested();
    void vipRequested();
    void copyRequested();

private:
    QPushButton *makeButton(const char *objectName, const QString &text, const QString &icon);

    QWidget *m_inner;
    QLabel *m_name;
    QListWidget *m_numbers;
    QLabel *m_email;
    QLabel *m_groups;
    QLabel *m_note;
    QPushButton *m_copy;
    QPushButton *m_vip;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QList<ContactNumber> m_shown;
};
