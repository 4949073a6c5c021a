// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/connectdialog.h"

#include "ui/widgets/spacing.h"

#include <QVBoxLayout>

ConnectDialog::ConnectDialog(ConnectServices services, QWidget *parent)
    : QDialog(parent)
    , m_wizard(new ConnectWizard(std::move(services), true, this))
{
    setObjectName(QStringLiteral("connectDialog"));
    setWindowTitle(tr("Add account"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_wizard);
    const int unit = gridUnit(this);
    resize(unit * 76, unit * 78);
    connect(m_wizard, &ConnectWizard::finished, this, &QDialog::accept);
    connect(m_wizard, &ConnectWizard::cancelled, this, &QDialog::reject);
}
