// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callers/weekstrip.h"

#include "core/contract/donotdisturb.h"
#include "ui/pages/callers/callerwords.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int stepMinutes = 30;
constexpr int steps = dayMinutes / stepMinutes;

QString clock(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

WeekStrip::WeekStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("weekStrip"));
    setAccessibleName(tr("The week: who gets through when"));
    setAccessibleDescription(tr("The rules below say the same in words."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekStrip::setWindows(const QList<AcceptWindow> &windows)
{
    if (windows == m_windows)
        return;
    m_windows = windows;
    update();
}

void WeekStrip::setEditable(bool editable)
{
    m_editable = editable;
    setCursor(editable ? Qt::CrossCursor : Qt::ArrowCursor);
    if (!editable && m_drag) {
        m_drag.reset();
        update();
    }
}

QSize WeekStrip::sizeHint() const
{
    const int line = fontMetrics().height() + gridUnit(this) * 3 / 4;
    return {line * 26, line * 8};
}

QSize WeekStrip::minimumSizeHint() const
{
    return {sizeHint().width() / 2, sizeHint().height()};
}

QRect WeekStrip::field() const
{
    int names = 0;
    for (int day = 1; day <= 7; ++day)
        names = qMax(names, fontMetrics().horizontalAdvance(QLocale().dayName(day, QLocale::ShortFormat)));
    const int line = height() / 8;
    const int left = names + gridUnit(this);
    return {left, line, width() - left - 1, line * 7};
}

QRectF WeekStrip::barOf(int day, int fromMinute, int toMinute) const
{
    const QRect area = field();
    const qreal perMinute = area.width() / qreal(dayMinutes);
    const int line = area.height() / 7;
    return {area.left() + fromMinute * perMinute, qreal(area.top() + (day - 1) * line + 2),
        (toMinute - fromMinute) * perMinute, qreal(line - 3)};
}

QPoint WeekStrip::pointAt(int day, int minute) const
{
    const QRectF bar = barOf(day, 0, qMax(1, minute));
    return {qRound(minute == 0 ? bar.left() : bar.right()), qRound(bar.center().y())};
}

std::optional<WeekStrip::Cell> WeekStrip::cellAt(const QPoint &point, bool nearest) const
{
    const QRect area = field();
    if (!nearest && !area.contains(point))
        return std::nullopt;
    const int day = (point.y() - area.top()) / qMax(1, area.height() / 7) + 1;
    const int step = (point.x() - area.left()) * steps / qMax(1, area.width());
    return Cell{qBound(1, day, 7), qBound(0, step, steps - 1)};
}

QString WeekStrip::textAt(const QPoint &point) const
{
    const std::optional<Cell> cell = cellAt(point, false);
    if (!cell)
        return {};
    const QString day = QLocale().dayName(cell->day);
    if (m_windows.isEmpty())
        return tr("%1: %2", "day, who gets through").arg(day, CallerWords::groups({QString(everybodyGroup)}));
    const int minute = cell->step * stepMinutes;
    for (const AcceptWindow &window : m_windows) {
        if ((window.days & (1 << (cell->day - 1))) != 0 && window.fromMinute <= minute
            && minute < window.toMinute)
            return tr("%1 %2–%3: %4", "day, start, stop, who gets through")
                .arg(day, clock(window.fromMinute), clock(window.toMinute),
                    CallerWords::groups(window.groups));
    }
    return tr("%1 %2: %3", "day, time, who gets through").arg(day, clock(minute), CallerWords::groups({}));
}

bool WeekStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

void WeekStrip::mousePressEvent(QMouseEvent *event)
{
    const std::optional<Cell> cell = cellAt(event->position().toPoint(), false);
    if (!m_editable || !cell || event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_drag = Drag{*cell, *cell};
    update();
}

void WeekStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag)
        return;
    m_drag->to = *cellAt(event->position().toPoint(), true);
    update();
}

void WeekStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag || event->button() != Qt::LeftButton)
        return;
    const Drag drag = *m_drag;
    m_drag.reset();
    update();
    // A click without a way is no wish.
    if (drag.from.day == drag.to.day && drag.from.step == drag.to.step)
        return;
    int days = 0;
    for (int day = qMin(drag.from.day, drag.to.day); day <= qMax(drag.from.day, drag.to.day); ++day)
        days |= 1 << (day - 1);
    Q_EMIT hoursDragged(days, qMin(drag.from.step, drag.to.step) * stepMinutes,
        (qMax(drag.from.step, drag.to.step) + 1) * stepMinutes);
}

void WeekStrip::paintBars(QPainter &painter, int day) const
{
    const auto bar = [&](int from, int to, const QStringList &groups) {
        const bool everybody = groups.contains(everybodyGroup);
        const QRectF rect = barOf(day, from, to);
        const QColor accent = palette().color(QPalette::Highlight);
        QColor ground = accent;
        if (!everybody)
            ground.setAlphaF(0.18F);
        painter.setPen(QPen(accent, 1.0));
        painter.setBrush(ground);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        const int room = qRound(rect.width()) - gridUnit(this);
        if (room < fontMetrics().averageCharWidth() * 5)
            return;
        painter.setPen(palette().color(everybody ? QPalette::HighlightedText : QPalette::Text));
        painter.drawText(rect, Qt::AlignCenter,
            fontMetrics().elidedText(CallerWords::groups(groups), Qt::ElideRight, room));
    };
    if (m_windows.isEmpty()) {
        bar(0, dayMinutes, {QString(everybodyGroup)});
        return;
    }
    for (const AcceptWindow &window : m_windows) {
        if ((window.days & (1 << (day - 1))) != 0 && !window.groups.isEmpty()
            && !window.groups.contains(nobodyGroup))
            bar(window.fromMinute, window.toMinute, window.groups);
    }
}

void WeekStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = field();
    const int line = area.height() / 7;
    const QColor quiet = secondaryText(palette());
    QColor faint = quiet;
    faint.setAlphaF(0.3F);

    painter.setPen(quiet);
    for (int hour = 0; hour <= 24; hour += 6) {
        const qreal x = area.left() + area.width() * hour / 24.0;
        const QString text = QString::number(hour);
        const int width = fontMetrics().horizontalAdvance(text);
        const qreal left = qBound<qreal>(area.left(), x - width / 2.0, area.right() - width);
        painter.drawText(QPointF(left, line - fontMetrics().descent() - 1), text);
    }
    for (int day = 1; day <= 7; ++day) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(0, area.top() + (day - 1) * line, area.left(), line),
            Qt::AlignLeft | Qt::AlignVCenter, QLocale().dayName(day, QLocale::ShortFormat));
        const QRectF whole = barOf(day, 0, dayMinutes);
        painter.setPen(QPen(faint, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        for (int hour = 6; hour < 24; hour += 6) {
            const qreal x = area.left() + area.width() * hour / 24.0;
            painter.drawLine(QPointF(x, whole.top()), QPointF(x, whole.bottom()));
        }
        paintBars(painter, day);
    }
    if (!m_drag)
        return;
    QPen frame(palette().color(QPalette::Text), 2.0, Qt::DashLine);
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    const int from = qMin(m_drag->from.step, m_drag->to.step) * stepMinutes;
    const int to = (qMax(m_drag->from.step, m_drag->to.step) + 1) * stepMinutes;
    const QRectF first = barOf(qMin(m_drag->from.day, m_drag->to.day), from, to);
    painter.drawRect(first.united(barOf(qMax(m_drag->from.day, m_drag->to.day), from, to)));
}
