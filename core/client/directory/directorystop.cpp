// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/directory/directorystop.h"

#include <QMutexLocker>

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
