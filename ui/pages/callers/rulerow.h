// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/acceptrulesform.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTimeEdit;
class QToolButton;

/// One accept rule: its days, from when to when, who gets through, and what there is to say of it. Shows and
/// edits its line of the form, holds nothing itself. Owned by the rules panel.
class RuleRow : public QWidget {
    Q_OBJECT

public:
    /// @param index its line of the form, which stays the same
    RuleRow(AcceptRulesForm &form, qsizetype index, QWidget *parent);

    /// @param lock why nothing can be edited; empty when it can
    /// @param filledGroups the groups in which somebody is; empty = not known
    void refresh(const QString &lock, const QStringList &filledGroups);
    QWidget *firstField() const;
    QWidget *lastField() const;

Q_SIGNALS:
    void removeRequested();

private:
    AcceptRule rule() const;
    void fillDays();
    void fillGroups();
    void onTimeEdited();
    void toggleGroup(const QString &name, bool on);

    AcceptRulesForm &m_form;
    qsizetype m_index;
    QPushButton *m_days;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QPushButton *m_groups;
    QToolButton *m_remove;
    QLabel *m_note;
    QMenu *m_daysMenu;
    QMenu *m_groupsMenu;
    QStringList m_filledGroups;
};
