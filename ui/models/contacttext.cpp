// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contacttext.h"

#include "core/contract/phonenumber.h"

QString ContactText::group(const QString &name)
{
    if (name == QLatin1String("vip"))
        return tr("VIP", "group of contacts");
    if (name == QLatin1String("business"))
        return tr("Business", "group of contacts");
    if (name == QLatin1String("coworkers"))
        return tr("Coworkers", "group of contacts");
    if (name == QLatin1String("friends"))
        return tr("Friends", "group of contacts");
    return tr("Family", "group of contacts");
}

QString ContactText::groups(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names)
        words << group(name);
    return words.join(QStringLiteral(", "));
}

QString ContactText::numbers(const Contact &contact)
{
    QStringList words;
    for (const ContactNumber &number : contact.numbers)
        words << spacedPhoneNumber(number.number);
    return words.join(QStringLiteral(", "));
}

QString ContactText::problem(ContactProblem problem)
{
    switch (problem) {
    case ContactProblem::None:
        return {};
    case ContactProblem::NoName:
        return tr("There is no name. Type one.");
    case ContactProblem::NameTooLong:
        return tr("The name is longer than %1 characters. Shorten it.").arg(ContactLimits::name);
    case ContactProblem::BadNumber:
        return tr("A number is neither a telephone number nor an address. Examples: +31 6 12345678, "
                  "bob@example.org");
    case ContactProblem::TooManyNumbers:
        return tr("There are more than %1 numbers. Remove some.").arg(ContactLimits::numbers);
    case ContactProblem::BadEmail:
        return tr("The e-mail address cannot be right. Example: bob@example.org");
    case ContactProblem::NoteTooLong:
        return tr("The note is longer than %1 characters. Shorten it.").arg(ContactLimits::note);
    case ContactProblem::NotClosed:
        return tr("The file ends in the middle of this contact. Export it again where it comes from.");
    case ContactProblem::TooMany:
        return tr("There is room for %1 contacts. Remove some first.").arg(ContactLimits::contacts);
    }
    Q_UNREACHABLE();
}
