// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/certificates.h"
#include "ui/models/remote.h"

#include <QDateTime>
#include <QObject>

#include <functional>

class AccountSession;

/// The certificates of an account that its server knows, read when a page wants them. UI thread; borrows the
/// session.
class AccountCertificates : public QObject {
    Q_OBJECT

public:
    explicit AccountCertificates(AccountSession &session, QObject *parent = nullptr);

    const Remote<CertificateList> &list() const { return m_list; }
    /// Whether the server tells them at all.
    bool isOffered() const;
    bool isReading() const { return m_underWay > 0; }
    /// The serial number that is being revoked; empty when none is.
    QString revoking() const { return m_revoking; }

public Q_SLOTS:
    /// Asks the server; does nothing where it does not tell them.
    void read();
    /// Revokes, reads again, and tells the truth by revoked(). One at a time; others are not begun.
    void revoke(const QString &serial);

Q_SIGNALS:
    void changed();
    /// @param error none when it is revoked, also when the answer was lost and reading again showed it
    void revoked(const QString &serial, const std::optional<Error> &error);

private:
    void readThen(const std::function<void()> &then);
    bool isRevoked(const QString &serial) const;

    AccountSession &m_session;
    Remote<CertificateList> m_list;
    QString m_revoking;
    quint64 m_lastRequest = 0;
    int m_underWay = 0;
};

/// How pressing the end of a certificate is (ux.md 3.3: 30, 14 and 3 days).
enum class CertificateEnd { Far, Near, Soon, Imminent, Over };
CertificateEnd certificateEnd(const QDateTime &validUntil, const QDateTime &now);
