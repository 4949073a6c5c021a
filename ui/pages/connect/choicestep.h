// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/connect/wizardstep.h"

class QPushButton;

/// The first page that anyone sees: ways to connect, only those that work.
class ChoiceStep : public WizardStep {
    Q_OBJECT

public:
    explicit ChoiceStep(QWidget *parent = nullptr);

    /// Offers this file by its name; empty for none. It is not opened before the person says so.
    void offerFile(const QString &path);

    QString nextLabel() const override { return {}; }
    QWidget *firstFocus() const override;

Q_SIGNALS:
    void openRequested();
    void offeredFileChosen(const QString &path);
    void signInRequested();
    void codeRequested();
    void serverHelpRequested();

private:
    QString m_offered;
    QPushButton *m_open;
    QPushButton *m_offer;
    QPushButton *m_signIn;
    QPushButton *m_code;
};

/// The one certificate file in a folder; "" when there is none or more than one.
QString onlyCertificateFileIn(const QString &folder);
