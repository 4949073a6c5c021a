// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/localarchive.h"

#include "core/base/async.h"
#include "core/client/archive/archiveworker.h"
#include "core/client/archive/balancetable.h"
#include "core/client/archive/calltable.h"
#include "core/client/archive/exportfile.h"

LocalArchive::LocalArchive(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_shared<ArchiveWorker>(
          folder, [this](const QString &account, const QString &path) { Q_EMIT movedAside(account, path); }))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

LocalArchive::~LocalArchive()
{
    // The thread that opened the connections closes them.
    m_pool.start([worker = m_worker] { worker->close(); });
    m_pool.waitForDone();
}

template<class Work>
auto LocalArchive::run(Work work)
{
    return runInPool([worker = m_worker, work = std::move(work)] { return work(*worker); }, &m_pool);
}

QFuture<Result<MergeCount>> LocalArchive::mergeCalls(
    const QString &account, const CallHistory &history, qint64 askedAt, const ServerWindow &window)
{
    return run([=](ArchiveWorker &worker) {
        return worker.write<MergeCount>(account,
            [&](ArchiveDatabase &database) { return CallTable(database).merge(history, askedAt, window); });
    });
}

QFuture<Result<MergeCount>> LocalArchive::mergeBalance(
    const QString &account, const QList<KeptBalanceRow> &rows, qint64 askedAt, const ServerWindow &window)
{
    return run([=](ArchiveWorker &worker) {
        return worker.write<MergeCount>(account,
            [&](ArchiveDatabase &database) { return BalanceTable(database).merge(rows, askedAt, window); });
    });
}

QFuture<Result<bool>> LocalArchive::setNote(const QString &account, const KeptCall &call, const QString &note)
{
    return run([=](ArchiveWorker &worker) {
        return worker.read<bool>(
            account, [&](ArchiveDatabase &database) { return CallTable(database).setNote(call, note); });
    });
}

QFuture<Result<CallPage>> LocalArchive::calls(const QString &account, const KeptCallQuery &query)
{
    return run([=](ArchiveWorker &worker) {
        return worker.read<CallPage>(
            account, [&](ArchiveDatabase &database) { return CallTable(database).page(query); });
    });
}

QFuture<Result<BalancePage>> LocalArchive::balance(const QString &account, const KeptBalanceQuery &query)
{
    return run([=](ArchiveWorker &worker) {
        return worker.read<BalancePage>(
            account, [&](ArchiveDatabase &database) { return BalanceTable(database).page(query); });
    });
}

QFuture<Result<QList<DayTotal>>> LocalArchive::dayTotals(
    const QString &account, QDate first, QDate last, const QTimeZone &zone, qint64 now)
{
    return run([=](ArchiveWorker &worker) {
        return worker.read<QList<DayTotal>>(account,
            [&](ArchiveDatabase &database) { return CallTable(database).dayTotals(first, last, zone, now); });
    });
}

QFuture<Result<ExportOutcome>> LocalArchive::exportCalls(const QString &account, const KeptCallQuery &query,
    ExportFormat format, const QString &path, const QTimeZone &zone)
{
    return run([=](ArchiveWorker &worker) {
        return worker.read<ExportOutcome>(account, [&](ArchiveDatabase &database) {
            return database.inSnapshot([&] {
                return exportToFile<KeptCall>(path, format, query, callColumns(), callCells, callJson, zone,
                    [&database](const KeptCallQuery &page) { return CallTable(database).page(page); });
            });
        });
    });
}

QFuture<Result<ExportOutcome>> LocalArchive::exportBalance(const QString &account,
    const KeptBalanceQuery &query, ExportFormat format, const QString &path, const QTimeZone &zone)
{
    return run([=](ArchiveWorker &worker) {
        return worker.read<ExportOutcome>(account, [&](ArchiveDatabase &database) {
            return database.inSnapshot([&] {
                return exportToFile<KeptBalanceRow>(path, format, query, balanceColumns(), balanceCells,
                    balanceJson, zone,
                    [&database](const KeptBalanceQuery &page) { return BalanceTable(database).page(page); });
            });
        });
    });
}

QFuture<Result<bool>> LocalArchive::remove(const QString &account)
{
    return run([=](ArchiveWorker &worker) { return worker.remove(account); });
}
