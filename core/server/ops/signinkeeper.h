// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/auth/signinlog.h"
#include "core/server/ops/office.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

/// Stores what a SignInLog counted: twice a minute, and what is left when it dies, in a thread and over a
/// connection of its own. No request waits for it. What cannot be stored is tried again the next time.
class SignInKeeper {
public:
    /// How long a count may be in memory only.
    static constexpr int intervalMs = 30'000;

    SignInKeeper(const Office &office, std::shared_ptr<SignInLog> log, int interval = intervalMs);
    /// Waits for the last writing.
    ~SignInKeeper();
    SignInKeeper(const SignInKeeper &) = delete;
    SignInKeeper &operator=(const SignInKeeper &) = delete;

private:
    void run(const Office &office, int interval);

    std::shared_ptr<SignInLog> m_log;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ends = false;
    std::thread m_thread; ///< after what it uses
};
