// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/wizardstep.h"

#include "ui/shell/page.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/spacing.h"

#include <QLabel>
#include <QVBoxLayout>

WizardStep::WizardStep(const QString &name, const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_heading(heading)
    , m_message(new InlineMessage(this))
    , m_body(new QVBoxLayout)
{
    setObjectName(name);
    auto *title = new QLabel(heading, this);
    title->setObjectName(QStringLiteral("stepHeadingLabel"));
    title->setWordWrap(true);
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);

    auto *layout = new QVBoxLayout(this);
    setGrid(layout, this, 0.0, 2.0);
    setGrid(m_body, this, 0.0, 1.0);
    layout->addWidget(title);
    layout->addWidget(m_message);
    layout->addLayout(m_body, 1);
}

QString WizardStep::nextLabel() const
{
    return tr("&Next", "button: next step");
}

QWidget *WizardStep::firstFocus() const
{
    // What helps against the trouble that is shown, comes first.
    if (m_message->isActive())
        return firstFocusableChild(m_message);
    return firstFocusableChild(this);
}
