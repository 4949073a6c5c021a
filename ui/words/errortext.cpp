// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errortext.h"

#include "ui/words/directoryerrors.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace {

/// Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString orElse(const QString &subject, const QString &otherwise)
{
    return subject.isEmpty() ? otherwise : subject;
}

/// A date that travels as ISO 8601, in the reader's form; anything else as it is.
QString dateOf(const QString &subject)
{
    const QDateTime when = QDateTime::fromString(subject, Qt::ISODate);
    return when.isValid() ? QLocale().toString(when.toLocalTime().date(), QLocale::LongFormat) : QString();
}

ErrorText requestText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::MissingParameter:
        return {Words::tr("Something is missing in this request."), {},
            error.subject.isEmpty() ? Words::tr("Fill in all fields and try again.")
                                    : Words::tr("Fill in “%1” and try again.").arg(error.subject)};
    case ErrorCode::InvalidParameter:
        return {error.subject.isEmpty() ? Words::tr("The server does not accept this value.")
                                        : Words::tr("The server does not accept “%1”.").arg(error.subject),
            Words::tr("Nothing was changed."), Words::tr("Correct it and try again.")};
    case ErrorCode::UnknownAction:
    case ErrorCode::MethodNotAllowed:
    case ErrorCode::NotSupported:
        return {Words::tr("This server cannot do that."), Words::tr("Nothing was changed."),
            Words::tr("Ask whoever runs the server whether it can be updated.")};
    case ErrorCode::NotFound:
        return {error.subject.isEmpty() ? Words::tr("The server does not have what was asked for.")
                                        : Words::tr("The server does not have “%1”.").arg(error.subject),
            Words::tr("It may have been removed meanwhile."), Words::tr("Refresh to see what is there now.")};
    case ErrorCode::TooLarge:
        return {Words::tr("That is more than the server takes at once."), Words::tr("Nothing was changed."),
            Words::tr("Make it shorter and try again.")};
    case ErrorCode::TooManyRequests: {
        bool known = false;
        const int seconds = error.subject.toInt(&known);
        return {Words::tr("Too many attempts."), Words::tr("The server makes you wait for a moment."),
            known ? Words::tr("Try again in %n second(s).", nullptr, seconds)
                  : Words::tr("Try again in a minute.")};
    }
    case ErrorCode::Conflict:
        return {error.subject.isEmpty() ? Words::tr("Somebody changed this at the same time.")
                                        : Words::tr("%1 changed this at the same time.").arg(error.subject),
            Words::tr("Your change was not saved over theirs."),
            Words::tr("Refresh, compare, and change it again.")};
    default:
        return {Words::tr("The server did not understand this request."), Words::tr("Nothing was changed."),
            Words::tr("If it happens again, update this program.")};
    }
}

