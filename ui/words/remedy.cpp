// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/remedy.h"

#include <QCoreApplication>

namespace {

/// Context of the translations.
struct RemedyWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QList<Remedy> errorRemedies(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::ClosedEarly:
    case ErrorCode::TlsFailed:
        return {Remedy::TryAgain, Remedy::EditServer};
    case ErrorCode::TimedOut:
    case ErrorCode::NetworkFailed:
    case ErrorCode::TooManyRequests:
    case ErrorCode::SignInDelayed:
    case ErrorCode::SignInLocked:
    case ErrorCode::EnrolmentDelayed:
    case ErrorCode::ServerFault:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreFailed:
    case ErrorCode::Cancelled:
    case ErrorCode::KeychainLocked:
        return {Remedy::TryAgain};
    case ErrorCode::ServerUntrusted:
        return {Remedy::CompareIdentity, Remedy::EditServer};
    case ErrorCode::ServerNameMismatch:
        return {Remedy::EditServer, Remedy::CompareIdentity};
    case ErrorCode::ServerPinChanged:
        return {Remedy::CompareIdentity};
    case ErrorCode::ServerCertificateExpired:
    case ErrorCode::Denied:
    case ErrorCode::CrossSite:
    case ErrorCode::AccountLocked:
    case ErrorCode::CaOffline:
        return {Remedy::TryAgain, Remedy::AskOffice};
    case ErrorCode::P12OldCipher:
        return {Remedy::ShowHowToConvert, Remedy::ChooseOtherFile};
    case ErrorCode::P12NoPrivateKey:
    case ErrorCode::P12NoCertificate:
    case ErrorCode::P12KeyMismatch:
    case ErrorCode::P12Broken:
    case ErrorCode::CertificateOfOtherAccount:
    case ErrorCode::CertificateWithoutAddress:
    case ErrorCode::SecretLost:
    case ErrorCode::FileUnreadable:
        return {Remedy::ChooseOtherFile};
    case ErrorCode::KeyTooSmall:
    case ErrorCode::SignatureTooWeak:
    case ErrorCode::CertificateRevoked:
    case ErrorCode::CertificateExpired:
        return {Remedy::ChooseOtherFile, Remedy::AskOffice};
    case ErrorCode::ClientCertificateRequired:
    case ErrorCode::ClientCertificateRefused:
    case ErrorCode::CertificateUnknown:
    case ErrorCode::NotAuthenticated:
        return {Remedy::ChooseOtherFile, Remedy::EditServer};
    case ErrorCode::CertificateNotYetValid:
        return {Remedy::TryAgain, Remedy::ChooseOtherFile};
    case ErrorCode::NotFound: // nothing of ours at this address
    case ErrorCode::TooLarge:
    case ErrorCode::ServerUnreadable:
        return {Remedy::TryAgain, Remedy::EditServer};
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::NotInEffect:
        return {Remedy::CheckNow};
    case ErrorCode::KeychainDenied:
    case ErrorCode::KeychainAbsent:
        return {Remedy::UsePassphraseInstead};
    default:
        return {};
    }
}

QString remedyLabel(Remedy remedy)
{
    switch (remedy) {
    case Remedy::TryAgain:
        return RemedyWords::tr("&Try again", "button");
    case Remedy::ChooseOtherFile:
        return RemedyWords::tr("Choose &another file…", "button");
    case Remedy::ShowHowToConvert:
        return RemedyWords::tr("Show &how to convert", "button");
    case Remedy::CompareIdentity:
        return RemedyWords::tr("Compare &fingerprint…", "button");
    case Remedy::EditServer:
        return RemedyWords::tr("Change &server", "button: edit the server's address");
    case Remedy::CheckNow:
        return RemedyWords::tr("&Check now", "button: read again what is in effect");
    case Remedy::AskOffice:
        return RemedyWords::tr(
            "Copy a &request", "button: puts a ready text for the office on the clipboard");
    case Remedy::UsePassphraseInstead:
        return RemedyWords::tr("Use a &passphrase instead", "button");
    }
    return {};
}
