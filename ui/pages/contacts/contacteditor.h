// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contacts/contact.h"

#include <QScrollArea>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

/// The fields of one contact, checked while they are filled in. Return saves, Esc leaves.
class ContactEditor : public QScrollArea {
    Q_OBJECT

public:
    explicit ContactEditor(QWidget *parent = nullptr);

    /// @param contact id 0: a new one  @param countryCode of national numbers
    void edit(const Contact &contact, const QString &countryCode);
    QWidget *firstField() const;

Q_SIGNALS:
    /// Tidy and without problem.
    void saveRequested(const Contact &contact);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct NumberRow {
        QWidget *row;
        QLineEdit *number;
        QLineEdit *label;
    };

    void addNumber(const ContactNumber &number);
    void refresh();
    void save();
    Contact typed() const;

    qint64 m_id = 0;
    QString m_countryCode;
    QWidget *m_inner;
    QLabel *m_heading;
    QLineEdit *m_name;
    QVBoxLayout *m_rows;
    QList<NumberRow> m_numbers;
    QPushButton *m_another;
    QLineEdit *m_email;
    QList<QCheckBox *> m_groups;
    QPlainTextEdit *m_note;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_cancel;
};
