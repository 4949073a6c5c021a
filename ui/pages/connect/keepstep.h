// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/savedaccount.h"
#include "ui/pages/connect/wizardstep.h"

class PasswordField;
class QLabel;
class QRadioButton;

/// Asks how the certificate is kept on this computer; the keychain by its real name where there is one.
/// There is no choice without protection.
class KeepStep : public WizardStep {
    Q_OBJECT

public:
    explicit KeepStep(QWidget *parent = nullptr);

    /// @param keychain name of the real backend; empty when there is none
    /// @param fileHasPassword whether there is a password that could be asked at every start
    void setUp(const QString &keychain, bool fileHasPassword);
    /// Proposes a passphrase, after the keychain turned out to be of no use. The other ways stay open.
    void choosePassphrase();
    IdentityProtection protection() const;
    /// Of IdentityProtection::Passphrase.
    QString passphrase() const;
    void clear();

    QString nextLabel() const override;
    bool isComplete() const override;
    QWidget *firstFocus() const override;

private:
    void judge();

    QLabel *m_lead;
    QRadioButton *m_keychain;
    QRadioButton *m_ask;
    QRadioButton *m_phrase;
    QWidget *m_fields;
    PasswordField *m_first;
    PasswordField *m_second;
    QLabel *m_hint;
};
