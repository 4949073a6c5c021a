// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

class AcceptRulesForm;
class AccountSession;
class QLabel;
class QPushButton;
class QVBoxLayout;
class RuleRow;
class WeekStrip;

/// The accept rules: the week to look at and to drag over, and the same rules as lines for the keyboard.
/// Shows and edits the form of the page.
class RulesPanel : public Panel {
    Q_OBJECT

public:
    RulesPanel(AccountSession &session, AcceptRulesForm &form, QWidget *parent);

    /// @param lock why nothing can be edited; empty when it can
    void refresh(const QString &lock);

private:
    void syncRows(qsizetype count);
    void compare();
    void onAdd();
    void onRemove(qsizetype index);
    void onDragged(int days, int fromMinute, int toMinute);

    AccountSession &m_session;
    AcceptRulesForm &m_form;
    WeekStrip *m_strip;
    QLabel *m_legend;
    QWidget *m_conflict;
    QLabel *m_conflictIcon;
    QLabel *m_conflictText;
    QPushButton *m_theirs;
    QPushButton *m_mine;
    QPushButton *m_compare;
    QVBoxLayout *m_lines;
    QList<RuleRow *> m_rows;
    QPushButton *m_add;
};
