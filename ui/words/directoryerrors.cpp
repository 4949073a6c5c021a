// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/directoryerrors.h"

#include <QCoreApplication>

namespace {

/// Context of the translations.
struct DirectoryErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

ErrorText directoryErrorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DirectoryBindRefused:
        if (error.subject.isEmpty())
            return {DirectoryErrorWords::tr("The directory does not answer without a name and a password."),
                {},
                DirectoryErrorWords::tr(
                    "Write both in the settings of the directory; whoever runs it knows them.")};
        return {DirectoryErrorWords::tr("The directory refused the name or the password."),
            DirectoryErrorWords::tr("Nothing was searched."),
            DirectoryErrorWords::tr("Check both in the settings of the directory.")};
    case ErrorCode::DirectoryBaseUnknown:
        return {error.subject.isEmpty()
                ? DirectoryErrorWords::tr("The directory does not have this base.")
                : DirectoryErrorWords::tr("The directory does not have “%1”.").arg(error.subject),
            DirectoryErrorWords::tr(
                "Either it is mistyped, or it may not be read with this name and password."),
            DirectoryErrorWords::tr("Check the base in the settings of the directory.")};
    case ErrorCode::DirectoryNameInvalid:
        return {error.subject.isEmpty()
                ? DirectoryErrorWords::tr("This is no name of a directory entry.")
                : DirectoryErrorWords::tr("“%1” is no name of a directory entry.").arg(error.subject),
            {}, DirectoryErrorWords::tr("Write it like ou=people,dc=example,dc=org.")};
    case ErrorCode::DirectoryFilterInvalid:
        return {DirectoryErrorWords::tr("The directory does not understand the additional filter."), {},
            DirectoryErrorWords::tr("Write it like (objectClass=person), or leave it empty.")};
    case ErrorCode::DirectoryNotEncrypted:
        return {DirectoryErrorWords::tr("The directory does not offer encryption in this way."),
            DirectoryErrorWords::tr("Nothing was sent."),
            DirectoryErrorWords::tr("Choose another kind of encryption, or ask whoever runs the directory.")};
    case ErrorCode::DirectoryNeedsEncryption:
        return {DirectoryErrorWords::tr("The directory answers only over an encrypted connection."), {},
            DirectoryErrorWords::tr("Choose StartTLS or LDAPS in the settings of the directory.")};
    case ErrorCode::DirectoryTooWide:
        return {DirectoryErrorWords::tr("The directory does not answer so wide a search."), {},
            DirectoryErrorWords::tr("Type more of the name or number.")};
    default:
        return {DirectoryErrorWords::tr("The directory refused the search."), {},
            DirectoryErrorWords::tr("The details hold the reason it gave.")};
    }
}
