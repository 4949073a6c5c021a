// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/signinlog.h"

#include <algorithm>

SignInLog::SignInLog(const Clock &clock)
    : m_clock(clock)
{
}

void SignInLog::note(const SignInKey &key)
{
    const qint64 now = m_clock.nowSeconds();
    const std::lock_guard lock(m_mutex);
    add({key, now, now, 1});
}

void SignInLog::add(const SignInNote &note)
{
    auto found = m_notes.find(note.key);
    if (found == m_notes.end()) {
        SignInKey key = note.key;
        int &peers = m_peers[key.accountId];
        if (peers >= mostPeers)
            key.peer.clear();
        found = m_notes.find(key);
        if (found == m_notes.end()) {
            if (m_notes.size() >= mostNotes)
                return;
            ++peers;
            m_notes.insert(key, {key, note.first, note.last, note.count});
            return;
        }
    }
    found->first = std::min(found->first, note.first);
    found->last = std::max(found->last, note.last);
    found->count += note.count;
}

bool SignInLog::isEmpty() const
{
    const std::lock_guard lock(m_mutex);
    return m_notes.isEmpty();
}

QList<SignInNote> SignInLog::pending(qint64 accountId) const
{
    const std::lock_guard lock(m_mutex);
    QList<SignInNote> notes;
    if (!m_peers.contains(accountId))
        return notes;
    for (const SignInNote &note : m_notes) {
        if (note.key.accountId == accountId)
            notes.append(note);
    }
    return notes;
}

QList<SignInNote> SignInLog::take()
{
    const std::lock_guard lock(m_mutex);
    const QList<SignInNote> notes = m_notes.values();
    m_notes.clear();
    m_peers.clear();
    return notes;
}

void SignInLog::putBack(const QList<SignInNote> &notes)
{
    const std::lock_guard lock(m_mutex);
    for (const SignInNote &note : notes)
        add(note);
}
