// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accountcertificates.h"

#include "core/base/async.h"
#include "core/contract/errorcodes.h"
#include "ui/models/accountsession.h"
#include "ui/words/certificatetext.h"

#include <algorithm>

AccountCertificates::AccountCertificates(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

bool AccountCertificates::isOffered() const
{
    return m_session.can(ActionId::GetCertificates);
}

void AccountCertificates::read()
{
    readThen({});
}

void AccountCertificates::readThen(const std::function<void()> &then)
{
    if (!isOffered())
        return;
    const quint64 request = ++m_lastRequest;
    ++m_underWay;
    whenDone(m_session.client().certificates(), this,
        [this, request, then](const Result<CertificateList> &answer) {
            --m_underWay;
            // A slow old answer never replaces a newer one.
            if (request == m_lastRequest) {
                if (answer) {
                    m_list = {*answer, m_session.clock().nowSeconds(), RemoteState::Ready, std::nullopt};
                } else {
                    m_list.state = m_list.hasValue() ? RemoteState::Stale : RemoteState::Error;
                    m_list.error = answer.error();
                }
                Q_EMIT changed();
            }
            if (then)
                then();
        });
}

bool AccountCertificates::isRevoked(const QString &serial) const
{
    return m_list.hasValue()
        && std::any_of(m_list->certificates.cbegin(), m_list->certificates.cend(),
            [&serial](
                const CertificateEntry &entry) { return entry.serial == serial && entry.revoked != 0; });
}

void AccountCertificates::revoke(const QString &serial)
{
    if (!m_revoking.isEmpty() || serial.isEmpty())
        return;
    m_revoking = serial;
    Q_EMIT changed();
    whenDone(m_session.client().revokeCertificate(serial), this, [this, serial](const Result<Done> &done) {
        const std::optional<Error> refused = done ? std::nullopt : std::optional<Error>(done.error());
        readThen([this, serial, refused] {
            m_revoking.clear();
            Q_EMIT changed();
            const bool after = refused && refused->code == ErrorCode::OutcomeUnknown && isRevoked(serial);
            Q_EMIT revoked(serial, after ? std::nullopt : refused);
        });
    });
}

CertificateEnd certificateEnd(const QDateTime &validUntil, const QDateTime &now)
{
    if (!validUntil.isValid())
        return CertificateEnd::Far;
    if (now >= validUntil)
        return CertificateEnd::Over;
    const qint64 days = CertificateText::daysLeft(validUntil, now);
    if (days < 3)
        return CertificateEnd::Imminent;
    if (days < 14)
        return CertificateEnd::Soon;
    return days < 30 ? CertificateEnd::Near : CertificateEnd::Far;
}
