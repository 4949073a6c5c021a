// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/callsfilterbar.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"

#include <QButtonGroup>
#include <QPushButton>

CallsFilterBar::CallsFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new FlowLayout(this);
    setGrid(row, this, 0.0, 1.0);
    const struct {
        CallsFilter filter;
        const char *objectName;
        QString text;
        QString hint;
    } chips[] = {{CallsFilter::All, "allCallsChip", tr("&All", "which calls are shown"), {}},
        {CallsFilter::Missed, "missedCallsChip", tr("Miss&ed", "which calls are shown"), {}},
        {CallsFilter::Placed, "placedCallsChip", tr("&Placed", "which calls are shown"), {}},
        {CallsFilter::Received, "receivedCallsChip", tr("&Received", "which calls are shown"), {}},
        {CallsFilter::Blocked, "blockedCallsChip", tr("Blocke&d", "which calls are shown"),
            tr("Calls from callers who are on your block list now")},
        {CallsFilter::WithCost, "costCallsChip", tr("With co&st", "which calls are shown"),
            tr("Calls of which the server told a price")},
        {CallsFilter::WithoutCost, "freeCallsChip", tr("W&ithout cost", "which calls are shown"),
            tr("Calls that you placed and of which the server told no price")}};
    for (const auto &chip : chips) {
        auto *button = new QPushButton(chip.text, this);
        button->setObjectName(QLatin1String(chip.objectName));
        button->setCheckable(true);
        button->setToolTip(chip.hint);
        button->setAccessibleDescription(chip.hint);
        // Dark styles hardly show which button is down.
        connect(button, &QPushButton::toggled, button,
            [button](bool on) { button->setIcon(on ? symbolicIcon(QStringLiteral("check")) : QIcon()); });
        button->setChecked(chip.filter == CallsFilter::All);
        m_group->addButton(button, static_cast<int>(chip.filter));
        row->addWidget(button);
    }
    setOffered(false, false, false);
    connect(m_group, &QButtonGroup::idClicked, this,
        [this](int id) { Q_EMIT chosen(static_cast<CallsFilter>(id)); });
}

void CallsFilterBar::setFilter(CallsFilter filter)
{
    m_group->button(static_cast<int>(filter))->setChecked(true);
}

void CallsFilterBar::setOffered(bool blocked, bool known, bool costs)
{
    QAbstractButton *chip = m_group->button(static_cast<int>(CallsFilter::Blocked));
    chip->setVisible(blocked || chip->isChecked());
    chip->setEnabled(known || chip->isChecked());
    for (const CallsFilter filter : {CallsFilter::WithCost, CallsFilter::WithoutCost}) {
        QAbstractButton *cost = m_group->button(static_cast<int>(filter));
        cost->setVisible(costs || cost->isChecked());
    }
}

QString CallsFilterBar::nothingText(CallsFilter filter, bool nobodyBlocked)
{
    switch (filter) {
    case CallsFilter::All:
        return tr("No calls yet.");
    case CallsFilter::Missed:
        return tr("No missed calls.");
    case CallsFilter::Placed:
        return tr("You placed no calls.");
    case CallsFilter::Received:
        return tr("You received no calls.");
    case CallsFilter::Blocked:
        return nobodyBlocked ? tr("Nobody is on your block list.")
                             : tr("No call came from a caller who is on your block list.");
    case CallsFilter::WithCost:
        return tr("The server told no price of any call.");
    case CallsFilter::WithoutCost:
        return tr("Every call that you placed had a price.");
    }
    Q_UNREACHABLE();
}
