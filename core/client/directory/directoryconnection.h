// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/directory/directoryperson.h"
#include "core/client/directory/directorystop.h"

#include <QByteArray>

#include <memory>

struct ldap;

/// How long each step may take, in milliseconds.
struct DirectoryTimeouts {
    int connect = 5000; ///< per address of the host
    int answer = 10000; ///< encryption, bind, and the search with all its answers, each
};

/// One connection to a directory by libldap. Blocks: lives in one worker thread, ended from others by its
/// DirectoryStop (every method then fails with Cancelled). The steps are to be called in the order below.
///
/// Certificates are always verified, with the host's name, by settings of this connection alone: neither
/// ldap.conf nor LDAPTLS_REQCERT weakens them. Referrals are not followed: a password goes to one server.
///
/// Errors of every method: TimedOut, ClosedEarly, NetworkFailed, Cancelled; subject: the host.
class DirectoryConnection {
public:
    DirectoryConnection(DirectoryConfiguration configuration, const DirectoryTimeouts &timeouts,
        std::shared_ptr<DirectoryStop> stop);
    ~DirectoryConnection();
    Q_DISABLE_COPY_MOVE(DirectoryConnection)

    /// Errors: HostNotFound, ConnectionRefused.
    Result<bool> connectToHost();
    /// Nothing to do for Plain. Errors: ServerUntrusted, ServerNameMismatch, ServerCertificateExpired,
    /// TlsFailed, DirectoryNotEncrypted (no StartTLS there), FileUnreadable (the authorities).
    Result<bool> encrypt();
    /// Anonymous without a name. Errors: DirectoryBindRefused, DirectoryRefused.
    Result<bool> bind(const QByteArray &password);
    /// @param limit of people, 1…1000
    /// Errors: DirectoryBaseUnknown, DirectoryNameInvalid, DirectoryFilterInvalid, DirectoryTooWide,
    /// DirectoryRefused, DirectoryBindRefused (the server wants a name).
    Result<DirectoryAnswer> search(const QString &text, int limit);

private:
    struct Outcome {
        int code = 0; ///< of LDAP; negative ones are libldap's own
        QByteArray diagnostic;
    };

    Result<bool> useSocket(int socket);
    Result<bool> installTls();
    Result<bool> judgeCertificate(const QByteArray &reason);
    Result<bool> startTls();
    /// The final message of a request. Errors: those of every method.
    Result<Outcome> finalOutcome(int request);
    /// Why libldap could not go on.
    tl::unexpected<Error> broken(int code) const;
    tl::unexpected<Error> refused(const Outcome &outcome) const;
    QByteArray diagnostic() const;
    DirectoryValues valuesOf(ldap *handle, void *entry) const;

    const DirectoryConfiguration m_configuration;
    const DirectoryTimeouts m_timeouts;
    const std::shared_ptr<DirectoryStop> m_stop;
    ldap *m_ldap = nullptr;
    bool m_judging = false; ///< looks at a certificate that was refused; nothing else is done then
};
