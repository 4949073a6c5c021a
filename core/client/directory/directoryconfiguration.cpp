// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/directory/directoryconfiguration.h"

#include "core/client/directory/directoryfilter.h"
#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QRegularExpression>

#include <ldap.h>

namespace {

constexpr int longestText = 1024;
constexpr qsizetype mostAttributes = 20;

struct SecurityName {
    DirectoryConfiguration::Security security;
    QLatin1StringView name;
};

constexpr SecurityName securityNames[] = {
    {DirectoryConfiguration::Security::Plain, QLatin1StringView("plain")},
    {DirectoryConfiguration::Security::StartTls, QLatin1StringView("starttls")},
    {DirectoryConfiguration::Security::Ldaps, QLatin1StringView("ldaps")},
};

bool isHost(const QString &host)
{
    static const QRegularExpression name(
        QStringLiteral("\\A(?=.{1,253}\\z)[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9])?(\\.[A-Za-z0-9_]([A-Za-z0-"
                       "9_-]*[A-Za-z0-9])?)*\\.?\\z"));
    return name.match(host).hasMatch() || !QHostAddress(host).isNull();
}

} // namespace

QJsonObject DirectoryConfiguration::toJson() const
{
    QString securityText;
    for (const SecurityName &each : securityNames) {
        if (each.security == security)
            securityText = each.name;
    }
    return {{QStringLiteral("host"), host}, {QStringLiteral("port"), port},
        {QStringLiteral("security"), securityText}, {QStringLiteral("base"), base},
        {QStringLiteral("bind_name"), bindName}, {QStringLiteral("ca_file"), caFile},
        {QStringLiteral("more_attributes"), QJsonArray::fromStringList(moreAttributes)},
        {QStringLiteral("filter"), filter}, {QStringLiteral("country_code"), countryCode}};
}

std::optional<DirectoryConfiguration> DirectoryConfiguration::fromJson(const QJsonObject &json)
{
    DirectoryConfiguration read;
    const QString securityText = jsonText(json.value(QLatin1String("security")));
    bool known = false;
    for (const SecurityName &each : securityNames) {
        if (each.name != securityText)
            continue;
        read.security = each.security;
        known = true;
    }
    if (!known) // what was encrypted must never become plain by a guess
        return std::nullopt;
    read.host = jsonText(json.value(QLatin1String("host")));
    const qint64 port = jsonInteger(json.value(QLatin1String("port")));
    read.port = port >= 1 && port <= 65535 ? static_cast<int>(port) : 0;
    read.base = jsonText(json.value(QLatin1String("base")));
    read.bindName = jsonText(json.value(QLatin1String("bind_name")));
    read.caFile = jsonText(json.value(QLatin1String("ca_file")));
    read.moreAttributes = jsonTexts(json.value(QLatin1String("more_attributes")));
    read.filter = jsonText(json.value(QLatin1String("filter")));
    read.countryCode = jsonText(json.value(QLatin1String("country_code")));
    // Whether a password is kept is not known here; that there is a name without one is found out later.
    if (checkDirectory(read, !read.bindName.isEmpty()))
        return std::nullopt;
    return read;
}

std::optional<DirectoryProblem> checkDirectory(const DirectoryConfiguration &configuration, bool hasPassword)
{
    static const QRegularExpression attribute(QStringLiteral("\\A[A-Za-z][A-Za-z0-9-]{0,63}\\z"));
    static const QRegularExpression country(QStringLiteral("\\A[1-9][0-9]{0,2}\\z"));
    if (configuration.host.isEmpty())
        return DirectoryProblem::NoHost;
    if (!isHost(configuration.host))
        return DirectoryProblem::BadHost;
    if (configuration.port < 1 || configuration.port > 65535)
        return DirectoryProblem::BadPort;
    if (configuration.base.trimmed().isEmpty())
        return DirectoryProblem::NoBase;
    if (!directoryName(configuration.base))
        return DirectoryProblem::BadBase;
    const QString &name = configuration.bindName;
    // Active Directory takes alice@example.org, which is no DN.
    if (name.size() > longestText || name.contains(QChar(u'\0'))
        || (name.contains(u'=') && !directoryName(name)))
        return DirectoryProblem::BadBindName;
    if (!name.isEmpty() && !hasPassword)
        return DirectoryProblem::NoPassword;
    if (name.isEmpty() && hasPassword)
        return DirectoryProblem::NoBindName;
    if (!configuration.countryCode.isEmpty() && !country.match(configuration.countryCode).hasMatch())
        return DirectoryProblem::BadCountryCode;
    if (configuration.moreAttributes.size() > mostAttributes)
        return DirectoryProblem::BadAttribute;
    for (const QString &each : configuration.moreAttributes) {
        if (!attribute.match(each).hasMatch())
            return DirectoryProblem::BadAttribute;
    }
    if (!configuration.filter.isEmpty() && !isWellFormedFilter(configuration.filter))
        return DirectoryProblem::BadFilter;
    return std::nullopt;
}

Result<QString> directoryName(const QString &written)
{
    const QByteArray text = written.trimmed().toUtf8();
    if (text.isEmpty() || text.size() > longestText || text.contains('\0'))
        return failure(ErrorCode::DirectoryNameInvalid, written.left(longestText));
    LDAPDN dn = nullptr;
    if (ldap_str2dn(text.constData(), &dn, LDAP_DN_FORMAT_LDAPV3) != LDAP_SUCCESS || !dn)
        return failure(ErrorCode::DirectoryNameInvalid, written);
    char *canonical = nullptr;
    const int code = ldap_dn2str(dn, &canonical, LDAP_DN_FORMAT_LDAPV3 | LDAP_DN_PRETTY);
    ldap_dnfree(dn);
    const QString name = canonical ? QString::fromUtf8(canonical) : QString();
    ldap_memfree(canonical);
    if (code != LDAP_SUCCESS || name.isEmpty())
        return failure(ErrorCode::DirectoryNameInvalid, written);
    return name;
}
