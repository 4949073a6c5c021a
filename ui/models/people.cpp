// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/people.h"

#include "core/contract/phonenumber.h"
#include "ui/models/accountsession.h"
#include "ui/models/callsaddress.h"
#include "ui/models/contactbook.h"
#include "ui/words/plainline.h"

#include <QSet>

#include <algorithm>

QList<Person> RecentPeople::people() const
{
    // A server that tells of very many calls must not make opening the search slow.
    constexpr qsizetype most = 2000;
    if (!m_session.history().hasValue())
        return {};
    const CallHistory &history = *m_session.history();
    QList<const Call *> calls;
    for (const QList<Call> *list : {&history.placed, &history.received}) {
        for (qsizetype i = 0; i < qMin(list->size(), most); ++i)
            calls.append(&list->at(i));
    }
    std::stable_sort(calls.begin(), calls.end(),
        [](const Call *one, const Call *other) { return one->started > other->started; });
    const QString domain = m_session.account().section(u'@', 1);
    QList<Person> people;
    QSet<QString> seen;
    for (const Call *call : std::as_const(calls)) {
        const QString address = callBackText(*call, domain);
        if (address.isEmpty() || seen.contains(address))
            continue;
        seen.insert(address);
        people.append({plainLine(call->displayName), address});
    }
    return people;
}

QList<Person> ContactPeople::people() const
{
    QList<Person> people;
    if (const ContactBook *book = m_session.contactBook()) {
        for (const Contact &contact : book->contacts()) {
            for (const ContactNumber &number : contact.numbers)
                people.append({plainLine(contact.name), number.number});
        }
    }
    return people;
}

QString homeCountryCode(const AccountSession &session)
{
    if (session.capabilities().hasValue() && !session.capabilities()->countryCode.isEmpty())
        return session.capabilities()->countryCode;
    QStringList numbers;
    if (session.numbers().hasValue())
        numbers = session.numbers()->texts;
    if (session.identity().hasValue())
        numbers.append(session.identity()->mobileNumber);
    for (const QString &number : std::as_const(numbers)) {
        const QString code = countryCodeOf(number.section(u'@', 0, 0));
        if (!code.isEmpty())
            return code;
    }
    return {};
}
