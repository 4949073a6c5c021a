// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/callhistory.h"
#include "core/contract/historyquery.h"
#include "core/contract/usage.h"
#include "core/server/store/storecontext.h"

/// One call as the SIP server recorded it (kamailio.md 5 "call_record").
struct CallRecord {
    QString callId;
    QString fromTag;
    QString toTag;
    qint64 callerAccount = 0; ///< 0 = outside
    qint64 calleeAccount = 0; ///< who was dialled; 0 = outside
    qint64 targetAccount = 0; ///< who finally rang, when forwarded; 0 = the one dialled, or outside
    QString caller; ///< `user@domain`
    QString callerName;
    QString callee; ///< as dialled
    QString target; ///< finally rung
    QString forwarded; ///< conditions passed, "FNOA FBUS"
    qint64 begun = 0; ///< Unix seconds
    qint64 answered = 0; ///< Unix seconds; 0 = never
    qint64 ended = 0; ///< Unix seconds; 0 = still running
    int code = 200; ///< final code of the INVITE
    QString endedBy; ///< "caller", "callee", "server" or ""
    QStringList media{QStringLiteral("audio")};
    QString proxyIp;
    qint64 price = 0; ///< 1/10000 currency units
};

/// Finished and running calls. The SIP server makes these rows, not people: no audit line.
class CallStore {
public:
    explicit CallStore(const StoreContext &context);

    /// The same call (Call-ID and beginning) again is fine and changes nothing.
    Result<void> add(const CallRecord &call);
    /// What get_history tells: finished calls, placed ones with code 435 left out; newest first, times UTC.
    /// Unless the query says otherwise those of the last 14 days, at most 50 per direction.
    Result<CallHistory> history(qint64 accountId, const HistoryQuery &query = {}) const;
    /// What the finished calls come to that begun from `since` on and before `until` (Unix seconds).
    Result<UsageSum> usage(qint64 accountId, qint64 since, qint64 until) const;

private:
    StoreContext m_context;
};
