// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/signins.h"
#include "ui/models/remote.h"

#include <QObject>

class AccountSession;

/// Who signed in to an account, read when a page wants it. UI thread; borrows the session.
class AccountSignIns : public QObject {
    Q_OBJECT

public:
    explicit AccountSignIns(AccountSession &session, QObject *parent = nullptr);

    const Remote<SignInList> &list() const { return m_list; }
    /// Whether the server tells it at all.
    bool isOffered() const;

public Q_SLOTS:
    /// Asks the server; does nothing where it does not tell.
    void read();

Q_SIGNALS:
    void changed();

private:
    AccountSession &m_session;
    Remote<SignInList> m_list;
    quint64 m_lastRequest = 0;
};
