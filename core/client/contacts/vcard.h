// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contacts/contactcsv.h"

/// Cards of version 4.0 (RFC 6350), folded, CR LF; labels are kept in a parameter of our own beside TYPE.
QByteArray contactsToVcards(const QList<Contact> &contacts);

/// Reads cards of 2.1, 3.0 and 4.0: folded lines, quoted-printable and its soft line breaks, base64 skipped,
/// the charset of 2.1. A card inside a card belongs to it and is skipped. What is no card is skipped.
QList<ReadContact> contactsFromVcards(const QByteArray &data, const QString &countryCode);
