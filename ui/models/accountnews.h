// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/callhistory.h"
#include "core/contract/forwarding.h"

#include <QHash>
#include <QObject>

#include <map>
#include <optional>

class AccountSession;
enum class Area;
struct ChangeReport;

/// What happened to an account that people want to be told of, each event once, also across restarts: missed
/// calls, an end of the certificate that comes near, forwarding that somebody else changed or that came to
/// its end. What was there before the account was opened for the first time is not told. Only fresh answers
/// of the server count. Remembers in the session's DraftStore; owned by the session.
class AccountNews : public QObject {
    Q_OBJECT

public:
    explicit AccountNews(AccountSession &session);

    /// Missed calls since somebody looked last.
    int unseenMissed() const;
    /// Somebody looks at the account now.
    void markSeen();

Q_SIGNALS:
    /// Calls that were not told before, newest first; never empty.
    void missed(const QList<Call> &calls);
    /// @param days until the end, rounded down; negative when it is over. Told from 30, 14 and 3 days before
    /// it, and when it is over, once each.
    void certificateEnds(qint64 days);
    /// Not by this program, and not by an end that was set.
    void forwardingChangedElsewhere();
    /// The forwarding of all calls came to its end.
    void forwardingEnded();
    void unseenChanged();

private:
    using Targets = std::map<ForwardCondition, QString>;

    void onArea(Area area);
    void onFinished(const ChangeReport &report);
    void judgeCalls();
    void judgeForwarding();
    void judgeCertificate();
    /// What is in force now.
    Targets targets() const;
    /// Whether all differences come from ends that are over.
    bool isByEnds(const Targets &now) const;
    void load();
    void save() const;

    AccountSession &m_session;
    bool m_hasBase = false; ///< the calls of the first answer are known
    QHash<QString, qint64> m_told; ///< missed calls by their fingerprint; when they began, in Unix seconds
    qint64 m_seenAt = 0; ///< Unix seconds; younger calls are unseen
    int m_unseen = 0;
    std::optional<ForwardingRows> m_rows; ///< as they were last known
    bool m_ownChange = false; ///< the next difference is our own, the answer to it was lost
    QByteArray m_certificate; ///< SHA-256 of the one that was told of
    qint64 m_stage = 1000; ///< days before its end of which was told
};
