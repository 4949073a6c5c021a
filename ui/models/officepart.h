// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/officeclient.h"
#include "ui/models/remote.h"

#include <QObject>

#include <map>
#include <set>

class AccountSession;

/// The parts of an account that the office API tells.
enum class OfficeArea {
    Conferences, ///< Feature::conferences
    Phonebook, ///< Feature::officePhonebook
    ContactInformation, ///< Feature::contactInformation
    OngoingCalls, ///< Feature::activeCalls; never cached
};

/// What a session knows through the office API. Nothing is asked for before somebody wants it, and nothing
/// that the server does not offer. What is wanted is read again whenever the server told its capabilities:
/// after every sign-in and refresh. Belongs to its session. To add an area: its line in the enumeration, its
/// Remote, and its cases in the .cpp.
class OfficePart : public QObject {
    Q_OBJECT

public:
    explicit OfficePart(AccountSession &session);

    OfficeClient &client() { return m_client; }
    /// Whether the server has it, as far as is known.
    bool offers(OfficeArea area) const;

    const Remote<ConferenceList> &conferences() const { return m_conferences; }
    const Remote<Phonebook> &phonebook() const { return m_phonebook; }
    const Remote<ContactInformation> &contactInformation() const { return m_contactInformation; }
    const Remote<OngoingCalls> &ongoingCalls() const { return m_ongoingCalls; }

    /// From now on it is kept: what is cached at once, and what the server says as soon as it can be asked.
    void want(OfficeArea area);
    /// Asks the server now, where it offers the area.
    void refresh(OfficeArea area);
    /// Of the session: Cancelled takes the place of what is waited for.
    void stopWaiting();

Q_SIGNALS:
    void changed(OfficeArea area);

private:
    template<class T>
    void read(OfficeArea area, Remote<T> &remote, const QFuture<Result<T>> &answer);
    template<class T>
    void load(OfficeArea area, Remote<T> &remote);
    template<class T>
    void fail(OfficeArea area, Remote<T> &remote, const Error &error);
    /// Calls `visit` with the area's Remote.
    template<class Visit>
    void withRemote(OfficeArea area, Visit visit);
    void onCapabilities();

    AccountSession &m_session;
    OfficeClient m_client;
    std::set<OfficeArea> m_wanted;
    /// Requests are numbered: a slow old answer never replaces a newer one.
    std::map<OfficeArea, quint64> m_asked;
    Remote<ConferenceList> m_conferences;
    Remote<Phonebook> m_phonebook;
    Remote<ContactInformation> m_contactInformation;
    Remote<OngoingCalls> m_ongoingCalls;
};
