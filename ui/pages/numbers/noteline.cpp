// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/numbers/noteline.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

NoteLine::NoteLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
{
    m_label->setObjectName(QStringLiteral("noteLabel"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    setGrid(layout, this, 0.0, 0.5);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    hide();
}

void NoteLine::setNote(const QString &text, Tone tone)
{
    m_tone = tone;
    m_label->setText(text);
    setVisible(!text.isEmpty());
    refreshLook();
}

QString NoteLine::text() const
{
    return m_label->text();
}

void NoteLine::addControl(QWidget *control)
{
    layout()->addWidget(control);
}

void NoteLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshLook();
}

void NoteLine::refreshLook()
{
    if (m_inRefresh)
        return;
    m_inRefresh = true;
    const bool quiet = m_tone == Tone::Neutral || m_tone == Tone::Information;
    const QString icon = m_tone == Tone::Error ? QStringLiteral("error")
        : m_tone == Tone::Warning              ? QStringLiteral("warning")
        : m_tone == Tone::Positive             ? QStringLiteral("check")
                                               : QStringLiteral("info");
    const int edge = textIconSize(this);
    m_icon->setFixedSize(edge, edge);
    m_icon->setPixmap(symbolicIcon(icon, m_tone).pixmap(QSize(edge, edge), devicePixelRatioF()));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, quiet ? secondaryText(palette()) : toneColor(palette(), m_tone));
    m_label->setPalette(colors);
    m_inRefresh = false;
}
