// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/office/postaladdress.h"

/// The details of an entry of a phonebook.
struct EntryContact {
    std::optional<QString> jobTitle;
    std::optional<QString> jobDept;
    std::optional<QString> companyName;
    std::optional<QString> assistantName;
    std::optional<QString> location;
    std::optional<PostalAddress> homeAddress;
    std::optional<PostalAddress> officeAddress;
    std::optional<PostalAddress> branchAddress;
    std::optional<QString> cellPhoneNumber;
    std::optional<QString> homePhoneNumber;
    std::optional<QString> assistantPhoneNumber;
    std::optional<QString> faxNumber;
    std::optional<QString> didNumber;
    std::optional<QString> imId;
    std::optional<QString> imDisplayName;
    std::optional<QString> alternateImId;
    std::optional<QString> emailAddress;
    std::optional<QString> alternateEmailAddress;
    std::optional<QString> avatar; ///< an address of a picture

    static constexpr auto officeFields()
    {
        return std::tuple(officeField("jobTitle", &EntryContact::jobTitle),
            officeField("jobDept", &EntryContact::jobDept),
            officeField("companyName", &EntryContact::companyName),
            officeField("assistantName", &EntryContact::assistantName),
            officeField("location", &EntryContact::location),
            officeField("homeAddress", &EntryContact::homeAddress),
            officeField("officeAddress", &EntryContact::officeAddress),
            officeField("branchAddress", &EntryContact::branchAddress),
            officeField("cellPhoneNumber", &EntryContact::cellPhoneNumber),
            officeField("homePhoneNumber", &EntryContact::homePhoneNumber),
            officeField("assistantPhoneNumber", &EntryContact::assistantPhoneNumber),
            officeField("faxNumber", &EntryContact::faxNumber),
            officeField("didNumber", &EntryContact::didNumber), officeField("imId", &EntryContact::imId),
            officeField("imDisplayName", &EntryContact::imDisplayName),
            officeField("alternateImId", &EntryContact::alternateImId),
            officeField("emailAddress", &EntryContact::emailAddress),
            officeField("alternateEmailAddress", &EntryContact::alternateEmailAddress),
            officeField("avatar", &EntryContact::avatar));
    }
    bool operator==(const EntryContact &) const = default;
};

/// `/my/phonebook/entry/{id}`, an item of a phonebook too (office-api.md 2.11).
struct PhonebookEntry {
    std::optional<QString> id; ///< "-1" of a user of the office, whom nobody edits; none in what is sent
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    std::optional<QString> number; ///< extension, number or SIP address
    std::optional<EntryContact> contact; ///< mandatory in what is sent
    std::optional<qint64> timestamp;

    static constexpr auto officeFields()
    {
        return std::tuple(officeField("id", &PhonebookEntry::id),
            officeField("first-name", &PhonebookEntry::firstName),
            officeField("last-name", &PhonebookEntry::lastName),
            officeField("number", &PhonebookEntry::number),
            officeField("contact-information", &PhonebookEntry::contact),
            officeField("timestamp", &PhonebookEntry::timestamp));
    }
    static constexpr auto officeRoot() { return QLatin1StringView("entry"); }

    BELLSET_OFFICE_DECLARE(PhonebookEntry)
    /// Whether it has an id by which it can be asked for, changed and removed.
    bool isStored() const { return id && id->toLongLong() > 0; }
    bool operator==(const PhonebookEntry &) const = default;
};

/// `/my/phonebook` and what a search in it found: the shared phonebooks of the caller and his private one.
struct Phonebook {
    QList<PhonebookEntry> entries;

    static constexpr auto officeRoot() { return officeField("phonebook", &Phonebook::entries, "entry"); }

    BELLSET_OFFICE_DECLARE(Phonebook)
    bool operator==(const Phonebook &) const = default;
};