ErrorText callerText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CrossSite:
        return {Words::tr("The server took this for a request of another web site."),
            Words::tr("Nothing was changed."), Words::tr("If it happens again, update this program.")};
    case ErrorCode::Denied:
        return {Words::tr("Your account may not do this."), Words::tr("Nothing was changed."),
            Words::tr("Ask whoever runs the server for the permission.")};
    case ErrorCode::OfficeOnly:
        return {error.subject.isEmpty() ? Words::tr("Only your office can change this.")
                                        : Words::tr("Only your office can change “%1”.").arg(error.subject),
            Words::tr("Nothing was changed."), Words::tr("Ask whoever runs the server.")};
    case ErrorCode::AccountLocked:
        return {Words::tr("This account is locked."), Words::tr("It cannot be used until it is unlocked."),
            Words::tr("Ask whoever runs the server.")};
    case ErrorCode::CredentialsWrong:
        return {Words::tr("The address or the password is wrong."), {},
            Words::tr("Check both and sign in again.")};
    case ErrorCode::SignInDelayed:
        return {Words::tr("There were too many wrong passwords."), {},
            Words::tr("Wait %n second(s), then sign in again.", nullptr, qMax(1, error.subject.toInt()))};
    case ErrorCode::SignInLocked:
        return {Words::tr("After too many wrong passwords, signing in is locked."),
            Words::tr("It opens again in %n minute(s).", nullptr, error.subject.toInt() / 60 + 1),
            Words::tr("Check the password meanwhile.")};
    case ErrorCode::EnrolmentClosed:
        return {Words::tr("This office makes accounts by itself."), Words::tr("A code cannot be used here."),
            Words::tr("Ask whoever runs the server for an account.")};
    case ErrorCode::InvitationRequired:
        return {Words::tr("This office takes new people by invitation."), {},
            Words::tr("Ask whoever runs the server for a code.")};
    case ErrorCode::InvitationInvalid:
        return {Words::tr("The server does not know this code."),
            Words::tr("It may be mistyped, used already or expired."),
            Words::tr("Check it, or ask whoever runs the server for a new one.")};
    case ErrorCode::EnrolmentDelayed:
        return {Words::tr("Too many codes that did not work came from your network."),
            Words::tr("The server takes the next one in %n minute(s).", nullptr,
                (qMax(1, error.subject.toInt()) + 59) / 60),
            Words::tr("Compare the code with what you were given meanwhile, or ask for a new one.")};
    case ErrorCode::CertificateRequestUnusable:
        return {Words::tr("The server did not accept this request for a certificate."), {},
            Words::tr("If it happens again, update this program.")};
    case ErrorCode::TooManyCertificates:
        return {Words::tr("This account has too many valid certificates."),
            Words::tr("No further one was issued."), Words::tr("Revoke those that you do not use any more.")};
    case ErrorCode::CaOffline:
        return {Words::tr("The server cannot issue certificates at the moment."),
            Words::tr("The key of its authority is kept elsewhere."),
            Words::tr("Ask whoever runs the server for a certificate.")};
    case ErrorCode::CertificateRevoked:
        return {Words::tr("Your certificate was withdrawn."), Words::tr("The server no longer accepts it."),
            Words::tr("Get a new certificate from whoever runs the server.")};
    case ErrorCode::CertificateExpired: {
        const QString date = dateOf(error.subject);
        return {date.isEmpty() ? Words::tr("Your certificate has ended.")
                               : Words::tr("Your certificate ended on %1.").arg(date),
            Words::tr("Servers no longer accept it."),
            Words::tr("Get a new one from whoever runs the server.")};
    }
    case ErrorCode::CertificateNotYetValid: {
        const QString date = dateOf(error.subject);
        return {date.isEmpty() ? Words::tr("Your certificate is not valid yet.")
                               : Words::tr("Your certificate starts on %1.").arg(date),
            Words::tr("Is the clock of this computer right? It says %1.")
                .arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat)),
            Words::tr("Correct the clock, or wait until then.")};
    }
    case ErrorCode::CertificateUnknown:
        return {Words::tr("The server does not know your certificate."),
            Words::tr("It was issued by somebody else, or for another server."),
            Words::tr("Check the server address, or choose another certificate.")};
    default:
        return {Words::tr("The server does not know who you are."),
            Words::tr("It asked for a certificate or a password and accepted none."),
            Words::tr("Choose the certificate that belongs to this server.")};
    }
}

