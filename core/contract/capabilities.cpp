// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/capabilities.h"

#include "core/contract/actions.h"
#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"
#include "core/contract/phonenumber.h"

#include <QJsonArray>
#include <QJsonObject>

bool Capabilities::hasAction(QStringView name) const
{
    return actions.contains(name);
}

bool Capabilities::hasFeature(QStringView name) const
{
    return features.contains(name);
}

Capabilities Capabilities::ofIncumbent(const QString &account)
{
    Capabilities capabilities;
    capabilities.account = account;
    for (const ActionInfo &action : settingsActions) {
        // Ours alone have no older name, as have the youngest of the incumbent; of the rest it knows all.
        const bool isYoung = action.id == ActionId::GetHistory || action.id == ActionId::GetJournalEntries
            || action.id == ActionId::PutJournalEntries || action.id == ActionId::DeleteJournalEntries
            || action.id == ActionId::AddAlias;
        if (!action.olderNames.isEmpty() || isYoung)
            capabilities.actions.append(QString(action.name));
    }
    return capabilities;
}

Result<Capabilities> Capabilities::fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Capabilities capabilities;
    capabilities.account = jsonText(object.value(u"account"));
    const std::optional<Role> role = roleFromText(jsonText(object.value(u"role")));
    if (capabilities.account.isEmpty() || !role)
        return failure(
            ErrorCode::ServerUnreadable, {}, QStringLiteral("capabilities without account or role"));
    capabilities.role = *role;
    capabilities.actions = jsonTexts(object.value(u"actions"));
    capabilities.features = jsonTexts(object.value(u"features"));
    const QString country = jsonText(object.value(u"country_code"));
    if (country.size() <= 3 && isPhoneNumber(country) && !country.startsWith(u'+'))
        capabilities.countryCode = country;
    return capabilities;
}

QJsonValue Capabilities::toJson() const
{
    return QJsonObject{{QStringLiteral("server"), QStringLiteral("bellset")}, {QStringLiteral("api"), 1},
        {QStringLiteral("account"), account}, {QStringLiteral("role"), roleText(role)},
        {QStringLiteral("actions"), QJsonArray::fromStringList(actions)},
        {QStringLiteral("features"), QJsonArray::fromStringList(features)},
        {QStringLiteral("country_code"), countryCode}};
}
