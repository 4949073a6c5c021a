// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tones.h"

#include <QMenu>
#include <QWidget>

struct ConnectionState;
class QLabel;
class QToolButton;

/// The line above everything: sidebar switch, account button with its menu, connection, main menu. Shows
/// what it is told; the window fills the menus.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    /// @param account `user@domain`; empty hides the account and the connection (first start)
    void setAccount(const QString &account, const QString &displayName);
    void setConnection(const ConnectionState &state);
    /// The account's certificate is locked: there is no connection.
    void setLocked();
    void setMenus(QMenu *accounts, QMenu *more);
    void openMoreMenu();
    void setSidebarAction(QAction *action);
    /// The field-like button in the middle, which triggers the action.
    void setSearchAction(QAction *action);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshLook();

    QToolButton *m_sidebar;
    QToolButton *m_account;
    class SearchButton *m_search;
    QLabel *m_connectionIcon;
    QLabel *m_connectionText;
    QToolButton *m_more;
    QString m_iconName;
    Tone m_tone = Tone::Neutral;
};
