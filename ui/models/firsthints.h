// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSet>

class AccountSession;

/// What is worth doing once with a new account (ux.md 3.1): each hint is gone when it is done or dismissed,
/// for good on this computer. Remembers in the session's DraftStore. Owned by the page; UI thread.
class FirstHints : public QObject {
    Q_OBJECT

public:
    enum class Hint {
        Mobile, ///< the account has no mobile number
        Vip, ///< nobody among the contacts is VIP
        Tray, ///< closing the window would end the program
    };

    explicit FirstHints(AccountSession &session, QObject *parent = nullptr);

    /// In their order; only what can be done here and now.
    const QList<Hint> &open() const { return m_open; }
    void dismiss(Hint hint);
    /// @param isOffered the desktop has a tray  @param isDone the program stays in it
    void setTray(bool isOffered, bool isDone);

Q_SIGNALS:
    void changed();

private:
    void judge();
    bool isOpen(Hint hint) const;

    AccountSession &m_session;
    QList<Hint> m_open;
    QSet<int> m_gone;
    bool m_hasTray = false;
    bool m_isInTray = false;
};
