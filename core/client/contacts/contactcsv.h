// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contacts/contact.h"

/// What a file holds, before it is compared with the list.
struct ReadContact {
    qsizetype line = 0; ///< of the file, from 1
    Contact contact; ///< tidy
    ContactProblem problem = ContactProblem::None;
};

/// A table with one contact in a row, for spreadsheets and for contactsFromCsv(). UTF-8 with a byte order
/// mark, which spreadsheets want.
QByteArray contactsToCsv(const QList<Contact> &contacts);

/// Reads what contactsToCsv() writes, and tables with other columns that can be recognised by their header:
/// "First name", "Last name", "Number". Columns that are not known are skipped; a table without a header that
/// is known is read as first name, last name, number.
QList<ReadContact> contactsFromCsv(const QString &text, const QString &countryCode);