ErrorText accountText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::AccountDuplicate:
        return {Words::tr("%1 exists already.").arg(orElse(error.subject, Words::tr("This account"))), {},
            Words::tr("Use it, or choose another address.")};
    case ErrorCode::AddressTaken:
        return {Words::tr("%1 already belongs to somebody.")
                    .arg(orElse(error.subject, Words::tr("This address"))),
            {}, Words::tr("Choose another address.")};
    case ErrorCode::AddressInvalid:
        return {error.subject.isEmpty() ? Words::tr("This is not a SIP address.")
                                        : Words::tr("“%1” is not a SIP address.").arg(error.subject),
            {}, Words::tr("Write it like alice@example.org.")};
    case ErrorCode::DomainUnknown:
        return {error.subject.isEmpty() ? Words::tr("The server does not serve this domain.")
                                        : Words::tr("The server does not serve %1.").arg(error.subject),
            {}, Words::tr("Check the part after the @ sign.")};
    case ErrorCode::PasswordTooWeak:
        return {Words::tr("This password is too easy to guess."), {},
            Words::tr("Mix upper and lower case with digits, or take four unrelated words.")};
    case ErrorCode::PasswordWrong:
        return {Words::tr("The old password is not right."), Words::tr("Nothing was changed."),
            Words::tr("Type it again.")};
    case ErrorCode::AliasForeignDomain:
        return {error.subject.isEmpty()
                ? Words::tr("An alias lives in your own domain.")
                : Words::tr("An alias lives in your own domain, not in %1.").arg(error.subject),
            {}, Words::tr("Write only the name before the @ sign.")};
    case ErrorCode::TooManyAliases:
        return {Words::tr("You have as many aliases as there can be."), Words::tr("Nothing was changed."),
            Words::tr("Remove one that you do not need first.")};
    case ErrorCode::NoSavedAccount:
        if (error.subject.contains(u'@'))
            return {Words::tr("The account %1 is not saved on this computer.").arg(error.subject), {},
                Words::tr("Open its certificate file (.p12) first.")};
        return {Words::tr("No account is saved on this computer."), {},
            Words::tr("Open the certificate file (.p12) of your account first.")};
    default:
        return {error.subject.isEmpty()
                ? Words::tr("The server does not know this account.")
                : Words::tr("The server does not know the account %1.").arg(error.subject),
            {}, Words::tr("Check the address for typing errors.")};
    }
}

ErrorText settingsText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CallerIdForeign:
        return {Words::tr("%1 is not a number of yours.").arg(orElse(error.subject, Words::tr("This"))),
            Words::tr("People would call somebody else back."),
            Words::tr("Choose one of your own numbers, or ask whoever runs the server.")};
    case ErrorCode::NotPrepaid:
        return {Words::tr("Your account pays afterwards, not in advance."),
            Words::tr("The voucher was not used."), Words::tr("Use it for a prepaid account.")};
    case ErrorCode::VoucherUnknown:
        return {Words::tr("There is no such voucher."), Words::tr("Nothing was added."),
            Words::tr("Compare its two numbers with the card.")};
    case ErrorCode::VoucherUsed:
        return {Words::tr("This voucher was used before."), Words::tr("Nothing was added."),
            Words::tr("Take another one.")};
    case ErrorCode::VoucherExpired:
        return {Words::tr("This voucher has expired."), Words::tr("Nothing was added."),
            Words::tr("Take another one.")};
    case ErrorCode::ForwardingNoMobileNumber:
        return {Words::tr("Your account has no mobile number."), Words::tr("Nothing was forwarded."),
            Words::tr("Add it to your account, or write the number here.")};
    case ErrorCode::ForwardingLoop:
        return {error.subject.isEmpty() ? Words::tr("This is one of your own addresses.")
                                        : Words::tr("%1 is one of your own addresses.").arg(error.subject),
            Words::tr("Calls would go round in a circle."), Words::tr("Choose another target.")};
    case ErrorCode::ForwardingEmergency:
        return {error.subject.isEmpty() ? Words::tr("This is an emergency number.")
                                        : Words::tr("%1 is an emergency number.").arg(error.subject),
            Words::tr("Your callers would reach the emergency services. Nothing was forwarded."),
            Words::tr("Choose another target.")};
    case ErrorCode::JournalFull:
        return {error.subject.isEmpty()
                ? Words::tr("The journal of this account is full.")
                : Words::tr("The journal of this account is full (%1 MB).").arg(error.subject),
            Words::tr("Nothing was stored."),
            Words::tr("Delete old entries, or ask whoever runs the server for more room.")};
    case ErrorCode::ContactDuplicate:
        return {error.subject.isEmpty()
                ? Words::tr("There is an entry with this name and number already.")
                : Words::tr("There is an entry “%1” with this number already.").arg(error.subject),
            Words::tr("Nothing was stored."), Words::tr("Change that entry, or write another number.")};
    case ErrorCode::VoicemailAbsent:
        return {Words::tr("Your account has no voicemail box."), {},
            Words::tr("Switch voicemail on first, or choose another target.")};
    default:
        return {error.subject.isEmpty() ? Words::tr("Calls cannot be forwarded to this.")
                                        : Words::tr("Calls cannot be forwarded to “%1”.").arg(error.subject),
            {}, Words::tr("Write a number like +31 6 12345678 or an address like bob@example.org.")};
    }
}

