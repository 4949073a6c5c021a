// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/applybar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

ApplyBar::ApplyBar(QWidget *parent)
    : QFrame(parent)
    , m_dot(new QLabel(this))
    , m_label(new QLabel(this))
    , m_obstacle(new QLabel(this))
    , m_discard(new QPushButton(tr("&Discard", "button: throw the changes away"), this))
    , m_apply(new QPushButton(tr("A&pply", "button: send the changes"), this))
{
    setObjectName(QStringLiteral("applyBar"));
    m_label->setObjectName(QStringLiteral("applyBarLabel"));
    m_obstacle->setObjectName(QStringLiteral("applyBarObstacleLabel"));
    m_obstacle->setWordWrap(true);
    m_discard->setObjectName(QStringLiteral("discardButton"));
    m_apply->setObjectName(QStringLiteral("applyButton"));
    m_apply->setDefault(true);

    auto *layout = new QHBoxLayout(this);
    setGrid(layout, this, 1.0, 1.0);
    layout->addWidget(m_dot);
    layout->addWidget(m_label);
    layout->addWidget(m_obstacle, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_apply);

    connect(m_apply, &QPushButton::clicked, this, &ApplyBar::applyRequested);
    connect(m_discard, &QPushButton::clicked, this, &ApplyBar::discardRequested);
    refreshLook();
}

void ApplyBar::setState(const DirtyState &state)
{
    m_state = state;
    refreshLook();
}

void ApplyBar::refreshLook()
{
    const int edge = gridUnit(this);
    m_dot->setPixmap(symbolicIcon(QStringLiteral("dot"), Tone::Information)
                         .pixmap(QSize(edge, edge), devicePixelRatioF()));
    m_label->setText(tr("%n change(s) not applied", nullptr, m_state.changes));
    m_obstacle->setText(m_state.obstacle);
    m_apply->setEnabled(m_state.obstacle.isEmpty());
    m_apply->setAccessibleDescription(m_state.obstacle);
    m_apply->setToolTip(m_state.obstacle);
    setVisible(m_state.isDirty());
}

void ApplyBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshLook();
}

void ApplyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, 0, width(), 0);
}
