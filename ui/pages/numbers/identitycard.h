// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/numbersform.h"
#include "ui/widgets/panel.h"

#include <QList>

class AccountSession;
class NoteLine;
class QGridLayout;
class QLabel;
class QPushButton;

/// The fields of the identity card, each with its label and what there is to say about it. Shows and edits
/// the form, holds nothing itself. Owned by the page.
class IdentityCard : public Panel {
    Q_OBJECT

public:
    IdentityCard(AccountSession &session, NumbersForm &form, QWidget *parent);

    /// @param lock why nothing can be edited now; empty when it can
    void refresh(const QString &lock);
    QWidget *firstField() const;

Q_SIGNALS:
    void copyRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        NumbersField field;
        QWidget *editor;
        NoteLine *note;
        QPushButton *theirs;
        QPushButton *mine;
        QPushButton *compare;
    };

    void addRow(QGridLayout *grid, NumbersField field, const QString &label, const QString &name);
    QWidget *makeEditor(NumbersField field);
    void compare(QWidget *editor);
    void showText(const Row &row, const QString &text);
    void refreshRow(const Row &row, const QString &lock);
    QString problemText(NumbersField field) const;
    QString hint(NumbersField field) const;

    AccountSession &m_session;
    NumbersForm &m_form;
    QLabel *m_address;
    QPushButton *m_copy;
    QList<Row> m_rows;
};
