// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/devicesignout.h"

#include "core/base/async.h"
#include "core/contract/errorcodes.h"
#include "ui/models/accountsession.h"

#include <algorithm>

DeviceSignOut::DeviceSignOut(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

bool DeviceSignOut::isOffered() const
{
    return m_session.can(ActionId::RemoveDevice);
}

void DeviceSignOut::signOut(const QString &contact)
{
    if (!m_contact.isEmpty() || contact.isEmpty())
        return;
    m_contact = contact;
    Q_EMIT changed();
    whenDone(m_session.client().removeDevice(contact), this, [this](const Result<Done> &done) {
        if (done)
            finish(std::nullopt);
        else if (done.error().code == ErrorCode::OutcomeUnknown || done.error().code == ErrorCode::NotFound)
            readBack(done.error());
        else
            finish(done.error());
    });
}

void DeviceSignOut::readBack(const Error &error)
{
    whenDone(m_session.client().devices(), this, [this, error](const Result<DeviceList> &list) {
        if (!list) {
            finish(error);
            return;
        }
        const bool isThere = std::any_of(list->devices.begin(), list->devices.end(),
            [this](const Device &device) { return device.contact == m_contact; });
        if (!isThere)
            finish(std::nullopt);
        else // the list says what the lost answer did not
            finish(Error{ErrorCode::NotInEffect, error.subject, error.detail});
    });
}

void DeviceSignOut::finish(const std::optional<Error> &error)
{
    const QString contact = m_contact;
    m_contact.clear();
    m_session.refreshArea(Area::Devices);
    Q_EMIT changed();
    Q_EMIT finished(contact, error);
}
