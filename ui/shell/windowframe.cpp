// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowframe.h"

#include "ui/shell/sidebar.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/spacing.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

QWidget *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    return line;
}

} // namespace

WindowFrame::WindowFrame(QWidget *parent)
    : QWidget(parent)
    , m_topBar(new TopBar(this))
    , m_side(new QWidget(this))
    , m_sidebar(new Sidebar(m_side))
    , m_line(makeLine(this))
    , m_notice(new InlineMessage(this))
    , m_stack(new QStackedWidget(this))
{
    m_side->setObjectName(QStringLiteral("sidebarArea"));
    m_notice->setObjectName(QStringLiteral("windowNotice"));
    m_stack->setObjectName(QStringLiteral("accountStack"));

    auto *sideLayout = new QVBoxLayout(m_side);
    const int unit = gridUnit(this);
    sideLayout->setContentsMargins(0, unit, 0, unit);
    sideLayout->addWidget(m_sidebar);
    m_sidebar->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);

    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_side);
    body->addWidget(m_line);
    body->addWidget(m_stack, 1);
    auto *noticeRow = new QHBoxLayout;
    noticeRow->addWidget(m_notice);
    const auto makeRoom = [this, noticeRow, unit] {
        const int margin = m_notice->isActive() ? unit : 0;
        noticeRow->setContentsMargins(margin * 2, margin, margin * 2, margin);
    };
    connect(m_notice, &InlineMessage::shown, this, makeRoom);
    connect(m_notice, &InlineMessage::dismissed, this, makeRoom);
    makeRoom();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(noticeRow);
    layout->addLayout(body, 1);
}

void WindowFrame::setSidebarVisible(bool visible)
{
    m_side->setVisible(visible);
    m_line->setVisible(visible);
}
