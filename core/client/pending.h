// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/contract/errorcodes.h"

#include <QFuture>
#include <QPromise>

#include <memory>

/// The delivering end of a `QFuture<Result<T>>`: a result is delivered exactly once, and Cancelled when the
/// last copy goes away without one, so that no caller waits for ever. Copyable, one thread.
template<class T>
class Pending {
public:
    Pending()
        : m_state(std::make_shared<State>())
    {
    }

    QFuture<Result<T>> future() const { return m_state->promise.future(); }
    bool isDelivered() const { return m_state->delivered; }
    /// Later results are dropped: the first one counts.
    void deliver(Result<T> result) const { m_state->deliver(std::move(result)); }

private:
    struct State {
        State() { promise.start(); }
        ~State() { deliver(failure(ErrorCode::Cancelled)); }
        Q_DISABLE_COPY_MOVE(State)

        void deliver(Result<T> result)
        {
            if (delivered)
                return;
            delivered = true;
            promise.addResult(std::move(result));
            promise.finish();
        }

        QPromise<Result<T>> promise;
        bool delivered = false;
    };

    std::shared_ptr<State> m_state;
};
