// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/transport.h"
#include "core/contract/common.h"
#include "core/contract/office/activegreeting.h"
#include "core/contract/office/conferences.h"
#include "core/contract/office/contactinformation.h"
#include "core/contract/office/logindetails.h"
#include "core/contract/office/ongoingcalls.h"
#include "core/contract/office/phonebook.h"
#include "core/contract/office/ringsequence.h"

#include <QObject>

/// The office API (office-api.md) for one account, on the server of its settings. Borrowed transport. One
/// thread. Every method delivers a result; errors are those of SettingsClient, NotSupported where the server
/// has no such resource, and with a server that says why: its code, or its words in the detail.
///
/// As there, a write is sent once, and one that may or may not have taken effect ends with OutcomeUnknown.
/// Ask only for what Capabilities::features tells (contract/capabilities.h): the rest costs a round trip.
class OfficeClient : public QObject {
    Q_OBJECT

public:
    /// @param user the name under which the office API knows the account: the part before the @
    OfficeClient(Transport &transport, QString user, QObject *parent = nullptr);

    QFuture<Result<ConferenceList>> conferences();
    /// Who is in a room; without members where nobody is. Needs Feature::conferenceDetails. Errors: Denied
    /// (another's room), NotFound.
    QFuture<Result<ConferenceDetails>> conferenceDetails(const QString &name);

    QFuture<Result<Phonebook>> phonebook();
    /// @param term the beginning of a name or number; not empty
    QFuture<Result<Phonebook>> searchPhonebook(const QString &term);
    /// An entry of the private phonebook as it is now. Errors: NotFound, also of others' entries.
    QFuture<Result<PhonebookEntry>> phonebookEntry(const QString &id);
    /// Errors of both: ContactDuplicate (subject: whose), InvalidParameter or RequestMalformed.
    QFuture<Result<Done>> addPhonebookEntry(const PhonebookEntry &entry);
    /// Replaces all of it.
    QFuture<Result<Done>> setPhonebookEntry(const QString &id, const PhonebookEntry &entry);
    QFuture<Result<Done>> removePhonebookEntry(const QString &id);

    QFuture<Result<ContactInformation>> contactInformation();
    /// Replaces all: read it first and change what is to be changed.
    QFuture<Result<Done>> setContactInformation(const ContactInformation &information);

    QFuture<Result<OngoingCalls>> ongoingCalls();
    QFuture<Result<LoginDetails>> loginDetails();
    QFuture<Result<RingSequence>> ringSequence();
    QFuture<Result<Done>> setRingSequence(const RingSequence &sequence);

    /// Errors: ServerUnreadable (a word that is none of the four).
    QFuture<Result<ActiveGreeting>> activeGreeting();
    QFuture<Result<Done>> setActiveGreeting(ActiveGreeting greeting);

    /// Rings the account's own phone and then `target`; done as soon as it was started. Errors:
    /// RequestMalformed (nothing that can be called).
    QFuture<Result<Done>> call(const QString &target);

private:
    /// `names` end the path, each a segment of its own, encoded.
    TransportRequest request(
        TransportRequest::Method method, const QString &path, const QStringList &names = {}) const;
    template<class Document>
    QFuture<Result<Document>> read(const TransportRequest &request);
    /// @param whose what a duplicate is named
    QFuture<Result<Done>> write(const TransportRequest &request, const QString &whose = {});
    QFuture<Result<Done>> writeDocument(
        TransportRequest request, const QByteArray &json, const QString &whose = {});

    Transport &m_transport;
    QString m_user;
};
