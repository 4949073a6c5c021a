// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/bodybudget.h"

std::shared_ptr<void> BodyBudget::take(qint64 bytes, bool hasCertificate)
{
    const std::lock_guard lock(m_mutex);
    if (bytes > m_bytes - m_taken)
        return nullptr;
    if (!hasCertificate && bytes > m_bytes / 2 - m_takenWithoutCertificate)
        return nullptr;
    m_taken += bytes;
    m_takenWithoutCertificate += hasCertificate ? 0 : bytes;
    const auto giveBack = [budget = shared_from_this(), bytes, hasCertificate](void *) {
        const std::lock_guard lockAgain(budget->m_mutex);
        budget->m_taken -= bytes;
        budget->m_takenWithoutCertificate -= hasCertificate ? 0 : bytes;
    };
    return {this, giveBack};
}
