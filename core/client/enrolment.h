// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/importedidentity.h"
#include "core/client/pending.h"
#include "core/client/servertrust.h"
#include "core/client/transport.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>

/// What is needed to get a certificate for an account without having one.
struct EnrolmentOrder {
    QUrl server; ///< https; may name the settings API's file
    ServerTrust trust;
    QString address; ///< `user@domain`; may be empty with an invitation, which knows it
    QString password; ///< the account's; with an invitation the one that it is to have
    QString invitation; ///< a code; "" = the account exists and this is its password
    QString displayName; ///< of a new account; may be empty
    QString email; ///< of a new account; may be empty
    int timeoutMs = 0; ///< 0 = the usual
};

/// An account with its certificate, ready for AccountRegistry::add.
struct EnrolledIdentity {
    QString address;
    QUrl settingsUrl; ///< where the server says that its settings API is
    ImportedIdentity identity;
};

class HttpsTransport;

/// Gets a certificate for an account by its password or by an invitation (settings-api.md 3): the private key
/// is made here and never leaves this computer, the server signs a request for it. Neither password nor code
/// is kept. One thread; cryptography runs in a pool. When it dies, what is under way ends with Cancelled.
class Enrolment : public QObject {
    Q_OBJECT

public:
    explicit Enrolment(QObject *parent = nullptr);
    ~Enrolment() override;

    /// One at a time. Errors: AddressInvalid; PasswordTooWeak (empty); the transport's; CredentialsWrong,
    /// SignInDelayed, SignInLocked, EnrolmentDelayed, Invitation…, EnrolmentClosed and others that the server
    /// names; NotSupported (a server without enrolment, or one that only makes new accounts); CryptoFailed;
    /// CertificateOfOtherAccount, P12KeyMismatch, ServerUnreadable when the answer is not what was asked for.
    QFuture<Result<EnrolledIdentity>> enrol(const EnrolmentOrder &order);

private:
    void finish(const Result<TransportAnswer> &answer, const QByteArray &keyPem, const QString &address,
        const Pending<EnrolledIdentity> &pending);

    std::unique_ptr<HttpsTransport> m_transport;
};
