// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/legacytexts.h"

#include "core/contract/errorcodes.h"
#include "core/server/auth/callerfinder.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace {

/// `%1` stands for the subject of the error.
struct Row {
    ErrorCode code;
    const char *text;
};

/// Words of the incumbent that clients show or compare (settings-api.md 1.2), by the error's subject.
struct IncumbentText {
    ErrorCode code;
    QLatin1StringView subject;
    const char *text;
};

constexpr std::array incumbentTexts{
    IncumbentText{ErrorCode::MissingParameter, QLatin1StringView("username"), "Error: missing username"},
    IncumbentText{ErrorCode::MissingParameter, QLatin1StringView("id or number"), "Missing id or number"},
};

constexpr std::array rows{
    Row{ErrorCode::RequestMalformed, "The parameters cannot be read; encode them as an HTML form does."},
    Row{ErrorCode::MissingParameter, "Error: missing %1; give it a value."},
    Row{ErrorCode::InvalidParameter, "The value of %1 cannot be used; correct it."},
    // The text of the incumbent server, which clients compare (settings-api.md 0.1 fact 8).
    Row{ErrorCode::UnknownAction, "Error: invalid action"},
    Row{ErrorCode::NotFound, "%1 was not found; check how it is written."},
    Row{ErrorCode::MethodNotAllowed, "This action changes something; send it with POST."},
    Row{ErrorCode::TooManyRequests, "Too many attempts; try again in %1 seconds."},
    Row{ErrorCode::Conflict, "Somebody else changed the same thing; read it again and repeat the change."},
    Row{ErrorCode::NotAuthenticated,
        "No client certificate was sent; choose the certificate that this office gave you, or sign in with "
        "your SIP address and password."},
    Row{ErrorCode::CredentialsWrong,
        "The SIP address or the password is wrong; check both, and that the address has its domain."},
    Row{ErrorCode::SignInDelayed, "Too many wrong passwords; wait %1 seconds, then try again."},
    Row{ErrorCode::SignInLocked,
        "Too many wrong passwords in a row: signing in is locked for another %1 seconds. Check the password "
        "meanwhile, or ask your administrator for a new one."},
    Row{ErrorCode::Denied,
        "You may not do this with %1; use the account's own certificate or ask your administrator."},
    Row{ErrorCode::CrossSite,
        "This change was asked for by the web page of another site, so nothing was changed; make it from "
        "this "
        "server's own page or a program of yours."},
    Row{ErrorCode::OfficeOnly, "Only your administrator can change %1; ask for it."},
    Row{ErrorCode::AccountLocked, "The account %1 is blocked; ask your administrator to unblock it."},
    Row{ErrorCode::CertificateRevoked, "Your certificate was revoked; ask your administrator for a new one."},
    Row{ErrorCode::CertificateExpired, "Your certificate has expired; ask your administrator for a new one."},
    Row{ErrorCode::CertificateNotYetValid,
        "Your certificate is not valid yet; wait until it is, or check this computer's clock."},
    Row{ErrorCode::CertificateUnknown,
        "This office has no record of your certificate; ask your administrator for a new one."},
    Row{ErrorCode::CertificateRequestUnusable,
        "The certificate request cannot be used (%1); send a PKCS#10 request in PEM form that is signed by "
        "its "
        "own key."},
    Row{ErrorCode::KeyTooSmall,
        "The key is too weak (%1 bits); make one of RSA 2048 bits or more, or on the curve P-256."},
    Row{ErrorCode::TooManyCertificates,
        "The account has %1 valid certificates, more than enough; revoke those that are not used any more."},
    Row{ErrorCode::CaOffline,
        "This office's certificate authority is not on line; ask your administrator to issue the "
        "certificate."},
    Row{ErrorCode::AccountUnknown, "The account does not exist (any more); ask your administrator."},
    Row{ErrorCode::AddressInvalid, "%1 is not a SIP address; write it like user@example.org."},
    Row{ErrorCode::EnrolmentClosed, "This office makes accounts by itself; ask your administrator for one."},
    Row{ErrorCode::InvitationRequired,
        "This office takes new people by invitation; ask your administrator for a code and send it along."},
    Row{ErrorCode::InvitationInvalid,
        "The invitation code is unknown, used or expired; check how it is written, or ask your administrator "
        "for a new one."},
    Row{ErrorCode::EnrolmentDelayed,
        "Too many codes or names that did not work came from your network; wait %1 seconds, then type the "
        "code again as your administrator gave it to you, or ask for a new one."},
    Row{ErrorCode::AccountDuplicate, "The account %1 exists already; choose another name."},
    Row{ErrorCode::AddressTaken, "The address %1 is taken; choose another one."},
    Row{ErrorCode::AliasForeignDomain,
        "An alias cannot be in the domain %1; give only the name before the @, it gets your own domain."},
    Row{ErrorCode::TooManyAliases, "There are %1 aliases already; remove one that is not needed first."},
    Row{ErrorCode::PasswordWrong, "The old password is not right; type it again."},
    Row{ErrorCode::PasswordTooWeak,
        "The new password is too easy to guess; use at least 6 characters with upper case, lower case and a "
        "digit, or at least 16 of any kind."},
    Row{ErrorCode::CallerIdForeign,
        "%1 is not a number of this account; use one of its ENUM numbers or aliases, or ask your "
        "administrator."},
    Row{ErrorCode::NotPrepaid, "%1 is not a prepaid account; give the voucher to one that is."},
    Row{ErrorCode::VoucherUnknown, "There is no voucher %1 with this number; check both on the card."},
    Row{ErrorCode::VoucherUsed, "The voucher %1 was used before; take another one."},
    Row{ErrorCode::VoucherExpired, "The voucher %1 has expired; take another one."},
    Row{ErrorCode::DomainUnknown, "The domain %1 does not belong to this office; use one that does."},
    Row{ErrorCode::ForwardingNoMobileNumber,
        "There is no mobile number in your account to forward to; enter one in your account, or give the "
        "number "
        "itself."},
    Row{ErrorCode::ForwardingBadTarget,
        "%1 cannot be called; give a phone number, a SIP address like user@example.org, <voice-mailbox> or "
        "<mobile-number>."},
    Row{ErrorCode::ForwardingLoop,
        "%1 rings this account itself, so calls would go round in circles; choose another target."},
    Row{ErrorCode::ForwardingEmergency,
        "%1 is an emergency number, and nobody's calls may be sent there; choose another target."},
    Row{ErrorCode::VoicemailAbsent,
        "You have no voice mailbox; switch voicemail on first, or choose another target."},
    Row{ErrorCode::JournalFull,
        "The journal of this account holds its %1 MB; delete old entries, or ask your administrator for more "
        "room."},
    Row{ErrorCode::ContactDuplicate,
        "There is an entry with this name and number already; change that one, or give another number."},
    Row{ErrorCode::StoreBusy, "The server is busy; nothing was changed. Try again in a moment."},
    Row{ErrorCode::StoreFailed,
        "The server could not reach its data; nothing was changed. Try again, then tell your administrator."},
    Row{ErrorCode::CryptoFailed, "The server could not read a protected value; tell your administrator."},
};

} // namespace

