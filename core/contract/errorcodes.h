// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLatin1StringView>

#include <optional>

// Every error that can cross a layer: enumerator and stable text. The texts are part of the wire contract
// (key "error" of a failed answer) and never change; new ones are added at the end of their group.
#define BELLSET_ERROR_CODES(X)                                                                               \
    /* the request */                                                                                        \
    X(RequestMalformed, "request.malformed")                                                                 \
    X(MissingParameter, "request.missing_parameter")                                                         \
    X(InvalidParameter, "request.invalid_parameter")                                                         \
    X(UnknownAction, "request.unknown_action")                                                               \
    X(NotFound, "request.not_found")                                                                         \
    X(MethodNotAllowed, "request.method_not_allowed")                                                        \
    X(TooLarge, "request.too_large")                                                                         \
    X(TooManyRequests, "request.too_many")                                                                   \
    X(Conflict, "request.conflict")                                                                          \
    /* who asks */                                                                                           \
    X(NotAuthenticated, "auth.required")                                                                     \
    X(Denied, "auth.denied")                                                                                 \
    X(OfficeOnly, "auth.office_only")                                                                        \
    X(AccountLocked, "auth.locked")                                                                          \
    X(CredentialsWrong, "auth.wrong_credentials")                                                            \
    X(SignInDelayed, "auth.delayed")                                                                         \
    X(SignInLocked, "auth.locked_out")                                                                       \
    X(CertificateRevoked, "certificate.revoked")                                                             \
    X(CertificateExpired, "certificate.expired")                                                             \
    X(CertificateNotYetValid, "certificate.not_yet_valid")                                                   \
    X(CertificateUnknown, "certificate.unknown")                                                             \
    X(CrossSite, "auth.cross_site")                                                                          \
    X(CertificateRequestUnusable, "certificate.bad_request")                                                 \
    X(TooManyCertificates, "certificate.too_many")                                                           \
    X(CaOffline, "certificate.no_authority")                                                                 \
    /* accounts and addresses */                                                                             \
    X(AccountUnknown, "account.unknown")                                                                     \
    X(AccountDuplicate, "account.duplicate")                                                                 \
    X(AddressTaken, "address.taken")                                                                         \
    X(AddressInvalid, "address.invalid")                                                                     \
    X(DomainUnknown, "domain.unknown")                                                                       \
    X(AliasForeignDomain, "alias.foreign_domain")                                                            \
    X(TooManyAliases, "alias.too_many")                                                                      \
    X(PasswordWrong, "password.wrong")                                                                       \
    X(PasswordTooWeak, "password.too_weak")                                                                  \
    X(EnrolmentClosed, "enrolment.closed")                                                                   \
    X(InvitationRequired, "enrolment.invitation_required")                                                   \
    X(InvitationInvalid, "enrolment.invitation_invalid")                                                     \
    X(EnrolmentDelayed, "enrolment.delayed")                                                                 \
    /* settings */                                                                                           \
    X(ForwardingNoMobileNumber, "forwarding.no_mobile_number")                                               \
    X(ForwardingBadTarget, "forwarding.bad_target")                                                          \
    X(ForwardingLoop, "forwarding.loop")                                                                     \
    X(ForwardingEmergency, "forwarding.emergency")                                                           \
    X(CallerIdForeign, "caller_id.foreign")                                                                  \
    X(NotPrepaid, "balance.not_prepaid")                                                                     \
    X(VoucherUnknown, "voucher.unknown")                                                                     \
    X(VoucherUsed, "voucher.used")                                                                           \
    X(VoucherExpired, "voucher.expired")                                                                     \
    X(VoicemailAbsent, "voicemail.absent")                                                                   \
    X(JournalFull, "journal.full")                                                                           \
    X(ContactDuplicate, "contact.duplicate")                                                                 \
    /* reading a .p12 and judging what is in it */                                                           \
    X(P12WrongPassword, "p12.wrong_password")                                                                \
    X(P12OldCipher, "p12.old_cipher")                                                                        \
    X(P12NoPrivateKey, "p12.no_private_key")                                                                 \
    X(P12NoCertificate, "p12.no_certificate")                                                                \
    X(P12KeyMismatch, "p12.key_mismatch")                                                                    \
    X(P12Broken, "p12.broken")                                                                               \
    X(KeyTooSmall, "certificate.key_too_small")                                                              \
    X(SignatureTooWeak, "certificate.weak_signature")                                                        \
    X(CertificateOfOtherAccount, "certificate.other_account")                                                \
    X(CertificateWithoutAddress, "certificate.no_address")                                                   \
    /* reaching a server */                                                                                  \
    X(HostNotFound, "network.host_not_found")                                                                \
    X(ConnectionRefused, "network.refused")                                                                  \
    X(TimedOut, "network.timed_out")                                                                         \
    X(ClosedEarly, "network.closed_early")                                                                   \
    X(NetworkFailed, "network.failed")                                                                       \
    X(Cancelled, "network.cancelled")                                                                        \
    X(ServerUntrusted, "tls.server_untrusted")                                                               \
    X(ServerNameMismatch, "tls.name_mismatch")                                                               \
    X(ServerCertificateExpired, "tls.server_expired")                                                        \
    X(ServerPinChanged, "tls.pin_changed")                                                                   \
    X(ClientCertificateRequired, "tls.client_certificate_required")                                          \
    X(ClientCertificateRefused, "tls.client_certificate_refused")                                            \
    X(TlsFailed, "tls.failed")                                                                               \
    /* what a server answered */                                                                             \
    X(ServerUnreadable, "server.unreadable")                                                                 \
    X(ServerFault, "server.fault")                                                                           \
    X(ServerRefused, "server.refused")                                                                       \
    X(OutcomeUnknown, "server.outcome_unknown")                                                              \
    X(NotSupported, "server.not_supported")                                                                  \
    X(NotInEffect, "server.not_in_effect")                                                                   \
    /* this computer */                                                                                      \
    X(KeychainLocked, "keychain.locked")                                                                     \
    X(KeychainDenied, "keychain.denied")                                                                     \
    X(KeychainAbsent, "keychain.absent")                                                                     \
    X(SecretLost, "keychain.secret_lost")                                                                    \
    X(FileUnreadable, "file.unreadable")                                                                     \
    X(FileUnwritable, "file.unwritable")                                                                     \
    X(FileDamaged, "file.damaged")                                                                           \
    X(FileBusy, "file.busy")                                                                                 \
    X(NoSavedAccount, "account.none_saved")                                                                  \
    /* a directory (LDAP) */                                                                                 \
    X(DirectoryBindRefused, "directory.bind_refused")                                                        \
    X(DirectoryBaseUnknown, "directory.base_unknown")                                                        \
    X(DirectoryNameInvalid, "directory.name_invalid")                                                        \
    X(DirectoryFilterInvalid, "directory.filter_invalid")                                                    \
    X(DirectoryNotEncrypted, "directory.not_encrypted")                                                      \
    X(DirectoryNeedsEncryption, "directory.needs_encryption")                                                \
    X(DirectoryTooWide, "directory.too_wide")                                                                \
    X(DirectoryRefused, "directory.refused")                                                                 \
    /* the server's own house */                                                                             \
    X(ConfigurationInvalid, "configuration.invalid")                                                         \
    X(StoreBusy, "store.busy")                                                                               \
    X(StoreFailed, "store.failed")                                                                           \
    X(SchemaTooNew, "store.schema_too_new")                                                                  \
    X(AlreadyInitialised, "server.already_initialised")                                                      \
    X(NotInitialised, "server.not_initialised")                                                              \
    X(CryptoFailed, "crypto.failed")

enum class ErrorCode : quint16 {
#define BELLSET_ENUMERATOR(Id, text) Id,
    BELLSET_ERROR_CODES(BELLSET_ENUMERATOR)
#undef BELLSET_ENUMERATOR
};

/// The stable text of a code, e.g. "account.duplicate".
QLatin1StringView errorCodeText(ErrorCode code);

/// The code of a stable text; none for a text of a newer server.
std::optional<ErrorCode> errorCodeFromText(QStringView text);
