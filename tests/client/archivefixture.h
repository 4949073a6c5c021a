// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/localarchive.h"

#include <QTemporaryDir>
#include <QTest>

/// Calls for tests of the archive. The times are seconds before `archiveNow`.
inline constexpr qint64 archiveNow = 1795525200; // 2026-11-24 13:00 UTC
inline constexpr qint64 archiveDay = 24 * 60 * 60;

inline const QString archiveAccount = QStringLiteral("alice@example.org");

inline Call callOf(bool placed, qint64 ago, qint64 duration,
    const QString &party = QStringLiteral("bob@x.org"), const QString &name = {})
{
    Call call;
    call.placed = placed;
    call.remoteParty = party;
    call.displayName = name;
    call.started = archiveNow - ago;
    call.stopped = call.started + duration + 5;
    call.duration = duration;
    call.status = duration > 0 ? QStringLiteral("200") : QStringLiteral("487");
    call.sessionId = QStringLiteral("session-%1").arg(ago);
    call.fromTag = QStringLiteral("from");
    call.toTag = QStringLiteral("to");
    call.media = QStringList{QStringLiteral("audio")};
    return call;
}

inline Call received(
    qint64 ago, qint64 duration, const QString &party = QStringLiteral("bob@x.org"), const QString &name = {})
{
    return callOf(false, ago, duration, party, name);
}

inline Call placed(qint64 ago, qint64 duration, const QString &party = QStringLiteral("carol@x.org"),
    const QString &name = {})
{
    return callOf(true, ago, duration, party, name);
}

inline CallHistory historyOf(const QList<Call> &calls)
{
    CallHistory history;
    history.timeZone = QStringLiteral("Europe/Amsterdam");
    for (const Call &call : calls)
        (call.placed ? history.placed : history.received).append(call);
    return history;
}

inline KeptBalanceRow balanceRow(qint64 ago, qint64 value, qint64 balance, const QString &description,
    const QString &session = QStringLiteral("s"))
{
    return {archiveNow - ago, QStringLiteral("Debit balance"), description, value, balance, session};
}

/// What a future brings, waited for.
template<class T>
Result<T> awaited(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        qFatal("no result in a test");
    return future.result();
}
