// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/conflictmodel.h"

#include <QDialog>

#include <memory>

class NoteLine;
class QPushButton;
class QTableView;

/// Settles what a person drafted while the server's values moved: a table of what was there before, theirs
/// and mine, with a choice per line. Choosing makes the draft; applying it stays with the page. Follows the
/// server while it is open, and closes when nothing is left to settle.
class ConflictDialog : public QDialog {
    Q_OBJECT

public:
    ConflictDialog(std::unique_ptr<ConflictSource> source, QWidget *parent);

    /// Opens it over the window of `parent`; it goes when it is closed. Connect the form's signal to
    /// refresh().
    static ConflictDialog *compare(std::unique_ptr<ConflictSource> source, QWidget *parent);

public Q_SLOTS:
    /// To be called when the form or the server may have changed.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const char *objectName);
    void settle(const ConflictChoices &choices);
    void refreshChoice();
    void fitRows();

    std::unique_ptr<ConflictSource> m_source;
    ConflictModel m_model;
    QTableView *m_table;
    NoteLine *m_note;
    QPushButton *m_theirs = nullptr;
    QPushButton *m_mine = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_chosen = nullptr;
    bool m_settling = false;
};
