// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/errorkind.h"

ErrorKind errorKindOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::TimedOut:
    case ErrorCode::ClosedEarly:
    case ErrorCode::NetworkFailed:
    case ErrorCode::TlsFailed:
        return ErrorKind::Network;
    case ErrorCode::NotAuthenticated:
    case ErrorCode::AccountLocked:
    case ErrorCode::CertificateRevoked:
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotYetValid:
    case ErrorCode::CertificateUnknown:
    case ErrorCode::ClientCertificateRequired:
    case ErrorCode::ClientCertificateRefused:
    case ErrorCode::ServerUntrusted:
    case ErrorCode::ServerNameMismatch:
    case ErrorCode::ServerCertificateExpired:
    case ErrorCode::ServerPinChanged:
    // Our own certificate cannot be used, or not be had.
    case ErrorCode::KeyTooSmall:
    case ErrorCode::SignatureTooWeak:
    case ErrorCode::CryptoFailed:
    case ErrorCode::P12WrongPassword:
    case ErrorCode::P12Broken:
    case ErrorCode::P12NoPrivateKey:
    case ErrorCode::P12NoCertificate:
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainDenied:
    case ErrorCode::KeychainAbsent:
    case ErrorCode::SecretLost:
    case ErrorCode::NoSavedAccount:
    case ErrorCode::FileUnreadable:
        return ErrorKind::Credentials;
    default:
        return ErrorKind::Other;
    }
}
