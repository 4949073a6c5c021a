// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QMenu;
class QMenuBar;
class QWidget;

/// Every order that the window takes, with its shortcut (ux.md 3.7), in one place: the menu bar, the main
/// menu and the list of shortcuts are made from it. Owned by the window, which connects the actions.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(QWidget *window);

    QAction *addAccount;
    QAction *removeAccount;
    QAction *preferences;
    QAction *closeWindow;
    QAction *quit;
    QAction *dndMenu;
    QAction *dndHour;
    QAction *forwardMenu;
    QAction *backToNormal;
    QAction *undo;
    QAction *redo;
    QAction *apply;
    QAction *search;
    QAction *callNumber;
    QAction *refresh;
    QAction *sidebar;
    QAction *menuBar;
    QAction *nextRegion;
    QAction *previousRegion;
    QAction *help;
    QAction *shortcuts;
    QAction *about;

    /// Fills the bar; `accounts` and `pages` are lists that the window keeps up to date.
    void fillMenuBar(QMenuBar *bar, QMenu *accounts, QMenu *pages);
    /// The short menu behind ⋮.
    void fillMoreMenu(QMenu *menu) const;
    /// Actions that only make sense with an account.
    void setHasAccount(bool hasAccount);
    /// All of them that have a shortcut, in the order of the menus.
    QList<QAction *> withShortcuts() const;
    /// All of them, in the order of the menus.
    const QList<QAction *> &all() const { return m_all; }

private:
    QAction *make(const QString &name, const QString &text, const QList<QKeySequence> &keys = {},
        const QString &iconName = {});

    QWidget *m_window;
    QList<QAction *> m_all;
};
