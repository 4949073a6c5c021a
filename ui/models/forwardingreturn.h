// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/forwarding.h"

#include <QObject>

#include <map>

class AccountSession;
struct ChangeReport;

/// Ends a forward where the server has no ends of its own (ux.md N2): remembers what was there before and
/// puts it back when the time is over, as long as this program runs. Survives a restart: what became due
/// meanwhile is put back as soon as the server answers. Only what is still as it was set is put back: what
/// somebody changed since is theirs, and is forgotten here. Kept in the session's DraftStore. Owned by the
/// session.
class ForwardingReturn : public QObject {
    Q_OBJECT

public:
    explicit ForwardingReturn(AccountSession &session);

    /// What a condition was set to, and what it was before; normalized targets, "" = off.
    struct Row {
        QString set;
        QString before;
        bool operator==(const Row &) const = default;
    };
    using Rows = std::map<ForwardCondition, Row>;

    /// To be called just before the change itself. A condition that waits already keeps what it was before
    /// the first change; all get the new end.
    /// @param until Unix seconds
    void plan(const Rows &rows, qint64 until);
    /// Nothing is put back: what is there now stays.
    void forget();
    /// The change that plan() or forget() was called for: where it does not work, what waited before it waits
    /// again.
    void watch(int reportId) { m_watched = reportId; }
    /// When something is put back, in Unix seconds; 0 = nothing is.
    qint64 until() const { return m_rows.empty() ? 0 : m_until; }
    /// Whether a report tells of something put back because its time was over.
    bool isReturn(int reportId) const { return reportId > 0 && reportId == m_lastReturn; }

Q_SIGNALS:
    void changed();

private:
    void check();
    void onFinished(const ChangeReport &report);
    void keepFallback();
    bool canJudge() const;
    void load();
    void save();

    AccountSession &m_session;
    Rows m_rows;
    qint64 m_until = 0;
    qint64 m_retryAt = 0; ///< Unix seconds; not sooner after a refusal
    int m_watched = 0; ///< id of the change that was planned for
    Rows m_fallback; ///< what waited before it
    qint64 m_fallbackUntil = 0;
    int m_returning = 0; ///< id of the change under way
    int m_lastReturn = 0;
    bool m_inCheck = false;
};
