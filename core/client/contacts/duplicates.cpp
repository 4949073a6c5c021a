// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/contacts/duplicates.h"

#include <QHash>

namespace {

/// Who belongs to whom, by union and find.
class Families {
public:
    explicit Families(qsizetype size)
    {
        for (qsizetype i = 0; i < size; ++i)
            m_parent.append(i);
    }
    qsizetype headOf(qsizetype one)
    {
        while (m_parent.at(one) != one) {
            m_parent[one] = m_parent.at(m_parent.at(one));
            one = m_parent.at(one);
        }
        return one;
    }
    void join(qsizetype one, qsizetype other)
    {
        const qsizetype a = headOf(one);
        const qsizetype b = headOf(other);
        m_parent[qMax(a, b)] = qMin(a, b);
    }

private:
    QList<qsizetype> m_parent;
};

} // namespace

QList<QList<Contact>> findDuplicates(const QList<Contact> &contacts, const QString &countryCode)
{
    Families families(contacts.size());
    QHash<QString, qsizetype> first;
    const auto note = [&](const QString &key, qsizetype who) {
        const auto known = first.constFind(key);
        if (known == first.constEnd())
            first.insert(key, who);
        else
            families.join(*known, who);
    };
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        // The letter in front keeps a name apart from a number.
        note(u'n' + nameKey(contacts.at(i).name), i);
        for (const ContactNumber &number : contacts.at(i).numbers)
            note(u't' + contactKey(number.number, countryCode), i);
    }
    QHash<qsizetype, qsizetype> places;
    QList<QList<Contact>> all;
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        const qsizetype head = families.headOf(i);
        if (!places.contains(head)) {
            places.insert(head, all.size());
            all.append(QList<Contact>());
        }
        all[places.value(head)].append(contacts.at(i));
    }
    all.removeIf([](const QList<Contact> &family) { return family.size() < 2; });
    return all;
}

Contact mergeContacts(const QList<Contact> &contacts, const QString &countryCode)
{
    Contact merged = contacts.isEmpty() ? Contact() : contacts.constFirst();
    for (qsizetype i = 1; i < contacts.size(); ++i)
        merged = joinContacts(merged, contacts.at(i), countryCode);
    return merged;
}
