// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/callhistory.h"
#include "core/contract/rejectrules.h"
#include "ui/models/change.h"
#include "ui/models/remote.h"

#include <QObject>

class AccountSession;

/// Blocks the other side of a call, and lets it through again: one pattern in the reject list of the account
/// (settings-api.md 5.3). A change is never told as done before the server confirmed it; after a lost answer
/// the list is read again and the truth is told. One change at a time. Borrows the session; UI thread.
class CallsBlock : public QObject {
    Q_OBJECT

public:
    /// Why a caller cannot be blocked.
    enum class Obstacle {
        None,
        NotKnown, ///< the server was not asked yet what it lets us do
        NotOffered, ///< this server does not let us change the list
        Offline,
        Pending, ///< a change is under way
        NoAddress, ///< nothing is known by which the caller could be told from others
        Own, ///< it would block this account's own address or number
    };

    struct Report {
        ChangeOutcome outcome = ChangeOutcome::Worked; ///< never Partly
        bool blocked = false; ///< what was wanted: blocked, else let through
        QString pattern;
        QString who; ///< as given to block() or unblock()
        std::optional<Error> error; ///< of Refused, DidNotWork and Unknown

        bool inEffect() const
        {
            return outcome == ChangeOutcome::Worked || outcome == ChangeOutcome::WorkedAfterAll;
        }
    };

    explicit CallsBlock(AccountSession &session, QObject *parent = nullptr);

    /// The account's list, where the server tells it.
    const Remote<QStringList> &patterns() const { return m_patterns; }
    Obstacle obstacle(const Call &call) const;
    /// The pattern that turns this caller away at present: the last one that does; empty when none is known.
    QString blockedBy(const Call &call) const;
    /// The pattern that blocks the other side of this call: its number, wherever it comes in, else its
    /// address. Empty when there is none.
    QString patternFor(const Call &call) const;

    /// Does nothing when there is an obstacle.
    /// @param who how reports call the caller
    void block(const Call &call, const QString &who);
    /// The same with a pattern that was taken out before, to undo that.
    void blockAgain(const QString &pattern, const QString &who);
    /// Takes a pattern out: of blockedBy(), or to undo. Does nothing while a change is under way.
    void unblock(const QString &pattern, const QString &who);

public Q_SLOTS:
    /// Reads the list anew, where the server tells it.
    void refresh();

Q_SIGNALS:
    /// Obstacles or the list changed.
    void changed();
    void finished(const CallsBlock::Report &report);

private:
    /// The server answered, or what it lets us do is known.
    void onKnown();
    void send(const Report &wanted);
    void onSent(const Result<Done> &result, Report report);
    void onReadBack(const Result<TextList> &result, Report report);
    void settle(const Result<TextList> &result);
    void finish(const Report &report);
    bool isOwn(const QString &pattern) const;

    AccountSession &m_session;
    Remote<QStringList> m_patterns;
    bool m_pending = false;
    bool m_asked = false;
    quint64 m_request = 0; ///< so that an old answer does not replace a newer one
};
