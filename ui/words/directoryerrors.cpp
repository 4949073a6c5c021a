// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/directoryerrors.h"

#include <QCoreApplication>

namespace {

/// Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

ErrorText directoryErrorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DirectoryBindRefused:
        if (error.subject.isEmpty())
            return {Words::tr("The directory does not answer without a name and a password."), {},
                Words::tr("Write both in the settings of the directory; whoever runs it knows them.")};
        return {Words::tr("The directory refused the name or the password."),
            Words::tr("Nothing was searched."), Words::tr("Check both in the settings of the directory.")};
    case ErrorCode::DirectoryBaseUnknown:
        return {error.subject.isEmpty() ? Words::tr("The directory does not have this base.")
                                        : Words::tr("The directory does not have “%1”.").arg(error.subject),
            Words::tr("Either it is mistyped, or it may not be read with this name and password."),
            Words::tr("Check the base in the settings of the directory.")};
    case ErrorCode::DirectoryNameInvalid:
        return {error.subject.isEmpty()
                ? Words::tr("This is no name of a directory entry.")
                : Words::tr("“%1” is no name of a directory entry.").arg(error.subject),
            {}, Words::tr("Write it like ou=people,dc=example,dc=org.")};
    case ErrorCode::DirectoryFilterInvalid:
        return {Words::tr("The directory does not understand the additional filter."), {},
            Words::tr("Write it like (objectClass=person), or leave it empty.")};
    case ErrorCode::DirectoryNotEncrypted:
        return {Words::tr("The directory does not offer encryption in this way."),
            Words::tr("Nothing was sent."),
            Words::tr("Choose another kind of encryption, or ask whoever runs the directory.")};
    case ErrorCode::DirectoryNeedsEncryption:
        return {Words::tr("The directory answers only over an encrypted connection."), {},
            Words::tr("Choose StartTLS or LDAPS in the settings of the directory.")};
    case ErrorCode::DirectoryTooWide:
        return {Words::tr("The directory does not answer so wide a search."), {},
            Words::tr("Type more of the name or number.")};
    default:
        return {Words::tr("The directory refused the search."), {},
            Words::tr("The details hold the reason it gave.")};
    }
}
