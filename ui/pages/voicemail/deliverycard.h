// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/voicemailform.h"
#include "ui/widgets/panel.h"

class NoteLine;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

/// Where messages go. Shows and edits the form, holds nothing itself.
class DeliveryCard : public Panel {
    Q_OBJECT

public:
    DeliveryCard(VoicemailForm &form, QWidget *parent);

    /// @param lock why nothing can be edited; empty when it can
    void refresh(const QString &lock);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onChosen();
    void compare();
    void focusChosen();
    static QString said(const VoicemailDelivery &delivery);

    VoicemailForm &m_form;
    QRadioButton *m_keepOnly;
    QRadioButton *m_mailAndKeep;
    QRadioButton *m_mailOnly;
    QLabel *m_label;
    QLineEdit *m_email;
    NoteLine *m_note;
    QPushButton *m_theirs;
    QPushButton *m_mine;
    QPushButton *m_compare;
};
