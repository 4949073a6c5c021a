// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/directory/directorystop.h"

#include <QMutexLocker>

#include <chrono>
#include <sys/socket.h>

void DirectoryStop::stop()
{
    const QMutexLocker locker(&m_mutex);
    m_stopped = true;
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
}

bool DirectoryStop::isStopped() const
{
    const QMutexLocker locker(&m_mutex);
    return m_stopped;
}

void DirectoryStop::watch(int socket)
{
    const QMutexLocker locker(&m_mutex);
    m_socket = socket;
    if (m_stopped && socket >= 0)
        ::shutdown(socket, SHUT_RDWR);
}

void DirectoryStop::expire()
{
    const QMutexLocker locker(&m_mutex);
    m_expired = true;
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
}

bool DirectoryStop::isExpired() const
{
    const QMutexLocker locker(&m_mutex);
    return m_expired;
}

DirectoryWatchdog::DirectoryWatchdog(DirectoryStop &stop, int milliseconds)
    : m_thread([this, &stop, milliseconds] {
        std::unique_lock lock(m_mutex);
        if (!m_ended.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_isEnded; }))
            stop.expire();
    })
{
}

DirectoryWatchdog::~DirectoryWatchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnded = true;
    }
    m_ended.notify_one();
    m_thread.join();
}
