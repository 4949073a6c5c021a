// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/ops/serverconfig.h"

#include <QLatin1StringView>

#include <span>
#include <variant>

/// How a value is written.
enum class ConfigType {
    Text,
    HostNames, ///< host names and IP addresses, separated by blanks or commas
    Addresses, ///< HOST:PORT, separated by blanks or commas; [HOST]:PORT for IPv6
    Origins, ///< https://HOST[:PORT], separated by blanks or commas
    Integer,
    Duration, ///< number with ms, s, min or h; kept in milliseconds
    Seconds, ///< as Duration, whole seconds
    Size, ///< bytes, or number with K or M
    Boolean, ///< yes or no
    CountryCode, ///< one to three digits, not 0 first; or empty
    Currency, ///< three letters of ISO 4217
    LogLevel, ///< debug, info, warning, critical
    EnrolmentPolicy, ///< closed, invitation, open
    Domain, ///< a SIP domain, or empty
    TimeZone, ///< an IANA name
    WebUrl, ///< https://HOST[:PORT], or empty
    OneLine, ///< a text without control characters
};

using ConfigMember = std::variant<QString ServerConfig::*, QStringList ServerConfig::*,
    QList<ListenAddress> ServerConfig::*, int ServerConfig::*, bool ServerConfig::*, int HttpLimits::*>;

/// One key of the configuration: what is checked, what `check-config` shows, what the manual says.
struct ConfigKey {
    QLatin1StringView section;
    QLatin1StringView name;
    ConfigType type;
    ConfigMember member;
    QLatin1StringView defaultText;
    qint64 least; ///< of numbers, in the unit they are kept in
    qint64 most;
    QLatin1StringView description;
};

/// Every key there is, grouped by section.
std::span<const ConfigKey> configKeys();
const ConfigKey *configKey(QStringView section, QStringView name);

/// Reads `text` into the key's member. Returns what is wrong with it, for people; empty if nothing is.
QString setConfigValue(ServerConfig &config, const ConfigKey &key, const QString &text);
/// The defaults of the table.
ServerConfig defaultConfig();
/// The key's present value as it would be written in a file.
QString configValueText(const ServerConfig &config, const ConfigKey &key);
