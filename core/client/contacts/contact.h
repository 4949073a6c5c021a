// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A telephone number or SIP address of a contact.
struct ContactNumber {
    QString label; ///< "mobile", "work", anything; may be empty
    QString number; ///< E.164 where the country is known, else as typed without punctuation; or `user@domain`

    bool operator==(const ContactNumber &) const = default;
};

/// Somebody in the user's own list.
struct Contact {
    qint64 id = 0; ///< of the store; 0 = not stored yet
    QString name;
    QList<ContactNumber> numbers;
    QString email; ///< "" if none
    QStringList groups; ///< of contactGroups(), in their order, each once
    QString note; ///< may have several lines

    bool isVip() const { return groups.contains(QLatin1String("vip")); }
    bool operator==(const Contact &) const = default;
};

/// What keeps a contact from being stored, or a part of a file from being one.
enum class ContactProblem {
    None,
    NoName,
    NameTooLong,
    BadNumber,
    TooManyNumbers,
    BadEmail,
    NoteTooLong,
    NotClosed, ///< a quotation mark or a card without its end
    TooMany, ///< more contacts than fit
};

namespace ContactLimits {
inline constexpr qsizetype name = 200;
inline constexpr qsizetype label = 60;
inline constexpr qsizetype number = 255;
inline constexpr qsizetype numbers = 20;
inline constexpr qsizetype note = 4000;
inline constexpr qsizetype contacts = 50'000; ///< in one list or file
} // namespace ContactLimits

/// vip, business, coworkers, friends, family (settings-api.md 5.2).
const QStringList &contactGroups();

/// How a contact is stored: white space and control characters tidied, empty numbers dropped, numbers in one
/// way of writing, known groups only.
/// @param countryCode of national numbers, without `+`; "" leaves them national
Contact tidyContact(const Contact &contact, const QString &countryCode);
/// Of a tidy contact; the first thing that is wrong.
ContactProblem contactProblem(const Contact &contact);
/// Whether it could be dialled: a telephone number, one with `*` or `#`, or `user@domain`.
bool isContactNumber(const QString &number);

/// The same text for numbers and addresses that mean the same; "" of none.
QString contactKey(const QString &number, const QString &countryCode);
/// The same text for names that differ in case and white space only.
QString nameKey(const QString &name);
/// Equal but for the id.
bool sameContent(const Contact &one, const Contact &other);
/// `base` with what only `other` has: numbers, groups, e-mail, note; a second e-mail address goes into the
/// note. Nothing is left out, so that the result may have a problem.
Contact joinContacts(const Contact &base, const Contact &other, const QString &countryCode);
