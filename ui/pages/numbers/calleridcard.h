// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/numberschoices.h"
#include "ui/widgets/panel.h"

class AccountSession;
class NoteLine;
class QComboBox;

/// What people who are called see: one of the account's numbers, its address, or nothing. A choice acts at
/// once; the strip offers Undo. Owned by the page.
class CallerIdCard : public Panel {
    Q_OBJECT

public:
    CallerIdCard(AccountSession &session, QWidget *parent);

    /// @param lock why nothing can be changed now; empty when it can
    void refresh(const QString &lock);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onActivated(int index);
    void showChoices();
    QString label(const CallerIdChoice &choice) const;
    QString note() const;

    AccountSession &m_session;
    QComboBox *m_choice;
    NoteLine *m_note;
    QList<CallerIdChoice> m_choices;
};
