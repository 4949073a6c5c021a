// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contacts/contact.h"

/// Contacts that are probably one person: the same name, or a number in common. Each list has at least two,
/// in the order of `contacts`; the lists too.
QList<QList<Contact>> findDuplicates(const QList<Contact> &contacts, const QString &countryCode);

/// One contact of several: the first with what only the others have.
Contact mergeContacts(const QList<Contact> &contacts, const QString &countryCode);
