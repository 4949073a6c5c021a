// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/hintrow.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

HintRow::HintRow(FirstHints &hints, QWidget *parent)
    : QWidget(parent)
    , m_hints(hints)
    , m_title(new QLabel(tr("First steps"), this))
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("hintRow"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setObjectName(QStringLiteral("hintTitleLabel"));
    const int unit = gridUnit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(unit * 2);
    m_grid->setVerticalSpacing(unit);
    using Hint = FirstHints::Hint;
    m_cells = {make(Hint::Mobile, tr("Set your mobile number", "button: a first step"), "mobile",
                   QStringLiteral("hintMobile")),
        make(Hint::Vip, tr("Add VIP contacts", "button: a first step"), "users", QStringLiteral("hintVip")),
        make(Hint::Tray,
            tr("Stay in the tray", "button: a first step: the program, when its window is closed"), "bell",
            QStringLiteral("hintTray"))};
    connect(&hints, &FirstHints::changed, this, &HintRow::refresh);
    refresh();
}

QWidget *HintRow::make(FirstHints::Hint hint, const QString &text, const char *icon, const QString &name)
{
    auto *cell = new QWidget(this);
    auto *line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gridUnit(this) / 2);
    auto *button = new QPushButton(symbolicIcon(QLatin1String(icon)), text, cell);
    button->setObjectName(name + QStringLiteral("Button"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, hint] { Q_EMIT chosen(hint); });
    auto *close = new QToolButton(cell);
    close->setObjectName(name + QStringLiteral("DismissButton"));
    close->setIcon(symbolicIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Do not suggest this again"));
    close->setAccessibleName(tr("Do not suggest again: %1", "a first step").arg(text));
    connect(close, &QToolButton::clicked, this, [this, hint] { m_hints.dismiss(hint); });
    line->addWidget(button);
    line->addWidget(close);
    line->addStretch(1);
    return cell;
}

void HintRow::refresh()
{
    bool hadFocus = false;
    for (int hint = 0; hint < m_cells.size(); ++hint) {
        QWidget *cell = m_cells.at(hint);
        const bool isOpen = m_hints.open().contains(static_cast<FirstHints::Hint>(hint));
        hadFocus = hadFocus || (!isOpen && cell->isAncestorOf(focusWidget()) && isActiveWindow());
        cell->setVisible(isOpen);
    }
    m_columns = 0;
    arrange();
    setVisible(!m_hints.open().isEmpty());
    if (!hadFocus)
        return;
    if (m_hints.open().isEmpty())
        focusNextChild();
    else
        m_cells.at(static_cast<int>(m_hints.open().constFirst()))
            ->findChild<QPushButton *>()
            ->setFocus(Qt::OtherFocusReason);
}

QSize HintRow::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *cell : m_cells) {
        if (!cell->isHidden())
            width = qMax(width, cell->sizeHint().width());
    }
    return {width, QWidget::minimumSizeHint().height()};
}

void HintRow::arrange()
{
    const int gap = m_grid->horizontalSpacing();
    int all = 0;
    for (const QWidget *cell : std::as_const(m_cells))
        all += cell->isHidden() ? 0 : cell->sizeHint().width() + gap;
    const int widest = minimumSizeHint().width() + gap;
    const int columns = all <= width() + gap ? 3 : 2 * widest <= width() + gap ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int index = 0;
    for (QWidget *cell : std::as_const(m_cells)) {
        m_grid->removeWidget(cell);
        if (!cell->isHidden()) {
            m_grid->addWidget(cell, index / columns, index % columns);
            ++index;
        }
    }
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column == columns ? 1 : 0);
}

void HintRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}
