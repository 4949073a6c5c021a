// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class AccountSession;

/// Somebody who can be called.
struct Person {
    QString name; ///< as the source has it, one plain line; may be empty
    QString address; ///< a number or `user@domain`, never anything else

    bool operator==(const Person &) const = default;
};

/// Where the search of the window finds people: recent calls, contacts. Answers at once from what is in
/// memory.
class PeopleSource {
public:
    virtual ~PeopleSource() = default;
    /// Each address once, the likeliest first.
    virtual QList<Person> people() const = 0;
};

/// Those with whom the account talked last, newest first. Names are what the other side sent.
class RecentPeople : public PeopleSource {
public:
    /// @param session borrowed
    explicit RecentPeople(const AccountSession &session)
        : m_session(session)
    {
    }
    QList<Person> people() const override;

private:
    const AccountSession &m_session;
};

/// Those of the user's own list, by name; each of their numbers is one.
class ContactPeople : public PeopleSource {
public:
    /// @param session borrowed; one without contacts has none
    explicit ContactPeople(const AccountSession &session)
        : m_session(session)
    {
    }
    QList<Person> people() const override;

private:
    const AccountSession &m_session;
};

/// The calling code of the country in which the account has its numbers, without `+`; "" while that is not
/// known.
QString homeCountryCode(const AccountSession &session);
