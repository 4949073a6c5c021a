// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/greetingchoice.h"
#include "ui/widgets/panel.h"

class InlineMessage;
class NoteLine;
class QButtonGroup;
class QRadioButton;

/// Which greeting callers hear: choosing is activating, with Undo.
class GreetingCard : public Panel {
    Q_OBJECT

public:
    explicit GreetingCard(AccountSession &session, QWidget *parent = nullptr);

    GreetingChoice &choice() { return m_choice; }
    /// @param lock why nothing can be chosen at present; empty = it can
    void refresh(const QString &lock);

private:
    void onChosen(int id);
    void onFinished(const GreetingChoice::Report &report);

    AccountSession &m_session;
    GreetingChoice m_choice;
    InlineMessage *m_notice;
    NoteLine *m_note;
    QButtonGroup *m_group;
};
