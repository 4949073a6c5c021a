// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/officeclient.h"
#include "ui/models/change.h"
#include "ui/models/remote.h"

class AccountSession;

/// Which greeting callers hear (office-api.md 2.13). Choosing is activating; the truth is read again after a
/// lost answer. Only where the server offers it. Borrows the session; UI thread.
class GreetingChoice : public QObject {
    Q_OBJECT

public:
    struct Report {
        ChangeOutcome outcome = ChangeOutcome::Worked; ///< never Partly
        ActiveGreeting wanted = ActiveGreeting::Standard;
        std::optional<ActiveGreeting> before; ///< to undo
        std::optional<Error> error;

        bool inEffect() const
        {
            return outcome == ChangeOutcome::Worked || outcome == ChangeOutcome::WorkedAfterAll;
        }
    };

    explicit GreetingChoice(AccountSession &session, QObject *parent = nullptr);

    /// Whether the server offers greetings at all.
    bool isOffered() const;
    bool isPending() const { return m_pending; }
    /// The greeting that is active.
    const Remote<ActiveGreeting> &greeting() const { return m_greeting; }
    /// Does nothing while a change is under way, offline, or when it is active already.
    void choose(ActiveGreeting greeting);

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void changed();
    void finished(const GreetingChoice::Report &report);

private:
    void onKnown();
    void settle(const Result<ActiveGreeting> &result);
    void onSent(const Result<Done> &result, Report report);
    void finish(const Report &report);

    AccountSession &m_session;
    OfficeClient m_client;
    Remote<ActiveGreeting> m_greeting;
    bool m_pending = false;
    bool m_asked = false;
    bool m_absent = false; ///< the server has no such thing, whatever it said
    quint64 m_request = 0; ///< so that an old answer does not replace a newer one
};
