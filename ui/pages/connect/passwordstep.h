// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/p12file.h"
#include "ui/pages/connect/wizardstep.h"

#include <QTimer>

class PasswordField;
class QLabel;

/// Asks for the password of a certificate file and tries it while it is typed: 200 ms after the last key, in
/// a thread. Complete once it opened the file.
class PasswordStep : public WizardStep {
    Q_OBJECT

public:
    /// @param debounceMs wait after the last key
    explicit PasswordStep(QWidget *parent = nullptr, int debounceMs = 200);

    /// Begins anew with another file.
    void setFile(const QString &path, const IdentityReading &reading);
    const ImportedIdentity &identity() const { return m_identity; }
    /// What opened the file.
    QString password() const;
    /// Forgets password and key.
    void clear();

    bool isComplete() const override { return m_identity.isValid(); }
    QWidget *firstFocus() const override;

Q_SIGNALS:
    /// The file cannot be used whatever the password is.
    void fileUnusable(const Error &error);

private:
    void tryNow();
    void onRead(int attempt, const Result<ImportedIdentity> &read);
    void showState(const QString &text, const QString &iconName);

    QString m_path;
    IdentityReading m_reading;
    QLabel *m_lead;
    PasswordField *m_field;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QTimer m_debounce;
    int m_attempt = 0;
    bool m_goOn = false;
    ImportedIdentity m_identity;
};
