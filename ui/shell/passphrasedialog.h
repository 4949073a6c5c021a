// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompts.h"

#include <QDialog>

class PasswordField;
class QLabel;
class QPushButton;

/// Asks for a passphrase; for a new one twice. OK only when there is one and both agree.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    explicit PassphraseDialog(const Prompts::PassphraseQuestion &question, QWidget *parent = nullptr);

    QString passphrase() const;

private:
    void judge();

    PasswordField *m_field;
    PasswordField *m_again = nullptr;
    QLabel *m_hint;
    QPushButton *m_ok;
};
