// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/client/archive/archiveexport.h"
#include "core/client/archive/archiverows.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

class ArchiveWorker;

/// Calls and balance rows of the accounts of this user, kept beyond the days that a server tells: one SQLite
/// file per account, `<folder>/<account>/archive.sqlite`, 0600 in folders of 0700. Knows which times it does
/// not know.
///
/// All file work is done in one thread of its own, in the order of the calls; the other methods may be called
/// from any thread. Several programs may use the same folder at once. Made by the programs.
///
/// Errors of every method: SchemaTooNew (a newer program wrote the file: it is left untouched), FileBusy,
/// FileUnreadable, FileUnwritable. A file that is damaged, or is no archive, is moved aside, told by
/// movedAside(), and a new one begun.
class LocalArchive : public QObject {
    Q_OBJECT

public:
    /// @param folder usually ClientPaths::archives(); empty = in memory, for accounts of which nothing is to
    /// be left on this computer
    explicit LocalArchive(const QString &folder, QObject *parent = nullptr);
    /// Waits for what is under way, so that nothing handed over is lost.
    ~LocalArchive() override;

    /// Keeps an answer of the server; what is known already is not kept twice. See CallTable::merge().
    /// @param account `user@domain`
    /// @param askedAt Unix seconds at which the answer was true
    QFuture<Result<MergeCount>> mergeCalls(const QString &account, const CallHistory &history, qint64 askedAt,
        const ServerWindow &window = ServerWindow::ofCalls());
    /// See BalanceTable::merge().
    QFuture<Result<MergeCount>> mergeBalance(const QString &account, const QList<KeptBalanceRow> &rows,
        qint64 askedAt, const ServerWindow &window = ServerWindow::ofBalance());

    /// Writes the user's note about a call, or takes it away when it is empty; white space around it does not
    /// count. It stays when the call is told anew. Also InvalidParameter (subject "note": more than
    /// longestCallNote characters) and NotFound (the archive has this call no more): nothing is changed then.
    QFuture<Result<bool>> setNote(const QString &account, const KeptCall &call, const QString &note);

    /// Reading makes no file.
    QFuture<Result<CallPage>> calls(const QString &account, const KeptCallQuery &query);
    QFuture<Result<BalancePage>> balance(const QString &account, const KeptBalanceQuery &query);
    /// For charts: every day from `first` to `last` in this zone, at most ten years.
    QFuture<Result<QList<DayTotal>>> dayTotals(
        const QString &account, QDate first, QDate last, const QTimeZone &zone, qint64 now);

    /// Writes what the query finds into a file of the user's choice, whole or not at all.
    QFuture<Result<ExportOutcome>> exportCalls(const QString &account, const KeptCallQuery &query,
        ExportFormat format, const QString &path, const QTimeZone &zone);
    QFuture<Result<ExportOutcome>> exportBalance(const QString &account, const KeptBalanceQuery &query,
        ExportFormat format, const QString &path, const QTimeZone &zone);

    /// Deletes everything of this account, what was moved aside too. None to begin with is no error.
    QFuture<Result<bool>> remove(const QString &account);

Q_SIGNALS:
    /// The archive of an account could not be used and lies at `path` now; emitted in the archive's thread,
    /// before the method that found it delivers.
    void movedAside(const QString &account, const QString &path);

private:
    template<class Work>
    auto run(Work work);

    QThreadPool m_pool; ///< one thread that stays: a connection belongs to the thread that opened it
    std::shared_ptr<ArchiveWorker> m_worker;
};
