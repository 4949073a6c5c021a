// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/regions.h"

#include "ui/shell/page.h"

#include <QApplication>

namespace {

QWidget *entranceOf(QWidget *region)
{
    if (!region->isVisible() || !region->isEnabled())
        return nullptr;
    if ((region->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
        return region;
    if (const auto *page = qobject_cast<const Page *>(region))
        return page->firstFocus();
    return firstFocusableChild(region);
}

} // namespace

bool focusNextRegion(const QList<QWidget *> &regions, bool forward)
{
    const QWidget *focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (focus && (regions.at(i) == focus || regions.at(i)->isAncestorOf(focus)))
            current = i;
    }
    const qsizetype count = regions.size();
    const qsizetype step = forward ? 1 : -1;
    if (current < 0 && !forward)
        current = 0;
    for (qsizetype tried = 1; tried <= count; ++tried) {
        const qsizetype index = ((current + step * tried) % count + count) % count;
        if (QWidget *entrance = entranceOf(regions.at(index))) {
            entrance->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}
