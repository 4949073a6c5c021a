// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callers/dndpanel.h"

#include "ui/models/accountsession.h"
#include "ui/models/choices.h"
#include "ui/pages/callers/callerwords.h"
#include "ui/widgets/spacing.h"
#include "ui/words/reachtext.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

DndPanel::DndPanel(AccountSession &session, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_switch(new QCheckBox(tr("Do &not disturb", "check box"), this))
    , m_end(new QComboBox(this))
    , m_exceptLabel(new QLabel(tr("These get through nevertheless:", "contact groups"), this))
    , m_except(new QWidget(this))
{
    setObjectName(QStringLiteral("dndPanel"));
    m_switch->setObjectName(QStringLiteral("dndCheckBox"));
    m_end->setObjectName(QStringLiteral("dndEndComboBox"));
    m_end->setAccessibleName(tr("End of do not disturb"));
    m_end->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_exceptLabel->setWordWrap(true);

    const int unit = gridUnit(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(unit * 2, unit, unit * 2, unit);
    layout->setSpacing(unit);
    auto *top = new QHBoxLayout;
    top->setSpacing(unit * 2);
    top->addWidget(m_switch);
    top->addWidget(m_end);
    top->addStretch(1);
    layout->addLayout(top);
    layout->addWidget(m_exceptLabel);
    auto *groups = new QHBoxLayout(m_except);
    groups->setContentsMargins(0, 0, 0, 0);
    groups->setSpacing(unit * 2);
    for (const QString &name : contactGroupNames()) {
        auto *box = new QCheckBox(CallerWords::group(name), m_except);
        box->setObjectName(QStringLiteral("dndExcept_%1CheckBox").arg(name));
        box->setAccessibleName(
            tr("Gets through in spite of do not disturb: %1", "contact group").arg(ReachText::group(name)));
        connect(box, &QCheckBox::clicked, this, &DndPanel::onGroupChosen);
        m_groups.insert(name, box);
        groups->addWidget(box);
    }
    groups->addStretch(1);
    layout->addWidget(m_except);

    connect(m_switch, &QCheckBox::clicked, this, &DndPanel::onSwitched);
    connect(m_end, &QComboBox::activated, this, &DndPanel::onEndChosen);
    refresh();
}

bool DndPanel::isOn() const
{
    return m_session.dnd().hasValue() && m_session.dnd()->on
        && (m_session.dnd()->until == 0 || m_session.dnd()->until > m_session.clock().nowSeconds());
}

QString DndPanel::obstacle() const
{
    if (!m_session.isOnline())
        return tr("The server cannot be reached, so this cannot be changed now.");
    if (!m_session.dnd().hasValue())
        return tr("Not known yet.");
    return m_session.can(ActionId::SetDndOn) && m_session.can(ActionId::SetDndOff)
        ? QString()
        : tr("This server does not let you change this.");
}

/// The data of an item: 0 = no end, Unix seconds of the end, or minutes from now as a negative number.
void DndPanel::fillEnds()
{
    if (m_end->view()->isVisible())
        return;
    const QSignalBlocker quiet(m_end);
    const qint64 now = m_session.clock().nowSeconds();
    const TimeText times(now);
    const bool on = isOn();
    const qint64 shown = on                     ? m_session.dnd()->until
        : m_chosenEnd > 0 && m_chosenEnd <= now ? 0
                                                : m_chosenEnd;
    QList<qint64> ends = offeredEnds(now);
    if (shown > 0 && !ends.contains(shown))
        ends.prepend(shown);
    m_end->clear();
    m_end->addItem(tr("Until I turn it off"), qint64(0));
    m_end->addItem(tr("For 30 minutes"), qint64(-30));
    m_end->addItem(tr("For 1 hour"), qint64(-60));
    for (const qint64 end : std::as_const(ends))
        m_end->addItem(tr("Until %1").arg(times.moment(end)), end);
    m_end->setCurrentIndex(qMax(0, m_end->findData(shown)));
}

void DndPanel::refresh()
{
    const bool on = isOn();
    const QString why = obstacle();
    fillEnds();
    {
        const QSignalBlocker quiet(m_switch);
        m_switch->setChecked(on);
    }
    const bool excepts = m_session.hasFeature(Feature::dndExcept);
    m_exceptLabel->setVisible(excepts);
    m_except->setVisible(excepts);
    for (auto item = m_groups.cbegin(); item != m_groups.cend(); ++item) {
        QCheckBox *box = item.value();
        const QSignalBlocker quiet(box);
        if (on)
            box->setChecked(m_session.dnd()->except.contains(item.key()));
        box->setEnabled(why.isEmpty());
        box->setAccessibleDescription(why);
    }
    m_switch->setEnabled(why.isEmpty());
    m_end->setEnabled(why.isEmpty());
    m_switch->setAccessibleDescription(why.isEmpty() ? tr("Acts at once.") : why);
    m_switch->setToolTip(why);
    m_end->setAccessibleDescription(why);
}

QStringList DndPanel::chosenGroups() const
{
    QStringList chosen;
    if (!m_session.hasFeature(Feature::dndExcept))
        return chosen;
    for (const QString &name : contactGroupNames()) {
        if (m_groups.value(name)->isChecked())
            chosen << name;
    }
    return chosen;
}

qint64 DndPanel::minutes() const
{
    const qint64 end = m_end->currentData().toLongLong();
    if (end <= 0)
        return -end;
    return qMax<qint64>(1, (end - m_session.clock().nowSeconds() + 59) / 60);
}

void DndPanel::onSwitched(bool on)
{
    if (on)
        m_session.turnDndOn(minutes(), chosenGroups());
    else
        m_session.turnDndOff();
    refresh();
}

void DndPanel::onEndChosen()
{
    m_chosenEnd = m_end->currentData().toLongLong();
    if (isOn())
        m_session.turnDndOn(minutes(), chosenGroups());
    refresh();
}

void DndPanel::onGroupChosen()
{
    if (!isOn())
        return;
    m_session.turnDndOn(minutes(), chosenGroups());
    refresh();
}