QString legacyText(const Error &error)
{
    if (error.code == ErrorCode::NotAuthenticated && error.subject == DigestSignIn::stale)
        return QStringLiteral("The challenge of this sign-in is used up; sign in again with the new one.");
    if (error.code == ErrorCode::RequestMalformed && error.subject == u"Authorization")
        return QStringLiteral(
            "The Authorization header cannot be used (%1); send an HTTP digest with qop=auth.")
            .arg(error.detail);
    if (error.code == ErrorCode::CertificateUnknown && error.subject == CallerFinder::otherIssuer)
        return QStringLiteral(
            "Your certificate comes from another certificate authority; choose the one that "
            "this office gave you.");
    // Begins as the incumbent's does.
    if (error.code == ErrorCode::MissingParameter && error.detail == CallerFinder::ownersCertificate)
        return QStringLiteral(
            "Error, please specify an account: the certificate is an owner's, so say whose settings "
            "with account=user@domain.");
    for (const IncumbentText &each : incumbentTexts) {
        if (each.code == error.code && error.subject == each.subject)
            return QString::fromLatin1(each.text);
    }
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const Row &each) { return each.code == error.code; });
    if (row == rows.end())
        return QStringLiteral("The server could not do this (%1); tell your administrator.")
            .arg(errorCodeText(error.code));
    const QString text = QString::fromLatin1(row->text);
    return text.contains(u"%1") ? text.arg(error.subject.isEmpty() ? QStringLiteral("it") : error.subject)
                                : text;
}
