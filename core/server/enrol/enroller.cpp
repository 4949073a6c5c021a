// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/enrol/enroller.h"

#include "core/contract/errorcodes.h"
#include "core/server/auth/certificateissuer.h"
#include "core/server/enrol/enrolmentfields.h"
#include "core/server/store/stores.h"

namespace {

/// The limiter's name for everything that one client address tries.
QString limiterKey(const QHostAddress &peer)
{
    return QStringLiteral("enrolment from ") + peer.toString();
}

/// Whether an attempt that failed so tells something about the accounts or codes that exist.
bool isGuess(ErrorCode code)
{
    return code == ErrorCode::InvitationInvalid || code == ErrorCode::AccountDuplicate
        || code == ErrorCode::AddressTaken || code == ErrorCode::AccountLocked;
}

NewAccount newAccountOf(const QString &address, const EnrolmentFields &fields, const QString &timeZone)
{
    NewAccount account;
    account.identity.sipAddress = address;
    account.identity.email = fields.email;
    account.identity.firstName = fields.firstName;
    account.identity.lastName = fields.lastName;
    // Not the caller ID, which nobody has verified.
    account.identity.mobileNumber = fields.phoneNumber;
    account.identity.timeZone = fields.timeZone.isEmpty() ? timeZone : fields.timeZone;
    // Who came without an invitation must not run up a bill.
    account.prepaid = fields.invitation.isEmpty();
    return account;
}

} // namespace

Enroller::Enroller(
    Stores &stores, const OfficeCa *ca, AttemptLimiter &limiter, const EnrolmentOptions &options)
    : m_stores(stores)
    , m_ca(ca)
    , m_limiter(limiter)
    , m_options(options)
{
}

AttemptPolicy Enroller::attemptPolicy()
{
    AttemptPolicy policy;
    policy.freeTries = 5;
    policy.tries = 20;
    policy.addressFreeTries = 10;
    policy.addressTries = 30;
    return policy;
}

Result<EnrolledAccount> Enroller::enrol(
    const FormParameters &form, const QHostAddress &peer, EnrolmentCertificate wanted)
{
    if (m_options.policy == EnrolmentPolicy::Closed)
        return failure(ErrorCode::EnrolmentClosed);
    // Its words are about passwords, of which there is none here.
    if (const Result<void> admitted = m_limiter.admit(limiterKey(peer), peer); !admitted)
        return failure(ErrorCode::EnrolmentDelayed, admitted.error().subject);
    const QString code = form.value(u"invitation").value_or(QString()).trimmed();
    const Result<Invitation> invitation =
        code.isEmpty() ? Result<Invitation>(Invitation{}) : m_stores.invitations.find(code);
    Result<EnrolledAccount> enrolled = [&]() -> Result<EnrolledAccount> {
        if (!invitation)
            return failure(invitation.error());
        const bool isNamed = !invitation->address.isEmpty();
        const Result<EnrolmentFields> fields = isNamed
            ? EnrolmentFields::fromInvitedForm(form, invitation->address.section(u'@', 0, 0))
            : EnrolmentFields::fromForm(form);
        if (!fields)
            return failure(fields.error());
        if (code.isEmpty() && m_options.policy == EnrolmentPolicy::Invitation)
            return failure(ErrorCode::InvitationRequired);
        const Result<QString> domain = domainOf(*invitation);
        if (!domain)
            return failure(domain.error());
        const Caller caller{0, QString(fields->username + u'@' + *domain), Role::User,
            code.isEmpty() ? QStringLiteral("enrolment") : QStringLiteral("invitation"), peer.toString()};
        return enrolAt(caller, *fields, isNamed, wanted);
    }();
    // With a code, the code is the limit.
    if (enrolled ? code.isEmpty() : isGuess(enrolled.error().code))
        m_limiter.failed(limiterKey(peer), peer);
    return enrolled;
}

