// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/contacts/contact.h"

#include "core/contract/emailaddress.h"
#include "core/contract/phonenumber.h"
#include "core/contract/sipaddress.h"

#include <algorithm>

namespace {

/// Text that every file and database can hold: no control characters but line feeds where `lines`, no halves
/// of characters.
QString cleaned(const QString &text, bool lines)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c.isSurrogate()) {
            continue;
        } else if (c == u'\r' && lines) {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                clean += u'\n';
        } else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator) {
            clean += c == u'\n' && lines ? c : QChar(u' ');
        } else {
            clean += c;
        }
    }
    return lines ? clean.trimmed() : clean.simplified();
}

QString withoutScheme(const QString &number)
{
    for (const char *scheme : {"sip:", "sips:", "tel:"}) {
        if (number.startsWith(QLatin1String(scheme), Qt::CaseInsensitive))
            return number.mid(static_cast<qsizetype>(qstrlen(scheme)));
    }
    return number;
}

QString tidyNumber(const QString &text, const QString &countryCode)
{
    // A longer one is no number; it is kept whole only so far that this can be told.
    const QString number = withoutScheme(cleaned(text.left(2 * ContactLimits::number), false));
    if (number.contains(u'@'))
        return number.toLower();
    const QString plain = internationalPhoneNumber(number, countryCode);
    const QString comparable = comparablePhoneNumber(plain);
    return isPhoneNumber(comparable) ? comparable : plain;
}

} // namespace

const QStringList &contactGroups()
{
    static const QStringList groups{QStringLiteral("vip"), QStringLiteral("business"),
        QStringLiteral("coworkers"), QStringLiteral("friends"), QStringLiteral("family")};
    return groups;
}

Contact tidyContact(const Contact &contact, const QString &countryCode)
{
    Contact tidy;
    tidy.id = contact.id;
    tidy.name = cleaned(contact.name, false);
    tidy.email = cleaned(contact.email, false);
    tidy.note = cleaned(contact.note, true);
    for (const QString &group : contactGroups()) {
        if (contact.groups.contains(group, Qt::CaseInsensitive))
            tidy.groups.append(group);
    }
    for (const ContactNumber &number : contact.numbers) {
        const ContactNumber one{
            cleaned(number.label.left(4 * ContactLimits::label), false).left(ContactLimits::label).trimmed(),
            tidyNumber(number.number, countryCode)};
        const bool isKnown = std::any_of(tidy.numbers.cbegin(), tidy.numbers.cend(),
            [&](const ContactNumber &known) { return known.number == one.number; });
        if (!one.number.isEmpty() && !isKnown)
            tidy.numbers.append(one);
    }
    return tidy;
}

bool isContactNumber(const QString &number)
{
    if (number.size() > ContactLimits::number)
        return false;
    if (number.contains(u'@'))
        return SipAddress::parse(number).has_value();
    QString digits = number;
    digits.remove(u'*').remove(u'#');
    return isPhoneNumber(digits);
}

ContactProblem contactProblem(const Contact &contact)
{
    if (contact.name.isEmpty())
        return ContactProblem::NoName;
    if (contact.name.size() > ContactLimits::name)
        return ContactProblem::NameTooLong;
    if (contact.numbers.size() > ContactLimits::numbers)
        return ContactProblem::TooManyNumbers;
    for (const ContactNumber &number : contact.numbers) {
        if (!isContactNumber(number.number))
            return ContactProblem::BadNumber;
    }
    if (!contact.email.isEmpty() && !isEmailAddress(contact.email))
        return ContactProblem::BadEmail;
    if (contact.note.size() > ContactLimits::note)
        return ContactProblem::NoteTooLong;
    return ContactProblem::None;
}

QString contactKey(const QString &number, const QString &countryCode)
{
    return tidyNumber(number, countryCode);
}

QString nameKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

bool sameContent(const Contact &one, const Contact &other)
{
    Contact same = other;
    same.id = one.id;
    return one == same;
}

Contact joinContacts(const Contact &base, const Contact &other, const QString &countryCode)
{
    Contact joined = base;
    joined.numbers += other.numbers;
    joined.groups += other.groups;
    const auto note = [&joined](const QString &text) {
        if (!text.isEmpty() && !joined.note.contains(text))
            joined.note += (joined.note.isEmpty() ? QString() : QStringLiteral("\n")) + text;
    };
    if (joined.email.isEmpty())
        joined.email = other.email;
    else if (joined.email.compare(other.email, Qt::CaseInsensitive) != 0)
        note(other.email);
    note(other.note);
    return tidyContact(joined, countryCode);
}
