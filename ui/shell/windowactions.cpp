// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "ui/widgets/icons.h"

#include <QMenu>
#include <QMenuBar>

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    addAccount = make(QStringLiteral("addAccountAction"), tr("&Add account…"), {}, QStringLiteral("plus"));
    removeAccount =
        make(QStringLiteral("removeAccountAction"), tr("Remo&ve this account…"), {}, QStringLiteral("trash"));
    preferences = make(QStringLiteral("preferencesAction"), tr("&Preferences…"), {Qt::CTRL | Qt::Key_Comma},
        QStringLiteral("edit"));
    closeWindow = make(QStringLiteral("closeWindowAction"), tr("&Close the window"), {Qt::CTRL | Qt::Key_W},
        QStringLiteral("close"));
    quit = make(QStringLiteral("quitAction"), tr("&Quit"), {Qt::CTRL | Qt::Key_Q}, QStringLiteral("quit"));

    search = make(QStringLiteral("searchAction"), tr("Search and &do…"), {Qt::CTRL | Qt::Key_K},
        QStringLiteral("search"));
    callNumber = make(QStringLiteral("callNumberAction"), tr("&Call a number…"), {Qt::CTRL | Qt::Key_L},
        QStringLiteral("call-out"));
    dndMenu = make(QStringLiteral("dndMenuAction"), tr("&Do not disturb…"), {Qt::CTRL | Qt::Key_D},
        QStringLiteral("moon"));
    dndHour = make(QStringLiteral("dndHourAction"), tr("Do not disturb for one &hour"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    forwardMenu = make(QStringLiteral("forwardMenuAction"), tr("&Forward all calls…"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_F}, QStringLiteral("forwarding"));
    backToNormal =
        make(QStringLiteral("backToNormalAction"), tr("Back to &normal"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    undo = make(QStringLiteral("undoAction"), tr("&Undo the last change"), {Qt::CTRL | Qt::Key_Z},
        QStringLiteral("undo"));
    redo =
        make(QStringLiteral("redoAction"), tr("&Redo what was undone"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    apply = make(
        QStringLiteral("applyAction"), tr("&Apply changes"), {Qt::CTRL | Qt::Key_S}, QStringLiteral("check"));

    refresh = make(QStringLiteral("refreshAction"), tr("&Refresh"), {Qt::Key_F5}, QStringLiteral("refresh"));
    sidebar =
        make(QStringLiteral("sidebarAction"), tr("Show &sidebar"), {Qt::Key_F9}, QStringLiteral("menu"));
    sidebar->setCheckable(true);
    sidebar->setToolTip(tr("Show or hide the sidebar"));
    menuBar = make(QStringLiteral("menuBarAction"), tr("Show &menu bar"), {Qt::CTRL | Qt::Key_M});
    menuBar->setCheckable(true);
    nextRegion = make(QStringLiteral("nextRegionAction"), tr("&Next part of the window"), {Qt::Key_F6});
    previousRegion = make(
        QStringLiteral("previousRegionAction"), tr("Pre&vious part of the window"), {Qt::SHIFT | Qt::Key_F6});

    help =
        make(QStringLiteral("helpAction"), tr("&Help for this page"), {Qt::Key_F1}, QStringLiteral("info"));
    shortcuts = make(QStringLiteral("shortcutsAction"), tr("&Keyboard shortcuts"),
        {Qt::CTRL | Qt::Key_Question}, QStringLiteral("question"));
    about = make(QStringLiteral("aboutAction"), tr("A&bout Bellset"), {}, QStringLiteral("info"));
}

QAction *WindowActions::make(
    const QString &name, const QString &text, const QList<QKeySequence> &keys, const QString &iconName)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    if (!iconName.isEmpty())
        action->setIcon(symbolicIcon(iconName));
    action->setData(iconName); // for lists that draw the icon themselves
    m_window->addAction(action); // works while the menu bar is hidden, too
    m_all.append(action);
    return action;
}

void WindowActions::fillMenuBar(QMenuBar *bar, QMenu *accounts, QMenu *pages)
{
    QMenu *account = bar->addMenu(tr("&Account", "menu"));
    account->addMenu(accounts);
    account->addSeparator();
    account->addActions({addAccount, removeAccount});
    account->addSeparator();
    account->addActions({preferences});
    account->addSeparator();
    account->addActions({closeWindow, quit});

    QMenu *calls = bar->addMenu(tr("&Calls", "menu"));
    calls->addActions({callNumber});
    calls->addSeparator();
    calls->addActions({dndMenu, dndHour, forwardMenu, backToNormal});
    calls->addSeparator();
    calls->addActions({apply, undo, redo});

    QMenu *view = bar->addMenu(tr("&View", "menu"));
    view->addAction(search);
    view->addMenu(pages);
    view->addAction(refresh);
    view->addSeparator();
    view->addActions({sidebar, menuBar});
    view->addSeparator();
    view->addActions({nextRegion, previousRegion});

    QMenu *helpMenu = bar->addMenu(tr("&Help", "menu"));
    helpMenu->addActions({help, shortcuts, about});
    int number = 0;
    for (QMenu *menu : {account, calls, view, helpMenu})
        menu->setObjectName(QStringLiteral("menuBarMenu%1").arg(++number));
}

void WindowActions::fillMoreMenu(QMenu *menu) const
{
    menu->addActions({search, callNumber, refresh, undo});
    menu->addSeparator();
    menu->addActions({addAccount, removeAccount});
    menu->addSeparator();
    menu->addActions({preferences, menuBar, help, shortcuts, about});
    menu->addSeparator();
    menu->addAction(quit);
}

void WindowActions::setHasAccount(bool hasAccount)
{
    for (QAction *action : {removeAccount, search, callNumber, dndMenu, dndHour, forwardMenu, backToNormal,
             refresh, sidebar, nextRegion, previousRegion})
        action->setEnabled(hasAccount);
    if (!hasAccount) {
        undo->setEnabled(false);
        redo->setEnabled(false);
        apply->setEnabled(false);
    }
}

QList<QAction *> WindowActions::withShortcuts() const
{
    QList<QAction *> list;
    for (QAction *action : m_all) {
        if (!action->shortcut().isEmpty())
            list.append(action);
    }
    return list;
}
