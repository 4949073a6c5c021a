// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/voucherform.h"
#include "ui/widgets/panel.h"

class AccountSession;
class InlineMessage;
class NoteLine;
class QLineEdit;
class QPushButton;

/// Takes a prepaid card; hidden where the server takes none. Owned by the page.
class VoucherCard : public Panel {
    Q_OBJECT

public:
    VoucherCard(AccountSession &session, QWidget *parent);

    /// @param currency ISO 4217 or empty
    void refresh(const QString &currency);

Q_SIGNALS:
    void detailsRequested(const Error &error);

private:
    void send();
    void onFinished(const VoucherForm::Report &report);
    void tell(const VoucherForm::Report &report);

    AccountSession &m_session;
    VoucherForm m_form;
    QString m_currency;
    QLineEdit *m_id;
    QLineEdit *m_number;
    QPushButton *m_button;
    NoteLine *m_note; ///< what is wrong with the fields, or why nothing can be sent
    InlineMessage *m_message;
    bool m_faulty = false;
};
