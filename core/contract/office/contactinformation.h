// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/office/postaladdress.h"

/// `/my/contact-information`. Writing replaces all: what is left out is cleared (office-api.md 2.12).
struct ContactInformation {
    std::optional<QString> authAccountName;
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
    std::optional<bool> useBranchAddress; ///< the office address is that of the branch
    std::optional<QString> branchName;
    std::optional<QString> manager;
    std::optional<QString> salutation; ///< Mr, Mrs, Miss, Ms, Dr, Prof, None; read only
    std::optional<QString> employeeId; ///< read only
    std::optional<QString> twitterName; ///< spelt so on the wire
    std::optional<QString> linkedinName;
    std::optional<QString> facebookName;
    std::optional<QString> xingName;
    std::optional<qint64> timestamp;
    std::optional<QString> avatar;
    std::optional<bool> enabled; ///< read only
    std::optional<bool> ldapManaged; ///< read only: a directory fills it
    std::optional<QString> lastImportedDate;
    std::optional<QString> disabledDate;
    std::optional<QString> extAvatarSyncDate;
    std::optional<QString> custom1;
    std::optional<QString> custom2;
    std::optional<QString> custom3;
    std::optional<QString> firstName;
    std::optional<QString> lastName;

    static constexpr auto officeFields()
    {
        return std::tuple(officeField("authAccountName", &ContactInformation::authAccountName),
            officeField("jobTitle", &ContactInformation::jobTitle),
            officeField("jobDept", &ContactInformation::jobDept),
            officeField("companyName", &ContactInformation::companyName),
            officeField("assistantName", &ContactInformation::assistantName),
            officeField("location", &ContactInformation::location),
            officeField("homeAddress", &ContactInformation::homeAddress),
            officeField("officeAddress", &ContactInformation::officeAddress),
            officeField("branchAddress", &ContactInformation::branchAddress),
            officeField("cellPhoneNumber", &ContactInformation::cellPhoneNumber),
            officeField("homePhoneNumber", &ContactInformation::homePhoneNumber),
            officeField("assistantPhoneNumber", &ContactInformation::assistantPhoneNumber),
            officeField("faxNumber", &ContactInformation::faxNumber),
            officeField("didNumber", &ContactInformation::didNumber),
            officeField("imId", &ContactInformation::imId),
            officeField("imDisplayName", &ContactInformation::imDisplayName),
            officeField("alternateImId", &ContactInformation::alternateImId),
            officeField("emailAddress", &ContactInformation::emailAddress),
            officeField("alternateEmailAddress", &ContactInformation::alternateEmailAddress),
            officeField("useBranchAddress", &ContactInformation::useBranchAddress),
            officeField("branchName", &ContactInformation::branchName),
            officeField("manager", &ContactInformation::manager),
            officeField("salutation", &ContactInformation::salutation),
            officeField("employeeId", &ContactInformation::employeeId),
            officeField("twiterName", &ContactInformation::twitterName),
            officeField("linkedinName", &ContactInformation::linkedinName),
            officeField("facebookName", &ContactInformation::facebookName),
            officeField("xingName", &ContactInformation::xingName),
            officeField("timestamp", &ContactInformation::timestamp),
            officeField("avatar", &ContactInformation::avatar),
            officeField("enabled", &ContactInformation::enabled),
            officeField("ldapManaged", &ContactInformation::ldapManaged),
            officeField("lastImportedDate", &ContactInformation::lastImportedDate),
            officeField("disabledDate", &ContactInformation::disabledDate),
            officeField("extAvatarSyncDate", &ContactInformation::extAvatarSyncDate),
            officeField("custom1", &ContactInformation::custom1),
            officeField("custom2", &ContactInformation::custom2),
            officeField("custom3", &ContactInformation::custom3),
            officeField("firstName", &ContactInformation::firstName),
            officeField("lastName", &ContactInformation::lastName));
    }
    static constexpr auto officeRoot() { return QLatin1StringView("contact-information"); }

    BELLSET_OFFICE_DECLARE(ContactInformation)
    bool operator==(const ContactInformation &) const = default;
};
