// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QString>

#include <optional>

class AccountSession;

/// Signs devices of an account out, and tells the truth about it: after an answer that was lost, and after
/// one that says that there is no such device, the list is read again. One at a time. UI thread; borrows the
/// session.
class DeviceSignOut : public QObject {
    Q_OBJECT

public:
    explicit DeviceSignOut(AccountSession &session, QObject *parent = nullptr);

    /// Whether the server has such an action for us.
    bool isOffered() const;
    /// The contact that is being signed out; empty when none is.
    QString underWay() const { return m_contact; }
    /// @param contact as the server told it; does nothing while another is under way
    void signOut(const QString &contact);

Q_SIGNALS:
    /// underWay() is different.
    void changed();
    /// @param error none when the device is signed in no longer
    void finished(const QString &contact, const std::optional<Error> &error);

private:
    void readBack(const Error &error);
    void finish(const std::optional<Error> &error);

    AccountSession &m_session;
    QString m_contact;
};
