// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/directorywords.h"

#include "ui/words/errortext.h"
#include "ui/words/plainline.h"

QString DirectoryWords::error(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ServerUntrusted:
        return tr(
            "Nobody you trust vouches for this directory, so nothing was sent to it. Choose the "
            "certificate file of its authority in the settings of the directory, if whoever runs it gave "
            "you one.");
    case ErrorCode::ServerNameMismatch:
        return tr("This directory cannot prove that it is %1, so nothing was sent to it. Write the server's "
                  "name as "
                  "it stands in its certificate.",
            "host")
            .arg(plainLine(error.subject));
    case ErrorCode::ServerCertificateExpired:
        return tr(
            "The certificate of this directory has ended, so nothing was sent to it. Tell whoever runs it; "
            "check the clock of this computer too.");
    case ErrorCode::TlsFailed:
        return tr("No encrypted connection to %1 came about, so nothing was sent to it. Check the port and "
                  "the kind "
                  "of encryption.",
            "host")
            .arg(plainLine(error.subject));
    case ErrorCode::FileUnreadable:
        return tr(
            "There is no certificate to be read in “%1”. Choose the file of the directory's authority again "
            "(PEM).",
            "a file")
            .arg(plainLine(error.subject));
    case ErrorCode::KeychainLocked:
        return tr(
            "Your wallet is locked, and the directory's password is in it. Unlock the wallet and try again.");
    case ErrorCode::KeychainDenied:
        return tr("Your wallet did not let this program in, and the directory's password is in it. Allow the "
                  "access "
                  "and try again.");
    case ErrorCode::KeychainAbsent:
        return tr("This computer has no wallet for passwords, and none is saved without protection. Use a "
                  "directory "
                  "without a password, or set up a wallet.");
    default:
        return errorText({error.code, plainLine(error.subject), error.detail}).sentence();
    }
}

QString DirectoryWords::problem(DirectoryProblem problem)
{
    switch (problem) {
    case DirectoryProblem::NoHost:
        return tr("Write the name of the server, for example ldap.example.org.");
    case DirectoryProblem::BadHost:
        return tr(
            "This is no name of a server. Write only the name, like ldap.example.org, without “ldaps://” and "
            "port.");
    case DirectoryProblem::BadPort:
        return tr("A port is a number from 1 to 65535.");
    case DirectoryProblem::NoBase:
        return tr("Write the base below which people are, for example ou=people, dc=example, dc=org.");
    case DirectoryProblem::BadBase:
        return tr("This is no base. Write it like ou=people, dc=example, dc=org.");
    case DirectoryProblem::BadBindName:
        return tr("This is no name to sign in with. Write it like cn=reader, dc=example, dc=org, or leave it "
                  "empty.");
    case DirectoryProblem::NoPassword:
        return tr("Write the password that belongs to this name, or leave the name empty.");
    case DirectoryProblem::NoBindName:
        return tr("Write the name that belongs to this password, or leave the password empty.");
    case DirectoryProblem::BadCountryCode:
        return tr("A country code has one to three digits: 31 for the Netherlands.");
    case DirectoryProblem::BadAttribute:
        return tr(
            "Attributes are names of letters, digits and hyphens with commas between them, at most 20.");
    case DirectoryProblem::BadFilter:
        return tr(
            "This is not one filter in parentheses. Write it like (objectClass=person), or leave it empty.");
    }
    Q_UNREACHABLE();
}

QString DirectoryWords::step(DirectoryStep step, const DirectoryConfiguration &configuration)
{
    switch (step) {
    case DirectoryStep::Connect:
        return tr("Connect to %1", "step of a test; host").arg(plainLine(configuration.host, 60));
    case DirectoryStep::Encrypt:
        return configuration.security == DirectoryConfiguration::Security::Plain
            ? tr("No encryption", "step of a test")
            : tr("Encrypt and check its certificate", "step of a test");
    case DirectoryStep::Bind:
        return configuration.bindName.isEmpty() ? tr("Go in without a name", "step of a test")
                                                : tr("Sign in with name and password", "step of a test");
    case DirectoryStep::Search:
        return tr("Search", "step of a test");
    }
    Q_UNREACHABLE();
}

QString DirectoryWords::found(const DirectoryAnswer &answer, const QString &text)
{
    const int count = static_cast<int>(answer.people.size());
    const QString words = plainLine(text, 40);
    if (words.isEmpty()) {
        if (answer.hasMore)
            return tr("The first %n people of the directory. Type to find others.", nullptr, count);
        return count == 1 ? tr("One person is in the directory.")
                          : tr("%n people are in the directory.", nullptr, count);
    }
    if (answer.hasMore)
        return tr("More than %n people match “%1”. Type more to find fewer.", nullptr, count).arg(words);
    if (count == 0)
        return tr("Nobody matches “%1”.", "what was searched for").arg(words);
    return count == 1 ? tr("1 person matches “%1”.", "what was searched for").arg(words)
                      : tr("%n people match “%1”.", nullptr, count).arg(words);
}

QString DirectoryWords::kind(DirectoryNumber::Kind kind)
{
    switch (kind) {
    case DirectoryNumber::Kind::Telephone:
        return tr("Telephone", "kind of a number");
    case DirectoryNumber::Kind::Mobile:
        return tr("Mobile", "kind of a number");
    case DirectoryNumber::Kind::Work:
        return tr("Work", "kind of a number");
    case DirectoryNumber::Kind::Other:
        return tr("Other", "kind of a number");
    }
    Q_UNREACHABLE();
}
