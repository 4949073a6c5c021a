// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/connect/connectwizard.h"

#include <QDialog>

/// The connect wizard as a dialog, for a further account. Closes itself when the account is connected.
class ConnectDialog : public QDialog {
    Q_OBJECT

public:
    explicit ConnectDialog(ConnectServices services, QWidget *parent = nullptr);

    ConnectWizard *wizard() const { return m_wizard; }

private:
    ConnectWizard *m_wizard;
};
