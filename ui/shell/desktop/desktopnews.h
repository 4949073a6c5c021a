// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/callsblock.h"
#include "ui/shell/desktop/notifier.h"
#include "ui/shell/windowsettings.h"

#include <QHash>
#include <QObject>

class AccountSession;
class MainWindow;

/// Tells by notifications of the desktop what happened to the accounts of the window (ux.md 3.9), as far as
/// the person wants that, and does what their buttons say. Borrows window and notifier, which must outlive
/// it.
class DesktopNews : public QObject {
    Q_OBJECT

public:
    DesktopNews(MainWindow &window, Notifier &notifier, QObject *parent = nullptr);

private:
    void follow(AccountSession &session);
    void onMissed(AccountSession &session, const QList<Call> &calls);
    void showMissed(AccountSession &session, const Call &call);
    void onReminder(AccountSession &session);
    void block(AccountSession &session, const Call &call);
    /// Made when first asked for; goes with the session.
    CallsBlock &blocksOf(AccountSession &session);
    void onBlocked(AccountSession &session, const CallsBlock::Report &report);
    /// Gives the action of this id its deed.
    static void setDeed(
        DesktopNote &note, const QString &id, const std::function<void(const QString &token)> &run);
    /// The actions "default" and `id` open a page.
    void opens(DesktopNote &note, const AccountSession &session, const QString &id, const QString &page);
    void bringUp(const QString &account, const QString &token, const QString &page);
    bool isWanted(WindowSettings::Key key) const;

    MainWindow &m_window;
    Notifier &m_notifier;
    QHash<QString, int> m_counts; ///< calls told of in a notification that is shown, by its key
    QHash<QString, Call> m_blocking; ///< calls whose callers are being blocked, by account
};
