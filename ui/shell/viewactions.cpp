// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewactions.h"

#include "ui/models/accountsession.h"
#include "ui/shell/accountview.h"
#include "ui/shell/callbar.h"
#include "ui/shell/reachstrip.h"
#include "ui/shell/regions.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowframe.h"
#include "ui/widgets/applybar.h"

namespace {

void cycleRegions(const WindowFrame &frame, AccountView &view, bool forward)
{
    QList<QWidget *> regions{frame.topBar(), frame.sidebar(), view.reachStrip(), view.callBar()};
    if (view.currentPage())
        regions.append(view.currentPage());
    regions.append(view.applyBar());
    focusNextRegion(regions, forward);
}

} // namespace

void connectViewActions(
    WindowActions &actions, WindowFrame &frame, const std::function<AccountView *()> &currentView)
{
    const auto on = [&actions, &currentView](QAction *action, auto order) {
        QObject::connect(action, &QAction::triggered, &actions, [currentView, order] {
            if (AccountView *view = currentView())
                order(*view);
        });
    };
    on(actions.callNumber, [](AccountView &view) { view.callBar()->open({}); });
    on(actions.dndMenu, [](AccountView &view) { view.reachStrip()->openDndMenu(); });
    on(actions.forwardMenu, [](AccountView &view) { view.reachStrip()->openForwardMenu(); });
    on(actions.dndHour, [](AccountView &view) { view.reachStrip()->dndForOneHour(); });
    on(actions.backToNormal, [](AccountView &view) { view.reachStrip()->backToNormal(); });
    on(actions.undo, [](AccountView &view) { view.reachStrip()->undo(); });
    on(actions.redo, [](AccountView &view) { view.reachStrip()->redo(); });
    on(actions.apply, [](AccountView &view) {
        if (Page *page = view.currentPage())
            page->apply();
    });
    on(actions.refresh, [](AccountView &view) {
        view.session().refresh();
        if (Page *page = view.currentPage())
            page->refresh();
    });
    on(actions.nextRegion, [&frame](AccountView &view) { cycleRegions(frame, view, true); });
    on(actions.previousRegion, [&frame](AccountView &view) { cycleRegions(frame, view, false); });
}
