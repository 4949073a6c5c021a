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
        qint64 until = 0; ///< Unix seconds
        bool operator==(const Row &) const = default;
    };
    using Rows = std::map<ForwardCondition, Row>;

    /// Gives all rows, these and those that wait already, one end. A condition that waits already keeps what
    /// it was before the first change.
    /// @param until Unix seconds
    void plan(const Rows &rows, qint64 until);
    /// Nothing is put back: what is there now stays.
    void forget();
    /// The next change that begins goes with what plan() or forget() does until then: where it does not work,
    /// what waits now waits again.
    void hold();
    /// These changes are about to be sent as one: a condition with an end waits for it from now on, one
    /// without waits no more. Where the changes do not work, what waited before waits again. Does nothing
    /// where the server has ends.
    void begin(int reportId, const QList<ForwardingChange> &changes);
    /// What the server told, with the ends that this program has in mind.
    void addEnds(ForwardingRows &rows) const;
    /// When something is put back first, in Unix seconds; 0 = nothing is.
    qint64 until() const;
    /// Whether a report tells of something put back because its time was over.
    bool isReturn(int reportId) const { return reportId > 0 && reportId == m_lastReturn; }

Q_SIGNALS:
    void changed();

private:
    void check();
    void onFinished(const ChangeReport &report);
    void keepFallback();
    void tell();
    bool canJudge() const;
    bool isOurs() const;
    void load();
    void save();

    AccountSession &m_session;
    Rows m_rows;
    qint64 m_retryAt = 0; ///< Unix seconds; not sooner after a refusal
    int m_watched = 0; ///< id of the change that was planned for
    Rows m_fallback; ///< what waited before it
    bool m_hasFallback = false; ///< of a change that is still to begin
    int m_returning = 0; ///< id of the change under way
    int m_lastReturn = 0;
    bool m_inCheck = false;
};
