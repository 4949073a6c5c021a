// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/accountview.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowsettings.h"

#include <QDateTime>
#include <QMainWindow>

#include <functional>

class ClosingQuestion;
class CommandPalette;
class OrderRunner;
class QStackedWidget;
class Placeholder;
class Sidebar;
class TopBar;
class WindowFrame;
class WindowMenus;
class WindowPresence;

/// The window: top bar, sidebar, one AccountView per open account. Knows pages only through their registry
/// and accounts only as sessions that it is given; opens and saves nothing itself. Created by the program;
/// everything it is given outlives it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Parts {
        QList<PageInfo> pages;
        Prompts &prompts;
        const Clock &clock;
        WindowSettings &settings;
        /// Makes what is shown while there is no account (the connect wizard).
        std::function<QWidget *(QWidget *parent)> welcome;
        DirectoryStore *directories = nullptr; ///< nullptr where nothing is kept
        /// Codes of the languages that the program speaks.
        QStringList languages = {};
    };

    explicit MainWindow(Parts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Adds an account at the end of the list; the first one (or the one shown last time) is shown.
    /// @param session nullptr while it is locked: shown as such, with a button
    void addAccount(const QString &address, AccountSession *session);
    /// Takes a locked account's session.
    void unlockAccount(const QString &address, AccountSession *session);
    /// Says on a locked account's place why it could not be opened.
    void setLockedReason(const QString &address, const QString &reason);
    /// Call before the session dies.
    void removeAccount(const QString &address);
    void showAccount(const QString &address);
    QString currentAccount() const { return m_current; }
    QStringList accounts() const;
    /// A lasting note under the reach strip of an account, about its certificate; an empty text takes it
    /// away.
    void warn(const QString &address, const QString &text);
    /// Something about the program as such that a person must know; stays until it is closed.
    void tell(const QString &text);

    void showPage(const QString &id);
    /// The same, and a part of it (Page::showPlace).
    void showPlace(const QString &id, const QString &place);
    /// Puts a number, address or link into the call bar of the account shown; waits until there is one. Calls
    /// nobody.
    void call(const QString &written);
    /// What another start of the program asks for.
    OrderRunner &orders() const { return *m_orders; }
    AccountView *currentView() const;
    WindowActions &actions() const { return *m_actions; }
    /// The open accounts, in their order.
    QList<AccountSession *> sessions() const;

    /// Whether it can be seen, and what closing it means.
    WindowPresence &presence() const { return *m_presence; }
    const Clock &clock() const { return m_parts.clock; }
    WindowSettings &settings() const { return m_parts.settings; }

    /// Remembers geometry, page, account and drafts; also done on close.
    void saveState();
    void restoreState();

Q_SIGNALS:
    void addAccountRequested();
    void removeAccountRequested(const QString &address);
    void unlockRequested(const QString &address);
    /// A deed against what keeps an account from being connected.
    void remedyRequested(const QString &address, Remedy remedy);
    /// A certificate file was dropped somewhere on the window.
    void certificateDropped(const QString &path);
    void currentAccountChanged(const QString &address);
    /// An account is open now, and shown by the window.
    void sessionAdded(AccountSession *session);
    /// A person chose otherwise in the preferences; it is in the settings already.
    void preferenceChanged(WindowSettings::Key key);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry {
        QString address;
        AccountSession *session = nullptr;
        QWidget *view = nullptr; ///< AccountView, or a placeholder while locked
    };

    TopBar *topBar() const;
    Sidebar *sidebar() const;
    QStackedWidget *stack() const;
    void build();
    void connectActions();
    Entry *entry(const QString &address);
    QWidget *makeView(const Entry &entry);
    QWidget *makeLockedView(const QString &address, const QString &reason = {});
    void updateWelcome();
    void updateSidebar();
    void updateTopBar();
    void updateActions();
    QString stateOf(const Entry &entry) const;
    void fillAccountMenu();
    void openPage(const QString &id, bool enter);
    void openPalette();
    void openWaitingCall();
    /// The titles of the pages with changes that were not applied, of all accounts.
    QStringList changedPages() const;
    void showHelp();
    void showPreferences();
    /// Tells each session whether somebody looks at it.
    void updateVisibility();

    Parts m_parts;
    WindowActions *m_actions;
    WindowMenus *m_menus;
    WindowFrame *m_frame;
    WindowPresence *m_presence;
    OrderRunner *m_orders;
    ClosingQuestion *m_closing;
    CommandPalette *m_palette;
    QWidget *m_welcome = nullptr;
    QList<Entry> m_entries;
    QString m_current;
    QString m_wantedPage;
    bool m_hidden = false; ///< after it was shown
    QString m_waitingCall; ///< until an account is shown
};