ErrorText certificateFileText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::P12WrongPassword:
        return {Words::tr("That password does not open this file."),
            Words::tr("For most files it is your SIP password."), Words::tr("Type it again.")};
    case ErrorCode::P12OldCipher:
        return {Words::tr("This file is locked with an old method that your system no longer includes."),
            Words::tr("Nothing is wrong with your password."),
            Words::tr("Convert the file, or get a new certificate.")};
    case ErrorCode::P12NoPrivateKey:
        return {Words::tr("This file has a certificate but not its key."),
            Words::tr("Without the key you cannot sign in with it."),
            Words::tr("Export it again with the private key, or choose another file.")};
    case ErrorCode::P12NoCertificate:
        return {Words::tr("There is no certificate in this file."), {}, Words::tr("Choose another file.")};
    case ErrorCode::P12KeyMismatch:
        return {Words::tr("The key and the certificate in this file do not belong together."), {},
            Words::tr("Export the certificate again, or choose another file.")};
    case ErrorCode::KeyTooSmall:
        return {Words::tr("This certificate is too weak for today's security rules."),
            Words::tr("Its key is too short; the server issued it that way."),
            Words::tr("Get a stronger one from whoever runs the server.")};
    case ErrorCode::SignatureTooWeak:
        return {Words::tr("This certificate is too weak for today's security rules."),
            Words::tr("It is signed with an outdated method; the server issued it that way."),
            Words::tr("Get a stronger one from whoever runs the server.")};
    case ErrorCode::CertificateOfOtherAccount:
        return {error.subject.isEmpty()
                ? Words::tr("This certificate belongs to another account.")
                : Words::tr("This certificate belongs to %1, not to this account.").arg(error.subject),
            {}, Words::tr("Choose the file of this account, or add the other account.")};
    case ErrorCode::CertificateWithoutAddress:
        return {Words::tr("This certificate does not name a SIP address."),
            Words::tr("It was made for another purpose, such as signing mail."),
            Words::tr("Choose the certificate of your telephone account.")};
    default:
        return {Words::tr("This file is damaged or not a certificate file."), {},
            Words::tr("Download it again, or choose another file.")};
    }
}

ErrorText networkText(const Error &error)
{
    const QString host = orElse(error.subject, Words::tr("the server"));
    switch (error.code) {
    case ErrorCode::HostNotFound:
        return {Words::tr("Cannot find %1.").arg(host),
            Words::tr("The address may be mistyped, or you are offline."),
            Words::tr("Check the address and your connection.")};
    case ErrorCode::ConnectionRefused:
        return {Words::tr("Cannot reach %1.").arg(host),
            Words::tr("The computer is there, but nothing answers at this address."),
            Words::tr("Check the address, or try again later.")};
    case ErrorCode::TimedOut:
        return {Words::tr("No answer from %1.").arg(host),
            Words::tr("It is overloaded, switched off, or you are offline."),
            Words::tr("Try again in a moment.")};
    case ErrorCode::ClosedEarly:
        return {Words::tr("The connection to %1 broke off.").arg(host), {},
            Words::tr("Try again; if it stays so, the address may belong to something else.")};
    case ErrorCode::Cancelled:
        return {Words::tr("Stopped."), Words::tr("The server was not waited for any longer."), {}};
    default:
        return {Words::tr("Cannot reach %1.").arg(host), Words::tr("The network does not let us through."),
            Words::tr("Check your connection and try again.")};
    }
}

