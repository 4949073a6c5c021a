// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/partyhistory.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"
#include "ui/words/callhistorytext.h"
#include "ui/words/plainline.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

PartyHistory::PartyHistory(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(tr("Other calls with them", "heading"), this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("partyHistory"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gridUnit(this) / 2);
    m_column->addWidget(m_heading);
    refreshLook();
    hide();
}

QLabel *PartyHistory::addLine(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(QStringLiteral("otherCall%1Label").arg(m_lines.size()));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_column->addWidget(label);
    m_lines.append(label);
    return label;
}

void PartyHistory::showCalls(const QList<KeptCall> &calls, const TimeText &times)
{
    qDeleteAll(m_lines);
    m_lines.clear();
    m_notes.clear();
    for (const KeptCall &call : calls) {
        const QString when = times.past(call.started);
        QString line;
        if (call.missed())
            line = tr("Missed, %1", "a call; when").arg(when);
        else if (call.duration == 0)
            line = tr("You called, not answered, %1", "when").arg(when);
        else if (call.placed)
            line = tr("You called, %1, %2", "when, how long").arg(when, TimeText::length(call.duration));
        else
            line = tr("They called, %1, %2", "when, how long").arg(when, TimeText::length(call.duration));
        addLine(line);
        if (!call.note.isEmpty())
            m_notes.append(addLine(plainLine(call.note)));
    }
    refreshLook();
    setVisible(!calls.isEmpty());
}

void PartyHistory::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_column)
        refreshLook();
}

void PartyHistory::refreshLook()
{
    if (m_inRefresh) // setting palettes of children must not come back to us
        return;
    m_inRefresh = true;
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, secondaryText(palette()));
    QFont italic = font();
    italic.setItalic(true);
    m_heading->setPalette(quiet);
    for (QLabel *note : m_notes) {
        note->setPalette(quiet);
        note->setFont(italic);
    }
    m_inRefresh = false;
}
