// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/contract/callpath.h"

#include <QObject>

#include <optional>

class AccountSession;

/// Asks the server what would become of a call from somebody at some time ("Who would ring?"); where the
/// server cannot say, works it out from the account's settings by the same rules (callrules.h). Keeps the
/// last answer. Owned by a page, in the UI thread; knows no widgets.
class CallerTest : public QObject {
    Q_OBJECT

public:
    explicit CallerTest(AccountSession &session, QObject *parent = nullptr);

    /// @param caller as a person writes it; what is no caller is refused here, without asking the server
    /// @param at Unix seconds; 0 = now
    void ask(const QString &caller, qint64 at);
    /// Drops the answer, which no longer fits what is asked.
    void forget();

    /// Whether the server itself explains calls; else the answer is worked out here.
    bool asksServer() const;
    /// Whether a question can be answered now: the server, or all settings that decide, are there.
    bool canAnswer() const;
    /// Whether the answer was worked out here and depends on who is in which contact group, which is not
    /// known here: the caller was taken to be in none.
    bool dependsOnGroups() const;

    bool isAsking() const { return m_asking; }
    /// Of the last question; at most one of the two.
    const std::optional<CallPath> &path() const { return m_path; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void askRules(const QString &caller, qint64 at);
    void settle(quint64 request, const Result<CallPath> &result);

    AccountSession &m_session;
    std::optional<CallPath> m_path;
    std::optional<Error> m_error;
    quint64 m_request = 0;
    bool m_asking = false;
    bool m_local = false; ///< the answer was worked out here
};