ErrorText trustText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ServerUntrusted:
        return {Words::tr("Nobody you trust vouches for this server."),
            Words::tr("Somebody may be pretending to be it."),
            Words::tr("Compare its fingerprint with whoever runs it before you trust it.")};
    case ErrorCode::ServerNameMismatch:
        return {error.subject.isEmpty()
                ? Words::tr("This server proves to be another one than you asked for.")
                : Words::tr("This server cannot prove that it is %1.").arg(error.subject),
            Words::tr("You may have reached the wrong computer."), Words::tr("Check the server address.")};
    case ErrorCode::ServerCertificateExpired:
        return {Words::tr("The server's certificate has ended."),
            Words::tr("It can no longer prove who it is."),
            Words::tr("Tell whoever runs the server; check the clock of this computer too.")};
    case ErrorCode::ServerPinChanged:
        return {Words::tr("The server's identity has changed."),
            Words::tr("Either it was renewed, or somebody pretends to be it."),
            Words::tr("Ask whoever runs the server before you go on.")};
    case ErrorCode::ClientCertificateRequired:
        return {Words::tr("The server asked for a certificate and did not get yours."), {},
            Words::tr("Choose the certificate that belongs to this server.")};
    case ErrorCode::ClientCertificateRefused:
        return {Words::tr("The server did not accept your certificate."),
            Words::tr("It was issued by somebody else, has ended, or was withdrawn."),
            Words::tr("Choose another certificate, or ask whoever runs the server.")};
    default:
        return {Words::tr("No secure connection to %1 came about.")
                    .arg(orElse(error.subject, Words::tr("the server"))),
            Words::tr("Nothing was sent."), Words::tr("Check the address; it may not be a secure server.")};
    }
}

ErrorText answerText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ServerUnreadable:
        // Of a read; a change that is answered like this ends as OutcomeUnknown.
        return {Words::tr("The server answered something we cannot read."),
            Words::tr("It may be out of order, or another kind of server."),
            Words::tr("Try again, or check the server address.")};
    case ErrorCode::ServerRefused:
        return {Words::tr("The server refused this."), Words::tr("Nothing was changed."),
            Words::tr("The details hold the reason it gave.")};
    case ErrorCode::OutcomeUnknown:
        return {Words::tr("The answer to your change was lost."),
            Words::tr("It may or may not be in effect."), Words::tr("Refresh to see what is in effect.")};
    case ErrorCode::NotInEffect:
        return {Words::tr("It did not work."),
            Words::tr("The server's answer got lost, and it still shows the old setting."),
            Words::tr("Try again.")};
    default:
        return {Words::tr("Something went wrong inside the server."),
            Words::tr("It is not your fault; your settings are still there."), Words::tr("Try again later.")};
    }
}

