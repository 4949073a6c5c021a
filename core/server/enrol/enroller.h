// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/form.h"
#include "core/server/auth/attemptlimiter.h"
#include "core/server/auth/caller.h"
#include "core/server/enrol/enrolmentpolicy.h"
#include "core/server/pki/officeca.h"

#include <QHostAddress>

#include <optional>

class Stores;
struct EnrolmentFields;
struct Invitation;

/// Whether an enrolment ends with a certificate, or the account fetches one later.
enum class EnrolmentCertificate { Wanted, NotWanted };

/// Who enrolled.
struct EnrolledAccount {
    Caller caller; ///< the account, as if it had signed in by its password
    QString email;
    /// None when none was wanted; without a key when the request brought its own.
    std::optional<IssuedCertificate> certificate;
    bool isNew = false; ///< false: an account that exists was given a new password and certificate
};

/// Makes accounts, and certificates for those that exist, over the network. All of one enrolment is one
/// transaction: no account without its certificate, no certificate on record without its account, and an
/// invitation is used up only by who got both. Hashing and key making come before it, because a transaction
/// holds up every other writer. For Execution::Pool. Borrows all; one per thread.
class Enroller {
public:
    /// @param ca null when its key is not on this computer: then nothing can be certified (CaOffline)
    /// @param limiter counts made accounts, names that were taken and wrong codes by client address; the
    /// server's, and not the one that counts passwords
    Enroller(Stores &stores, const OfficeCa *ca, AttemptLimiter &limiter, const EnrolmentOptions &options);

    const EnrolmentOptions &options() const { return m_options; }
    /// What the limiter of enrolments lets through: an office behind one address has a good morning.
    static AttemptPolicy attemptPolicy();

    /// @param form fields of EnrolmentFields. Errors: EnrolmentClosed, InvitationRequired, InvitationInvalid,
    /// those of EnrolmentFields::fromForm, AccountDuplicate, AddressTaken, AccountLocked,
    /// CertificateRequestUnusable, KeyTooSmall, CaOffline, DomainUnknown (open enrolment and the office has
    /// several domains), EnrolmentDelayed (with the seconds to wait as subject), the store's.
    Result<EnrolledAccount> enrol(const FormParameters &form, const QHostAddress &peer,
        EnrolmentCertificate wanted = EnrolmentCertificate::Wanted);
    /// A certificate for an account that is signed in, recorded. @param request PKCS#10 in PEM; empty = with
    /// a new key. Errors: those of CertificateIssuer::signOwn; CaOffline.
    Result<IssuedCertificate> certify(const Caller &caller, const QByteArray &request);
    /// The same as a .p12 whose password is the account's own. Errors: also those of recoverPassword.
    Result<QByteArray> certifyAsPkcs12(const Caller &caller);

private:
    Result<IssuedCertificate> makeCertificate(const QString &address, const QByteArray &request) const;
    Result<QString> domainOf(const Invitation &invitation) const;
    Result<EnrolledAccount> enrolAt(const Caller &caller, const EnrolmentFields &fields, bool isInvitedByName,
        EnrolmentCertificate wanted);
    Result<qint64> write(const Caller &caller, const EnrolmentFields &fields, bool isNew,
        const std::optional<IssuedCertificate> &certificate);

    Stores &m_stores;
    const OfficeCa *m_ca;
    AttemptLimiter &m_limiter;
    EnrolmentOptions m_options;
};