Result<QString> Enroller::domainOf(const Invitation &invitation) const
{
    if (!invitation.address.isEmpty())
        return invitation.address.section(u'@', 1);
    if (!m_options.domain.isEmpty())
        return m_options.domain;
    const Result<QStringList> domains = m_stores.accounts.domains();
    if (!domains)
        return failure(domains.error());
    if (domains->size() != 1)
        return failure(ErrorCode::DomainUnknown, {}, QStringLiteral("set [enrolment] domain"));
    return domains->first();
}

Result<EnrolledAccount> Enroller::enrolAt(
    const Caller &caller, const EnrolmentFields &fields, bool isInvitedByName, EnrolmentCertificate wanted)
{
    const QString address = caller.address;
    const Result<Account> existing = m_stores.accounts.find(address);
    if (!existing && existing.error().code != ErrorCode::AccountUnknown)
        return failure(existing.error());
    if (existing && !isInvitedByName)
        return failure(ErrorCode::AccountDuplicate, address);
    if (existing && existing->blocked)
        return failure(ErrorCode::AccountLocked, address);
    std::optional<IssuedCertificate> certificate;
    if (wanted == EnrolmentCertificate::Wanted) {
        const Result<IssuedCertificate> made = makeCertificate(address, fields.request);
        if (!made)
            return failure(made.error());
        certificate = *made;
    }
    const Result<qint64> id = write(caller, fields, !existing, certificate);
    if (!id)
        return failure(id.error());
    const Role role = existing ? existing->role : Role::User;
    return EnrolledAccount{
        {*id, address, role, QStringLiteral("password"), caller.peer}, fields.email, certificate, !existing};
}

Result<qint64> Enroller::write(const Caller &caller, const EnrolmentFields &fields, bool isNew,
    const std::optional<IssuedCertificate> &certificate)
{
    const QString address = caller.address;
    AccountStore &accounts = m_stores.accounts;
    const Result<StoredPassword> password = accounts.preparePassword(address, fields.password);
    if (!password)
        return failure(password.error());
    qint64 id = 0;
    const Result<void> done = inTransaction(m_stores.database(), [&]() -> Result<void> {
        if (!fields.invitation.isEmpty()) {
            if (const Result<void> used = m_stores.invitations.use(caller, fields.invitation, address); !used)
                return used;
        }
        if (isNew) {
            const Result<qint64> added =
                accounts.addPrepared(caller, newAccountOf(address, fields, m_options.timeZone), *password);
            if (!added)
                return failure(added.error());
            id = *added;
        } else {
            if (const Result<void> changed = accounts.setPreparedPassword(caller, address, *password);
                !changed)
                return changed;
            const Result<Account> account = accounts.find(address);
            if (!account)
                return failure(account.error());
            id = account->id;
        }
        return certificate ? CertificateIssuer(m_stores, *m_ca).record(caller, *certificate) : Result<void>();
    });
    if (!done)
        return failure(done.error());
    return id;
}

Result<IssuedCertificate> Enroller::makeCertificate(const QString &address, const QByteArray &request) const
{
    const Result<SipAddress> parsed = SipAddress::parse(address);
    if (!parsed)
        return failure(parsed.error());
    if (m_ca == nullptr)
        return failure(ErrorCode::CaOffline);
    const Validity validity = m_ca->clientValidity(m_stores.clock().nowSeconds());
    return request.isEmpty() ? m_ca->issueClient(*parsed, validity)
                             : m_ca->signClient(request, *parsed, validity);
}

Result<IssuedCertificate> Enroller::certify(const Caller &caller, const QByteArray &request)
{
    if (m_ca == nullptr)
        return failure(ErrorCode::CaOffline);
    const CertificateIssuer issuer(m_stores, *m_ca);
    return request.isEmpty() ? issuer.issueOwn(caller) : issuer.signOwn(caller, request);
}

Result<QByteArray> Enroller::certifyAsPkcs12(const Caller &caller)
{
    if (m_ca == nullptr)
        return failure(ErrorCode::CaOffline);
    return CertificateIssuer(m_stores, *m_ca).issueOwnPkcs12(caller, Pkcs12Form::Modern);
}
