// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

class AccountSession;
class BalanceModel;
class InlineMessage;
class QDoubleSpinBox;
class QLabel;

/// What is left, for how long, and below which amount to warn; of an account that pays afterwards what this
/// month came to. Owned by the page.
class BalanceCard : public Panel {
    Q_OBJECT

public:
    BalanceCard(AccountSession &session, BalanceModel &model, QWidget *parent);

    void refresh();
    QWidget *firstField() const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onThreshold(double value);
    void refreshPrepaid();
    void refreshWarning();
    void refreshUsage();
    void refreshLook();

    AccountSession &m_session;
    BalanceModel &m_model;
    QLabel *m_number;
    QLabel *m_sentence;
    QLabel *m_calls; ///< that run now
    QLabel *m_usage;
    QWidget *m_warnRow;
    QDoubleSpinBox *m_threshold;
    InlineMessage *m_warning;
    QString m_shownWarning;
    bool m_keepFailed = false;
    bool m_inRefresh = false;
};
