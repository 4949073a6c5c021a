// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/enrolment.h"
#include "ui/pages/connect/wizardstep.h"

#include <functional>

class PasswordField;
class QLabel;
class QLineEdit;

/// The way to a certificate for an order, so that tests can script one.
using EnrolFunction = std::function<QFuture<Result<EnrolledIdentity>>(const EnrolmentOrder &order)>;

/// Really asks the server.
EnrolFunction networkEnrolment();

/// Asks for what a certificate can be had with when there is no file: SIP address and password, or the code
/// of an invitation and the password that the account is to have. Complete once all of it is there.
class SignInStep : public WizardStep {
    Q_OBJECT

public:
    enum class Way { Password, Invitation };

    explicit SignInStep(QWidget *parent = nullptr);

    /// Begins anew. @param server known already; empty = follows from the address
    void begin(Way way, const QString &server);
    /// What was written, without trust.
    EnrolmentOrder order() const;
    /// While the server is asked nothing can be changed.
    void setBusy(bool busy);
    /// Forgets password and code.
    void clear();
    void focusServer();

    QString nextLabel() const override;
    bool isComplete() const override;
    QWidget *firstFocus() const override;

private:
    void onAddressEdited();
    void judge();

    Way m_way = Way::Password;
    bool m_busy = false;
    bool m_serverIsOwn = false; ///< written by the person, or known
    QLabel *m_lead;
    QWidget *m_codeFields;
    QLineEdit *m_code;
    QLineEdit *m_address;
    QLabel *m_passwordLabel;
    PasswordField *m_password;
    QWidget *m_againFields;
    PasswordField *m_again;
    QLineEdit *m_server;
    QLabel *m_hint;
};
