// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/savedaccount.h"

#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"
#include "core/contract/sipaddress.h"

#include <array>

namespace {

constexpr int formatVersion = 1;

struct ProtectionName {
    IdentityProtection protection;
    QLatin1StringView text;
};

constexpr std::array protectionNames{
    ProtectionName{IdentityProtection::Keychain, QLatin1StringView("keychain")},
    ProtectionName{IdentityProtection::AskEachStart, QLatin1StringView("ask_each_start")},
    ProtectionName{IdentityProtection::Passphrase, QLatin1StringView("passphrase")},
};

QString textOf(IdentityProtection protection)
{
    for (const ProtectionName &name : protectionNames) {
        if (name.protection == protection)
            return QString(name.text);
    }
    Q_UNREACHABLE();
}

std::optional<IdentityProtection> protectionOf(const QString &text)
{
    for (const ProtectionName &name : protectionNames) {
        if (text == name.text)
            return name.protection;
    }
    return std::nullopt;
}

} // namespace

QJsonObject SavedAccount::toJson() const
{
    return QJsonObject{{QStringLiteral("version"), formatVersion}, {QStringLiteral("address"), address},
        {QStringLiteral("server"), server.toString(QUrl::FullyEncoded)},
        {QStringLiteral("trust"), trust.toJson()}, {QStringLiteral("protection"), textOf(protection)}};
}

Result<SavedAccount> SavedAccount::fromJson(const QJsonObject &object)
{
    const auto invalid = [](const char *key) {
        return failure(ErrorCode::ConfigurationInvalid, QString::fromLatin1(key));
    };
    if (jsonInteger(object.value(u"version")) != formatVersion)
        return invalid("version");
    SavedAccount account;
    const Result<SipAddress> address = SipAddress::parse(jsonText(object.value(u"address")));
    if (!address)
        return invalid("address");
    account.address = address->toString();
    account.server = QUrl(jsonText(object.value(u"server")), QUrl::StrictMode);
    if (!account.server.isValid() || account.server.scheme() != QLatin1String("https")
        || account.server.host().isEmpty())
        return invalid("server");
    const Result<ServerTrust> trust = ServerTrust::fromJson(object.value(u"trust").toObject());
    if (!trust)
        return failure(trust.error());
    account.trust = *trust;
    const std::optional<IdentityProtection> protection = protectionOf(jsonText(object.value(u"protection")));
    if (!protection)
        return invalid("protection");
    account.protection = *protection;
    return account;
}
