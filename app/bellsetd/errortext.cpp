// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/errortext.h"

#include "app/bellsetd/terminal.h"
#include "core/contract/errorcodes.h"

namespace {

QString sentence(const Error &error)
{
    const QString &subject = error.subject;
    switch (error.code) {
    case ErrorCode::NotInitialised:
        return QStringLiteral(
            "There is no office in %1 yet. Make one with: bellsetd init --data-dir %1 --domain "
            "DOMAIN --admin ADDRESS")
            .arg(subject);
    case ErrorCode::AlreadyInitialised:
        return QStringLiteral("%1 already holds an office; it was not touched. Start it with: bellsetd serve "
                              "--data-dir %1")
            .arg(subject);
    case ErrorCode::SchemaTooNew:
        return QStringLiteral(
            "The database was written by a newer version of bellsetd. Install that version, or "
            "restore a backup made before the upgrade.");
    case ErrorCode::StoreBusy:
        return QStringLiteral("The database is busy. Try again in a moment.");
    case ErrorCode::StoreFailed:
        if (subject == u"migrate")
            return QStringLiteral(
                "The database has an older form. Bring it up to date with: bellsetd migrate");
        return QStringLiteral("The database cannot be used.");
    case ErrorCode::AccountUnknown:
        return QStringLiteral("There is no account %1. \"bellsetd account list\" shows all.").arg(subject);
    case ErrorCode::AccountDuplicate:
        return QStringLiteral("The account %1 exists already.").arg(subject);
    case ErrorCode::AddressTaken:
        return QStringLiteral("%1 is taken: it is an alias or number of another account.").arg(subject);
    case ErrorCode::AddressInvalid:
        return QStringLiteral("\"%1\" is no SIP address of the form name@domain that fits here.")
            .arg(subject);
    case ErrorCode::DomainUnknown:
        return QStringLiteral("This office does not serve the domain %1.").arg(subject);
    case ErrorCode::PasswordTooWeak:
        return QStringLiteral("A password must have between 1 and 1000 characters.");
    case ErrorCode::EnrolmentClosed:
        return QStringLiteral(
            "Invitations do not count in this office: policy = closed in [enrolment] of the "
            "configuration.");
    case ErrorCode::NotFound:
        return QStringLiteral("\"%1\" was not found.").arg(subject);
    case ErrorCode::FileUnreadable:
        return QStringLiteral("The file %1 cannot be read.").arg(subject);
    case ErrorCode::FileUnwritable:
        return QStringLiteral("%1 cannot be written.").arg(subject);
    case ErrorCode::ConfigurationInvalid:
        return QStringLiteral("The configuration is not good.");
    case ErrorCode::InvalidParameter:
        return QStringLiteral("\"%1\" is not possible here.").arg(subject);
    case ErrorCode::MissingParameter:
        return QStringLiteral("There is no terminal to ask at. Give the %1 on standard input with "
                              "--password-stdin.")
            .arg(subject);
    case ErrorCode::Conflict:
        return QStringLiteral("%1 is in use for something else.").arg(subject);
    case ErrorCode::CryptoFailed:
        return QStringLiteral("OpenSSL failed: %1.").arg(subject);
    default:
        return QStringLiteral("%1 (%2).").arg(QString(errorCodeText(error.code)), subject);
    }
}

} // namespace

QString errorText(const Error &error)
{
    const QString text = sentence(error);
    return error.detail.isEmpty() ? text : text + u'\n' + error.detail;
}

ExitCode exitCodeOf(const Error &error)
{
    return error.code == ErrorCode::ConfigurationInvalid ? ExitCode::Configuration : ExitCode::Failure;
}

ExitCode failed(const Error &error)
{
    printNotice(QStringLiteral("bellsetd: ") + errorText(error));
    return exitCodeOf(error);
}
