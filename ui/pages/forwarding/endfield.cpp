// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/forwarding/endfield.h"

#include "ui/models/choices.h"
#include "ui/words/timetext.h"

#include <QAbstractItemView>
#include <QDateTimeEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace {

constexpr qint64 otherEnd = -1;

} // namespace

EndField::EndField(const Clock &clock, QDateTimeEdit *other, QWidget *parent)
    : QComboBox(parent)
    , m_clock(clock)
    , m_other(other)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_other->setCalendarPopup(true);
    // The short form of the C locale has seconds.
    const QLocale locale;
    m_other->setDisplayFormat(locale.language() == QLocale::C
            ? QStringLiteral("d MMM yyyy H:mm")
            : locale.dateFormat(QLocale::ShortFormat) + u' ' + locale.timeFormat(QLocale::ShortFormat));
    m_other->hide();
    fill();
    connect(this, &QComboBox::activated, this, &EndField::onActivated);
    connect(m_other, &QDateTimeEdit::dateTimeChanged, this, &EndField::onOtherEdited);
}

void EndField::fill()
{
    const QSignalBlocker quiet(this);
    const qint64 now = m_clock.nowSeconds();
    const TimeText times(now);
    QList<qint64> ends = offeredEnds(now);
    if (m_end > 0 && !m_isOther && !ends.contains(m_end))
        ends.append(m_end);
    clear();
    addItem(tr("No end", "of a forward"), qint64(0));
    for (const qint64 end : std::as_const(ends))
        addItem(tr("Until %1").arg(times.moment(end)), end);
    addItem(tr("Until…", "choose date and time"), otherEnd);
    setCurrentIndex(m_isOther ? count() - 1 : qMax(0, findData(m_end)));
    m_other->setVisible(m_isOther);
}

void EndField::refreshChoices()
{
    if (!view()->isVisible())
        fill();
}

void EndField::setEnd(qint64 end)
{
    if (end == m_end)
        return;
    m_end = end;
    m_isOther = false;
    fill();
}

void EndField::onActivated(int index)
{
    const qint64 end = itemData(index).toLongLong();
    m_isOther = end == otherEnd;
    if (m_isOther) {
        const qint64 hour = (m_clock.nowSeconds() / 3600 + 2) * 3600;
        const QSignalBlocker quiet(m_other);
        m_other->setDateTime(QDateTime::fromSecsSinceEpoch(m_end > 0 ? m_end : hour));
        m_end = m_other->dateTime().toSecsSinceEpoch();
        m_other->show();
        m_other->setFocus(Qt::OtherFocusReason);
    } else {
        m_end = end;
        m_other->hide();
    }
    Q_EMIT endEdited(m_end);
}

void EndField::onOtherEdited()
{
    if (!m_isOther)
        return;
    m_end = m_other->dateTime().toSecsSinceEpoch();
    Q_EMIT endEdited(m_end);
}
