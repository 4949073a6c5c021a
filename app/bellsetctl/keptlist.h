// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellsetctl/command.h"
#include "app/bellsetctl/session.h"

// What the commands that list what is kept on this computer have in common.

/// Which entries are asked for, by --since, --until and --limit.
struct KeptRange {
    qint64 since = 0; ///< Unix seconds, included
    qint64 until = 0; ///< Unix seconds, excluded; 0 = no end
    qsizetype limit = 0; ///< entries; 0 = all

    /// The newest 50 for people and all for programs, where nothing else is said. Errors: usage errors.
    static Result<KeptRange> of(const CommandLine &line, qint64 now);
};

struct KeptList {
    /// Asks the server and keeps its answer, once the session is connected.
    std::function<QFuture<Result<MergeCount>>()> update;
    /// What is kept of an account.
    std::function<QFuture<Result<Report>>(const QString &account)> show;
};

/// Keeps what the server tells and shows it with what was kept before; --offline asks no server. A file that
/// had to be moved aside is told in the notes. Nothing is kept of a certificate in --p12.
QFuture<Result<Report>> runKeptList(const CommandLine &line, Session &session, const KeptList &list);

/// Hands the server's answer to `merge`, which keeps it.
template<class T, class Merge>
QFuture<Result<MergeCount>> keepAnswer(const QFuture<Result<T>> &answer, Session &session, Merge merge)
{
    const Pending<MergeCount> pending;
    whenDone(answer, &session, [&session, merge, pending](const Result<T> &result) {
        if (!result) {
            pending.deliver(failure(result.error()));
            return;
        }
        whenDone(
            merge(*result), &session, [pending](const Result<MergeCount> &kept) { pending.deliver(kept); });
    });
    return pending.future();
}
