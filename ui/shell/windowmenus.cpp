// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmenus.h"

#include "ui/widgets/icons.h"

#include <QMenu>

WindowMenus::WindowMenus(QWidget *window)
    : QObject(window)
    , m_accounts(new QMenu(tr("&Switch account", "menu"), window))
    , m_pages(new QMenu(tr("&Pages", "menu"), window))
{
    m_accounts->setObjectName(QStringLiteral("accountMenu"));
    m_pages->setObjectName(QStringLiteral("pagesMenu"));
    connect(m_accounts, &QMenu::aboutToShow, this, &WindowMenus::accountsAboutToShow);
}

void WindowMenus::setAccounts(const QList<Account> &accounts, const QList<QAction *> &below)
{
    m_accounts->clear();
    int number = 0;
    for (const Account &account : accounts) {
        QAction *action =
            m_accounts->addAction(tr("%1 — %2", "account — its state").arg(account.address, account.state));
        action->setObjectName(QStringLiteral("accountAction%1").arg(++number));
        action->setCheckable(true);
        action->setChecked(account.shown);
        if (number <= 9)
            action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this,
            [this, address = account.address] { Q_EMIT accountChosen(address); });
    }
    if (!accounts.isEmpty())
        m_accounts->addSeparator();
    m_accounts->addActions(below);
}

void WindowMenus::setPages(const QList<PageInfo> &pages)
{
    m_pages->clear();
    m_pages->setEnabled(!pages.isEmpty());
    int number = 0;
    for (const PageInfo &info : pages) {
        QAction *action = m_pages->addAction(symbolicIcon(info.iconName), info.title);
        action->setObjectName(info.id + QStringLiteral("PageAction"));
        if (++number <= 9)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, id = info.id] { Q_EMIT pageChosen(id); });
    }
}

QList<QAction *> WindowMenus::withShortcuts() const
{
    QList<QAction *> list;
    for (const QMenu *menu : {m_pages, m_accounts}) {
        for (QAction *action : menu->actions()) {
            if (!action->shortcut().isEmpty())
                list.append(action);
        }
    }
    return list;
}
