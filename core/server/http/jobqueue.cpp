// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/jobqueue.h"

#include <algorithm>
#include <iterator>

bool JobQueue::push(Job &&job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed || m_jobs.size() >= m_capacity)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_filled.notify_one();
    return true;
}

std::vector<Job> JobQueue::take(int most)
{
    std::unique_lock lock(m_mutex);
    m_filled.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
    const auto count = std::min(m_jobs.size(), static_cast<std::size_t>(most));
    const auto end = m_jobs.begin() + static_cast<std::ptrdiff_t>(count);
    std::vector<Job> jobs(std::make_move_iterator(m_jobs.begin()), std::make_move_iterator(end));
    m_jobs.erase(m_jobs.begin(), end);
    return jobs;
}

void JobQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_filled.notify_all();
}

void JobQueue::stopBeginning(std::chrono::steady_clock::time_point from)
{
    const std::lock_guard lock(m_mutex);
    m_lastBegin = from;
}

bool JobQueue::isTooLate()
{
    const std::lock_guard lock(m_mutex);
    return m_lastBegin && std::chrono::steady_clock::now() >= *m_lastBegin;
}
