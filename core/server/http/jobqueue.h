// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httpmessage.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

class Connection;

/// The answer to a job, on its way back to the connection that asked. The connection may be gone by then.
struct JobAnswer {
    std::weak_ptr<Connection> connection;
    HttpReply reply;
};

/// Where answers go: the network worker that a job came from.
class JobOrigin {
public:
    virtual ~JobOrigin() = default;

    /// Any thread. Does not wait.
    virtual void deliver(std::vector<JobAnswer> answers) = 0;
};

/// A request on its way to another thread. `connection` is locked in the origin's thread only.
struct Job {
    HttpRequest request;
    std::weak_ptr<Connection> connection;
    JobOrigin *origin = nullptr;
};

/// A bounded queue between the network workers and the threads that may wait. Thread-safe, in order.
class JobQueue {
public:
    explicit JobQueue(int capacity)
        : m_capacity(static_cast<std::size_t>(capacity))
    {
    }

    /// False when the queue is full or closed; the job is untouched then.
    bool push(Job &&job);
    /// Waits for jobs and takes up to `most` of them; none when the queue is closed and empty.
    std::vector<Job> take(int most);
    /// Nothing more comes in; what waits can still be taken.
    void close();
    /// What is taken from then on is not to be begun any more (isTooLate).
    void stopBeginning(std::chrono::steady_clock::time_point from);
    bool isTooLate();

private:
    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<Job> m_jobs;
    bool m_closed = false;
    std::optional<std::chrono::steady_clock::time_point> m_lastBegin;
};
