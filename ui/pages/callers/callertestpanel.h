// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/callertest.h"
#include "ui/widgets/panel.h"

class AccountSession;
class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class PathView;

/// "Who would ring?": a caller and a time, and what the server says becomes of the call, first the outcome,
/// as a sentence, then its way as boxes, then the decisions that lead to it.
class CallerTestPanel : public Panel {
    Q_OBJECT

public:
    CallerTestPanel(AccountSession &session, QWidget *parent);

    /// @param hasDraft rules were edited that the server does not have yet
    void refresh(bool hasDraft);
    /// Where a question begins.
    QWidget *firstField() const;

private:
    void onAsk();
    void onWhenChosen();
    void showAnswer();
    void addStep(const QString &icon, const QString &text);

    AccountSession &m_session;
    CallerTest m_test;
    QLabel *m_label;
    QLineEdit *m_caller;
    QComboBox *m_when;
    QDateTimeEdit *m_time;
    QPushButton *m_ask;
    QLabel *m_draft;
    QLabel *m_state;
    QWidget *m_answer;
    QLabel *m_icon;
    QLabel *m_outcome;
    PathView *m_boxes;
    QLabel *m_local;
    QWidget *m_path;
    QGridLayout *m_steps;
    QLabel *m_zone;
};
