// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/contract/callpath.h"

#include <QObject>

#include <optional>

class AccountSession;

/// Asks the server what would become of a call from somebody at some time ("Who would ring?"). Keeps the last
/// answer. Owned by a page, in the UI thread; knows no widgets.
class CallerTest : public QObject {
    Q_OBJECT

public:
    explicit CallerTest(AccountSession &session, QObject *parent = nullptr);

    /// @param caller as a person writes it; what is no caller is refused here, without asking the server
    /// @param at Unix seconds; 0 = now
    void ask(const QString &caller, qint64 at);
    /// Drops the answer, which no longer fits what is asked.
    void forget();

    bool isAsking() const { return m_asking; }
    /// Of the last question; at most one of the two.
    const std::optional<CallPath> &path() const { return m_path; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    AccountSession &m_session;
    std::optional<CallPath> m_path;
    std::optional<Error> m_error;
    quint64 m_request = 0;
    bool m_asking = false;
};
