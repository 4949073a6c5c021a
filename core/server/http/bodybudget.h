// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <mutex>

/// How much memory the large bodies of all connections may take together, from their first byte until the
/// request is done with. Who shows no certificate gets at most half of it. Thread-safe.
class BodyBudget : public std::enable_shared_from_this<BodyBudget> {
public:
    explicit BodyBudget(qint64 bytes)
        : m_bytes(bytes)
    {
    }

    /// A part of the budget, given back when the last copy goes; null when there is not so much left.
    std::shared_ptr<void> take(qint64 bytes, bool hasCertificate);

private:
    std::mutex m_mutex;
    const qint64 m_bytes;
    qint64 m_taken = 0;
    qint64 m_takenWithoutCertificate = 0;
};
