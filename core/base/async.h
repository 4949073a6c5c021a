// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

/// Calls `fn(result)` in the thread of `context` once `future` has its result; never when `context` died
/// first. The only way in which callers take a result out of a QFuture: `.then(context, …)` of Qt 6.4 aborts
/// when the context dies first, and a second `.then()` silently replaces the first. A cancelled future
/// without a result calls nothing: client methods therefore deliver a result in every case.
template<class T, class Function>
void whenDone(const QFuture<T> &future, QObject *context, Function fn)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                fn(watcher->future().result());
        });
    watcher->setFuture(future);
}

/// A future that already has its result.
template<class T>
QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Runs `fn` in a thread of `pool` and delivers what it returns. `fn` must own all it touches: nobody waits
/// for it when the caller goes away.
template<class Function>
auto runInPool(Function fn, QThreadPool *pool = QThreadPool::globalInstance())
{
    using T = std::invoke_result_t<Function>;
    // std::function, which the pool takes, wants copyable captures; a promise is none.
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    pool->start([promise, fn = std::move(fn)]() mutable {
        promise->addResult(fn());
        promise->finish();
    });
    return future;
}
