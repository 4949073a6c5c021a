// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

class AccountSession;
class NoteLine;
class QCheckBox;
class QLabel;
class QPushButton;

/// The mailbox itself: whether there is one, its address, and which calls reach it. Acts at once.
class MailboxCard : public Panel {
    Q_OBJECT

public:
    MailboxCard(AccountSession &session, QWidget *parent);

    /// @param lock why nothing can be changed now; empty when it can
    void refresh(const QString &lock);
    QWidget *firstField() const;

Q_SIGNALS:
    void forwardingRequested();

private:
    void onToggled(bool on);
    void onReach();
    /// When calls go to the mailbox, in the order in which they are tried.
    QStringList waysIn() const;
    void refreshWays(const QString &lock);

    AccountSession &m_session;
    QCheckBox *m_switch;
    QLabel *m_address;
    NoteLine *m_note;
    QWidget *m_reachBox;
    QLabel *m_reach;
    QPushButton *m_send;
    QPushButton *m_forwarding;
};
