// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageregistry.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

/// The two menus of the window that list what there is at present: its accounts (Alt+1…9) and the pages of
/// the one shown (Ctrl+1…9). Their actions exist before a menu is opened, so that the shortcuts work. Owned
/// by the window.
class WindowMenus : public QObject {
    Q_OBJECT

public:
    struct Account {
        QString address;
        QString state; ///< who reaches it, in a few words
        bool shown = false;
    };

    explicit WindowMenus(QWidget *window);

    QMenu *accounts() const { return m_accounts; }
    QMenu *pages() const { return m_pages; }
    /// @param below what stands under the accounts in their menu
    void setAccounts(const QList<Account> &accounts, const QList<QAction *> &below);
    /// None disables the menu.
    void setPages(const QList<PageInfo> &pages);
    /// Those of both menus that have a shortcut.
    QList<QAction *> withShortcuts() const;

Q_SIGNALS:
    void accountsAboutToShow();
    void accountChosen(const QString &address);
    void pageChosen(const QString &id);

private:
    QMenu *m_accounts;
    QMenu *m_pages;
};