ErrorText computerText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::KeychainLocked:
        return {Words::tr("Your wallet is locked."), Words::tr("The certificate in it cannot be used."),
            Words::tr("Unlock the wallet and try again.")};
    case ErrorCode::KeychainDenied:
        return {Words::tr("Your wallet did not let this program in."),
            Words::tr("The certificate in it cannot be used."),
            Words::tr("Allow the access, or protect the certificate with a passphrase.")};
    case ErrorCode::KeychainAbsent:
        return {Words::tr("This computer has no wallet for passwords."),
            Words::tr("Nothing is saved without protection."),
            Words::tr("Be asked at every start, or protect the certificate with a passphrase.")};
    case ErrorCode::SecretLost:
        return {Words::tr("Your wallet no longer holds the key to the saved certificate."),
            Words::tr("The saved copy cannot be opened without it."),
            Words::tr("Open the certificate file (.p12) again.")};
    case ErrorCode::FileUnwritable:
        return {error.subject.isEmpty() ? Words::tr("The file cannot be written.")
                                        : Words::tr("“%1” cannot be written.").arg(error.subject),
            Words::tr("Nothing was saved."), Words::tr("Check free space and the folder's permissions.")};
    case ErrorCode::FileDamaged:
        return {error.subject.isEmpty() ? Words::tr("A file is damaged.")
                                        : Words::tr("“%1” is damaged.").arg(error.subject),
            Words::tr("It was left as it is."), Words::tr("Move it to another place and try again.")};
    case ErrorCode::FileBusy:
        return {error.subject.isEmpty() ? Words::tr("A file is in use.")
                                        : Words::tr("“%1” is in use by another program.").arg(error.subject),
            Words::tr("Nothing was saved."), Words::tr("Try again in a moment.")};
    default:
        return {error.subject.isEmpty() ? Words::tr("The file cannot be read.")
                                        : Words::tr("“%1” cannot be read.").arg(error.subject),
            {}, Words::tr("Check that it is still there and that you may open it.")};
    }
}

ErrorText houseText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ConfigurationInvalid:
        return {error.subject.isEmpty()
                ? Words::tr("There is a mistake in the configuration.")
                : Words::tr("There is a mistake in the configuration: “%1”.").arg(error.subject),
            Words::tr("The server does not start like this."), Words::tr("Correct it and start again.")};
    case ErrorCode::StoreBusy:
        return {Words::tr("The server is busy."), Words::tr("Nothing was changed."),
            Words::tr("Try again in a moment.")};
    case ErrorCode::SchemaTooNew:
        return {Words::tr("The data was written by a newer version of this program."),
            Words::tr("This version leaves it untouched."), Words::tr("Install the newer version.")};
    case ErrorCode::AlreadyInitialised:
        return {Words::tr("This server is set up already."), Words::tr("Nothing was overwritten."),
            Words::tr("Choose another folder for a second server.")};
    case ErrorCode::NotInitialised:
        return {Words::tr("This server is not set up yet."), {}, Words::tr("Set it up first.")};
    case ErrorCode::CryptoFailed:
        return {Words::tr("A security operation failed."), Words::tr("Nothing was saved or sent."),
            Words::tr("Try again; if it stays so, the details help whoever looks after the computer.")};
    default:
        return {Words::tr("The server cannot reach its data."), Words::tr("Nothing was changed."),
            Words::tr("Try again later, or tell whoever runs the server.")};
    }
}

} // namespace

QString ErrorText::sentence() const
{
    QString all = happened;
    for (const QString *part : {&meaning, &remedy}) {
        if (!part->isEmpty())
            all += u' ' + *part;
    }
    return all;
}

