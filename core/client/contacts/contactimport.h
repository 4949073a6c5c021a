// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/client/contacts/contactstore.h"
#include "core/client/contacts/vcard.h"

/// What importing would do with one contact of a file.
struct ImportRow {
    enum class Kind { New, Changed, Same, Error };

    qsizetype line = 0; ///< of the file, from 1
    Kind kind = Kind::New;
    Contact contact; ///< as it would be stored; of an error: as far as it could be read
    ContactProblem problem = ContactProblem::None; ///< of an error
};

/// What importing a file would do, before anything is done.
struct ImportPlan {
    QList<ImportRow> rows; ///< in the order of the file

    qsizetype count(ImportRow::Kind kind) const;
    /// Everything that is new or changed, as one change.
    ContactChange change() const;
};

/// Files that are larger are refused.
inline constexpr qint64 largestContactFile = 32 * 1024 * 1024;

/// Reads a file of contacts, cards or a table, by what it holds and not by its name. May take a second for a
/// large file: not for the UI thread.
/// Errors: FileUnreadable, TooLarge (subject: the path). An empty list is no error.
Result<QList<ReadContact>> readContactFile(const QString &path, const QString &countryCode);
/// The same of bytes: UTF-8, UTF-16 with a byte order mark, or Latin-1.
QList<ReadContact> readContacts(const QByteArray &data, const QString &countryCode);

/// Compares with what there is. A contact of the same name is changed if it shares a number or is the only
/// one of that name: it gets what only the file has. Nothing is ever taken from a contact.
ImportPlan planImport(
    const QList<ReadContact> &read, const QList<Contact> &present, const QString &countryCode);
