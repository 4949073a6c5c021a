// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/activecallspanel.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"
#include "ui/words/timetext.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace {

QString clockText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const QString rest = two(seconds % 60);
    return seconds < 3600 ? QStringLiteral("%1:%2").arg(seconds / 60).arg(rest)
                          : QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), rest);
}

QLabel *plainLabel(QWidget *parent, const char *objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ActiveCallsPanel::ActiveCallsPanel(ActiveCalls &calls, QWidget *page)
    : Panel(page)
    , m_calls(calls)
    , m_column(new QVBoxLayout(this))
    , m_more(plainLabel(this, "moreActiveCallsLabel"))
{
    setObjectName(QStringLiteral("activeCallsPanel"));
    setAccessibleName(tr("Calls going on now"));
    const int unit = gridUnit(this);
    m_column->setContentsMargins(unit * 2, unit, unit * 2, unit);
    m_column->setSpacing(unit / 2);
    m_column->addWidget(m_more);
    m_ticking.setInterval(1000);
    connect(&m_ticking, &QTimer::timeout, this, &ActiveCallsPanel::tick);
    connect(&m_calls, &ActiveCalls::changed, this, &ActiveCallsPanel::refresh);
    page->installEventFilter(this);
    m_calls.setWatched(page->isVisible());
    refresh();
}

bool ActiveCallsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        m_calls.setWatched(true);
    else if (event->type() == QEvent::Hide)
        m_calls.setWatched(false);
    return Panel::eventFilter(watched, event);
}

void ActiveCallsPanel::addRow(const ActiveCalls::Line &line)
{
    auto *widget = new QWidget(this);
    Row row{line.key, widget, plainLabel(widget, "activeCallIcon"), plainLabel(widget, "activeCallWhoLabel"),
        plainLabel(widget, "activeCallAddressLabel"), plainLabel(widget, "activeCallTimeLabel"), {}};
    auto *layout = new QHBoxLayout(widget);
    setGrid(layout, this, 0.0, 1.0);
    row.who->setMinimumWidth(1); // long names give way
    row.address->setMinimumWidth(1);
    layout->addWidget(row.icon);
    layout->addWidget(row.who, 2);
    layout->addWidget(row.address, 1);
    layout->addWidget(row.time);
    m_column->insertWidget(static_cast<int>(m_rows.size()), widget);
    m_rows.append(row);
}

void ActiveCallsPanel::showLine(Row &row, const ActiveCalls::Line &line)
{
    const QString who = row.who->fontMetrics().elidedText(line.who, Qt::ElideRight, gridUnit(this) * 40);
    row.who->setText(who);
    row.who->setToolTip(QString());
    row.address->setText(
        row.address->fontMetrics().elidedText(line.address, Qt::ElideRight, gridUnit(this) * 28));
    row.address->setVisible(!line.address.isEmpty());
    const qint64 seconds = m_calls.seconds(line);
    row.time->setText(line.ended ? tr("Ended after %1", "a call; minutes and seconds").arg(clockText(seconds))
                                 : clockText(seconds));
    const QString length = TimeText::length(seconds < 60 ? qMax<qint64>(1, seconds) : seconds / 60 * 60);
    QString said;
    if (line.ended)
        said = tr("The call with %1 is over.", "a person").arg(line.who);
    else if (seconds < 60)
        said = line.placed ? tr("You are calling %1.", "a person").arg(line.who)
                           : tr("%1 is calling you.", "a person").arg(line.who);
    else
        said = line.placed
            ? tr("Your call to %1 has been going on for %2.", "who, how long").arg(line.who, length)
            : tr("The call from %1 has been going on for %2.", "who, how long").arg(line.who, length);
    if (said == row.said)
        return;
    const bool isNews = row.said.isEmpty() || line.ended;
    row.said = said;
    // A label with a name of its own does not announce each second.
    row.time->setAccessibleName(said);
    row.icon->setAccessibleName(line.placed ? tr("Outgoing call") : tr("Incoming call"));
    const int edge = textIconSize(this);
    row.icon->setPixmap(symbolicIcon(line.ended ? QStringLiteral("phone")
            : line.placed                       ? QStringLiteral("call-out")
                                                : QStringLiteral("call-in"),
        line.ended ? Tone::Neutral : Tone::Positive)
                            .pixmap(QSize(edge, edge), devicePixelRatioF()));
    if (isNews) {
        QAccessibleEvent news(row.time, QAccessible::Alert);
        QAccessible::updateAccessibility(&news);
    }
}

void ActiveCallsPanel::refresh()
{
    const QList<ActiveCalls::Line> &lines = m_calls.lines();
    // Rows stay where they are; those of calls that are gone go.
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        const bool isThere = std::any_of(lines.begin(), lines.end(),
            [&](const ActiveCalls::Line &line) { return line.key == m_rows.at(i).key; });
        if (isThere)
            continue;
        delete m_rows.at(i).widget;
        m_rows.removeAt(i);
    }
    for (const ActiveCalls::Line &line : lines) {
        const bool isShown = std::any_of(
            m_rows.begin(), m_rows.end(), [&line](const Row &row) { return row.key == line.key; });
        if (!isShown)
            addRow(line);
    }
    const auto hidden = static_cast<int>(m_calls.hiddenCount());
    m_more->setText(tr("and %n more", "calls going on", hidden));
    m_more->setVisible(hidden > 0);
    tick();
    refreshLook();
    setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        m_ticking.stop();
    else if (!m_ticking.isActive())
        m_ticking.start();
}

void ActiveCallsPanel::tick()
{
    for (const ActiveCalls::Line &line : m_calls.lines()) {
        const auto row = std::find_if(
            m_rows.begin(), m_rows.end(), [&line](const Row &each) { return each.key == line.key; });
        if (row != m_rows.end())
            showLine(*row, line);
    }
}

void ActiveCallsPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_column)
        refreshLook();
}

void ActiveCallsPanel::refreshLook()
{
    if (m_inRefresh) // setting palettes of children must not come back to us
        return;
    m_inRefresh = true;
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, secondaryText(palette()));
    for (Row &row : m_rows) {
        row.address->setPalette(quiet);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        row.who->setFont(bold);
    }
    m_more->setPalette(quiet);
    m_inRefresh = false;
}