ErrorText errorText(const Error &error)
{
    // Every code is named, so that a new one does not compile without words (-Wswitch).
    switch (error.code) {
    case ErrorCode::RequestMalformed:
    case ErrorCode::MissingParameter:
    case ErrorCode::InvalidParameter:
    case ErrorCode::UnknownAction:
    case ErrorCode::NotFound:
    case ErrorCode::MethodNotAllowed:
    case ErrorCode::TooLarge:
    case ErrorCode::TooManyRequests:
    case ErrorCode::Conflict:
    case ErrorCode::NotSupported:
        return requestText(error);
    case ErrorCode::NotAuthenticated:
    case ErrorCode::Denied:
    case ErrorCode::CrossSite:
    case ErrorCode::OfficeOnly:
    case ErrorCode::AccountLocked:
    case ErrorCode::CertificateRevoked:
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotYetValid:
    case ErrorCode::CertificateUnknown:
    case ErrorCode::CredentialsWrong:
    case ErrorCode::SignInDelayed:
    case ErrorCode::SignInLocked:
    case ErrorCode::EnrolmentClosed:
    case ErrorCode::InvitationRequired:
    case ErrorCode::InvitationInvalid:
    case ErrorCode::EnrolmentDelayed:
    case ErrorCode::CertificateRequestUnusable:
    case ErrorCode::TooManyCertificates:
    case ErrorCode::CaOffline:
        return callerText(error);
    case ErrorCode::AccountUnknown:
    case ErrorCode::AccountDuplicate:
    case ErrorCode::AddressTaken:
    case ErrorCode::AddressInvalid:
    case ErrorCode::DomainUnknown:
    case ErrorCode::AliasForeignDomain:
    case ErrorCode::TooManyAliases:
    case ErrorCode::PasswordWrong:
    case ErrorCode::PasswordTooWeak:
    case ErrorCode::NoSavedAccount:
        return accountText(error);
    case ErrorCode::ForwardingNoMobileNumber:
    case ErrorCode::ForwardingBadTarget:
    case ErrorCode::ForwardingLoop:
    case ErrorCode::ForwardingEmergency:
    case ErrorCode::CallerIdForeign:
    case ErrorCode::NotPrepaid:
    case ErrorCode::VoucherUnknown:
    case ErrorCode::VoucherUsed:
    case ErrorCode::VoucherExpired:
    case ErrorCode::VoicemailAbsent:
    case ErrorCode::JournalFull:
    case ErrorCode::ContactDuplicate:
        return settingsText(error);
    case ErrorCode::P12WrongPassword:
    case ErrorCode::P12OldCipher:
    case ErrorCode::P12NoPrivateKey:
    case ErrorCode::P12NoCertificate:
    case ErrorCode::P12KeyMismatch:
    case ErrorCode::P12Broken:
    case ErrorCode::KeyTooSmall:
    case ErrorCode::SignatureTooWeak:
    case ErrorCode::CertificateOfOtherAccount:
    case ErrorCode::CertificateWithoutAddress:
        return certificateFileText(error);
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::TimedOut:
    case ErrorCode::ClosedEarly:
    case ErrorCode::NetworkFailed:
    case ErrorCode::Cancelled:
        return networkText(error);
    case ErrorCode::ServerUntrusted:
    case ErrorCode::ServerNameMismatch:
    case ErrorCode::ServerCertificateExpired:
    case ErrorCode::ServerPinChanged:
    case ErrorCode::ClientCertificateRequired:
    case ErrorCode::ClientCertificateRefused:
    case ErrorCode::TlsFailed:
        return trustText(error);
    case ErrorCode::ServerUnreadable:
    case ErrorCode::ServerFault:
    case ErrorCode::ServerRefused:
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::NotInEffect:
        return answerText(error);
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainDenied:
    case ErrorCode::KeychainAbsent:
    case ErrorCode::SecretLost:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::FileDamaged:
    case ErrorCode::FileBusy:
        return computerText(error);
    case ErrorCode::DirectoryBindRefused:
    case ErrorCode::DirectoryBaseUnknown:
    case ErrorCode::DirectoryNameInvalid:
    case ErrorCode::DirectoryFilterInvalid:
    case ErrorCode::DirectoryNotEncrypted:
    case ErrorCode::DirectoryNeedsEncryption:
    case ErrorCode::DirectoryTooWide:
    case ErrorCode::DirectoryRefused:
        return directoryErrorText(error);
    case ErrorCode::ConfigurationInvalid:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreFailed:
    case ErrorCode::SchemaTooNew:
    case ErrorCode::AlreadyInitialised:
    case ErrorCode::NotInitialised:
    case ErrorCode::CryptoFailed:
        return houseText(error);
    }
    return answerText(error);
}

QString errorDetails(const Error &error)
{
    QString details = Words::tr("Code: %1").arg(errorCodeText(error.code));
    if (!error.subject.isEmpty())
        details += u'\n' + Words::tr("About: %1").arg(error.subject);
    if (!error.detail.isEmpty())
        details += u'\n' + error.detail;
    return details;
}
