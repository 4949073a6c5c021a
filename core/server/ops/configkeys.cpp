// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/configkeys.h"

#include "core/server/ops/configvalues.h"

#include <array>

namespace {

using Type = ConfigType;
using View = QLatin1StringView;

constexpr qint64 hourMs = 60 * 60 * 1000;
constexpr qint64 million = 1'000'000;

const std::array keys{
    ConfigKey{View("server"), View("data_dir"), Type::Text, &ServerConfig::dataDirectory,
        View("/var/lib/bellset"), 0, 0, View("Directory of the database, the CA and the keys.")},
    ConfigKey{View("server"), View("host"), Type::HostNames, &ServerConfig::hosts, View(""), 0, 0,
        View("Names and addresses by which clients reach this server; they go into its certificate. Empty "
             "keeps "
             "those given to init.")},
    ConfigKey{View("server"), View("listen"), Type::Addresses, &ServerConfig::listen, View("0.0.0.0:8443"), 0,
        0, View("Addresses for HTTPS. Port 0 picks a free one.")},
    ConfigKey{View("server"), View("listen_plain"), Type::Addresses, &ServerConfig::listenPlain, View(""), 0,
        0, View("Addresses for HTTP without TLS, for phones that know none.")},
    ConfigKey{View("server"), View("workers"), Type::Integer, &ServerConfig::workers, View("0"), 0, 64,
        View("Network threads; 0 = one per processor, at most 4.")},
    ConfigKey{View("server"), View("pool_threads"), Type::Integer, &ServerConfig::poolThreads, View("2"), 1,
        64, View("Threads for slow work: password hashing, making keys.")},
    ConfigKey{View("office"), View("country_code"), Type::CountryCode, &ServerConfig::countryCode, View(""),
        0, 0,
        View("Country calling code, for example 31: numbers written as within the country (0612345678) are "
             "kept as +31612345678. Empty keeps them as written.")},
    ConfigKey{View("database"), View("url"), Type::Text, &ServerConfig::databaseUrl, View(""), 0, 0,
        View("sqlite:PATH or postgresql://user@host:port/name. Empty = sqlite:DATA_DIR/bellset.db. Never "
             "with a "
             "password: use a .pgpass file.")},
    ConfigKey{View("secrets"), View("key_file"), Type::Text, &ServerConfig::secretKeyFile, View(""), 0, 0,
        View("Key that encrypts stored passwords. Empty = the systemd credential bellset.key, else "
             "DATA_DIR/secret.key.")},
    ConfigKey{View("tls"), View("certificate"), Type::Text, &ServerConfig::tlsCertificate, View(""), 0, 0,
        View("Server certificate with its chain (PEM). Empty = issued and renewed by the office's own CA.")},
    ConfigKey{View("tls"), View("key"), Type::Text, &ServerConfig::tlsKey, View(""), 0, 0,
        View("Private key of tls.certificate (PEM, not encrypted).")},
    ConfigKey{View("settings_api"), View("writes_by_get"), Type::Boolean, &ServerConfig::writesByGet,
        View("yes"), 0, 0, View("Whether settings can be changed by GET, as existing clients do.")},
    ConfigKey{View("settings_api"), View("cors_origins"), Type::Origins, &ServerConfig::corsOrigins, View(""),
        0, 0,
        View("Origins of web pages, as https://HOST[:PORT], that browsers let call the settings API for who "
             "is signed in there. Empty = none.")},
    ConfigKey{View("sign_in"), View("tries"), Type::Integer, &ServerConfig::signInTries, View("10"), 4,
        million,
        View("Wrong passwords in a row after which an account is locked; from the fourth on each makes "
             "the next wait longer.")},
    ConfigKey{View("sign_in"), View("address_tries"), Type::Integer, &ServerConfig::signInAddressTries,
        View("50"), 10, million,
        View(
            "Wrong passwords of one client address (IPv6: of a /64), whatever the account, after which it is "
            "locked. One a minute is forgiven.")},
    ConfigKey{View("sign_in"), View("lock_time"), Type::Seconds, &ServerConfig::signInLockS, View("15min"), 1,
        24 * 60 * 60, View("For how long an account or client address is locked.")},
    ConfigKey{View("journal"), View("body_bytes"), Type::Size, &ServerConfig::journalBodyBytes, View("8M"),
        64 * 1024, 64 * million, View("Body of a request that stores entries.")},
    ConfigKey{View("journal"), View("quota_mb"), Type::Integer, &ServerConfig::journalQuotaMb, View("100"), 0,
        million,
        View("Megabytes that the journal of an account may hold; each entry counts as its data and 256 "
             "bytes. An account can have a quota of its own.")},
    ConfigKey{View("journal"), View("retention_days"), Type::Integer, &ServerConfig::journalRetentionDays,
        View("0"), 0, 36'500,
        View("Days after which an entry is gone; 0 = never. An account can have its own.")},
    ConfigKey{View("billing"), View("currency"), Type::Currency, &ServerConfig::currency, View("EUR"), 0, 0,
        View("Currency of balances and prices: three letters, as EUR or USD.")},
    ConfigKey{View("enrolment"), View("policy"), Type::EnrolmentPolicy, &ServerConfig::enrolmentPolicy,
        View("invitation"), 0, 0,
        View("Who may make an account over the network: closed (nobody), invitation (who has a code of "
             "bellsetd invite) or open (anyone).")},
    ConfigKey{View("enrolment"), View("domain"), Type::Domain, &ServerConfig::enrolmentDomain, View(""), 0, 0,
        View("SIP domain of open enrolment. Empty = the only one that the office has.")},
    ConfigKey{View("enrolment"), View("time_zone"), Type::TimeZone, &ServerConfig::enrolmentTimeZone,
        View("Europe/Amsterdam"), 0, 0, View("Time zone of new accounts that name none.")},
    ConfigKey{View("enrolment"), View("outbound_proxy"), Type::OneLine, &ServerConfig::outboundProxy,
        View(""), 0, 0, View("SIP proxy that phones are told. Empty = the domain of the account.")},
    ConfigKey{View("web"), View("public_url"), Type::WebUrl, &ServerConfig::publicUrl, View(""), 0, 0,
        View("Where people reach this server, https://HOST[:PORT]. Empty = the name that they used.")},
    ConfigKey{View("web"), View("directory"), Type::Boolean, &ServerConfig::webDirectory, View("no"), 0, 0,
        View("Whether everybody of the office can search for the others by name on the web page.")},
    ConfigKey{View("limits"), View("handshake_timeout"), Type::Duration, &HttpLimits::handshakeMs, View("5s"),
        100, hourMs, View("From accepting a connection to the end of its TLS handshake.")},
    ConfigKey{View("limits"), View("header_timeout"), Type::Duration, &HttpLimits::headerMs, View("10s"), 100,
        hourMs, View("From the first byte of a request to the end of its header.")},
    ConfigKey{View("limits"), View("idle_timeout"), Type::Duration, &HttpLimits::idleMs, View("60s"), 100,
        hourMs, View("Between two requests on a connection.")},
    ConfigKey{View("limits"), View("body_timeout"), Type::Duration, &HttpLimits::bodyMs, View("30s"), 100,
        hourMs, View("For a request's body, plus a second for every 64 KiB that did arrive.")},
    ConfigKey{View("limits"), View("write_timeout"), Type::Duration, &HttpLimits::writeMs, View("30s"), 100,
        hourMs, View("For an answer, plus a second for every 64 KiB that the client did read.")},
    ConfigKey{View("limits"), View("linger_timeout"), Type::Duration, &HttpLimits::lingerMs, View("2s"), 0,
        hourMs, View("Reading on after a refusal, so that the client sees the answer.")},
    ConfigKey{View("limits"), View("drain_timeout"), Type::Duration, &ServerConfig::drainMs, View("10s"), 0,
        10'000, View("For requests that run when the server is told to stop.")},
    ConfigKey{View("limits"), View("header_bytes"), Type::Size, &HttpLimits::headerBytes, View("16K"), 512,
        million, View("Request line and header.")},
    ConfigKey{View("limits"), View("header_count"), Type::Integer, &HttpLimits::headerCount, View("100"), 4,
        10'000, View("Header lines.")},
    ConfigKey{View("limits"), View("target_bytes"), Type::Size, &HttpLimits::targetBytes, View("8K"), 64,
        million, View("Path and query of a request.")},
    ConfigKey{View("limits"), View("body_bytes"), Type::Size, &ServerConfig::bodyBytes, View("64K"), 1024,
        64 * million, View("Body of a request to the settings API.")},
    ConfigKey{View("limits"), View("large_body_bytes"), Type::Size, &HttpLimits::largeBodyBytes, View("64M"),
        million, 900 * million,
        View("Memory for all bodies above 64 KiB that are on their way; who comes when it is used up has to "
             "come again.")},
    ConfigKey{View("limits"), View("connections_per_address"), Type::Integer,
        &HttpLimits::connectionsPerAddress, View("64"), 0, million,
        View("Open connections of one client address (IPv6: of a /64); 0 = no limit.")},
    ConfigKey{View("limits"), View("connections_per_worker"), Type::Integer,
        &HttpLimits::connectionsPerWorker, View("4096"), 1, million,
        View("Open connections of one network thread.")},
    ConfigKey{View("limits"), View("handshakes_per_second"), Type::Integer, &HttpLimits::handshakesPerSecond,
        View("20"), 0, million,
        View("TLS handshakes without a verified certificate, per client address; 0 = no limit.")},
    ConfigKey{View("limits"), View("pipelined"), Type::Integer, &HttpLimits::pipelined, View("32"), 1, 10'000,
        View("Answers gathered for one client before it has to read.")},
    ConfigKey{View("limits"), View("writer_queue"), Type::Integer, &HttpLimits::writerQueue, View("1024"), 1,
        million, View("Changes waiting for the database.")},
    ConfigKey{View("limits"), View("writer_batch"), Type::Integer, &HttpLimits::writerBatch, View("256"), 1,
        million, View("Changes in one transaction of the database.")},
    ConfigKey{View("limits"), View("pool_queue"), Type::Integer, &HttpLimits::poolQueue, View("256"), 1,
        million, View("Requests waiting for a thread of the pool.")},
    ConfigKey{View("limits"), View("ticket_lifetime"), Type::Seconds, &HttpLimits::ticketLifetimeS,
        View("1h"), 0, 24 * 60 * 60, View("For how long a TLS session can be resumed.")},
    ConfigKey{View("log"), View("level"), Type::LogLevel, &ServerConfig::logLevel, View("info"), 0, 0,
        View("Least severe messages to log: debug, info, warning or critical.")},
    ConfigKey{View("log"), View("access"), Type::Boolean, &ServerConfig::accessLog, View("yes"), 0, 0,
        View("Whether every request is logged, without its query.")},
};

QString rangeText(const ConfigKey &key)
{
    return QStringLiteral("must be between %1 and %2")
        .arg(configNumberText(key.type, key.least), configNumberText(key.type, key.most));
}

// What happens to one kind of member.
struct Setter {
    ServerConfig &config;
    const ConfigKey &key;
    const QString &text;

    QString operator()(QString ServerConfig::*member) const
    {
        if (key.type == ConfigType::LogLevel && !isLogLevel(text))
            return QStringLiteral("must be debug, info, warning or critical");
        if (const QString wrong = wrongText(key.type, text); !wrong.isEmpty())
            return wrong;
        config.*member = text;
        return {};
    }
    QString operator()(QStringList ServerConfig::*member) const
    {
        if (key.type == ConfigType::Origins) {
            const Result<QStringList> origins = parseOrigins(text);
            if (!origins)
                return QStringLiteral("\"%1\" is no https://HOST[:PORT]").arg(origins.error().subject);
            config.*member = *origins;
            return {};
        }
        const Result<QStringList> hosts = parseHostNames(text);
        if (!hosts)
            return QStringLiteral("\"%1\" is no host name or IP address").arg(hosts.error().subject);
        config.*member = *hosts;
        return {};
    }
    QString operator()(QList<ListenAddress> ServerConfig::*member) const
    {
        const Result<QList<ListenAddress>> addresses = parseAddresses(text);
        if (!addresses)
            return QStringLiteral("\"%1\" is no HOST:PORT").arg(addresses.error().subject);
        config.*member = *addresses;
        return {};
    }
    QString operator()(bool ServerConfig::*member) const
    {
        const std::optional<bool> value = parseBoolean(text);
        if (!value)
            return QStringLiteral("must be yes or no");
        config.*member = *value;
        return {};
    }
    QString operator()(int ServerConfig::*member) const { return setNumber(config.*member); }
    QString operator()(int HttpLimits::*member) const { return setNumber(config.limits.*member); }

    QString setNumber(int &value) const
    {
        const std::optional<qint64> number = parseConfigNumber(key.type, text);
        if (!number)
            return QStringLiteral("must be %1").arg(configNumberForm(key.type));
        if (*number < key.least || *number > key.most)
            return rangeText(key);
        value = int(*number);
        return {};
    }
};

struct Getter {
    const ServerConfig &config;
    const ConfigKey &key;

    QString operator()(QString ServerConfig::*member) const { return config.*member; }
    QString operator()(QStringList ServerConfig::*member) const { return (config.*member).join(u' '); }
    QString operator()(QList<ListenAddress> ServerConfig::*member) const
    {
        QStringList texts;
        for (const ListenAddress &address : config.*member)
            texts.append(addressText(address));
        return texts.join(u' ');
    }
    QString operator()(bool ServerConfig::*member) const
    {
        return config.*member ? QStringLiteral("yes") : QStringLiteral("no");
    }
    QString operator()(int ServerConfig::*member) const { return configNumberText(key.type, config.*member); }
    QString operator()(int HttpLimits::*member) const
    {
        return configNumberText(key.type, config.limits.*member);
    }
};

} // namespace

std::span<const ConfigKey> configKeys()
{
    return keys;
}

const ConfigKey *configKey(QStringView section, QStringView name)
{
    for (const ConfigKey &key : keys) {
        if (section == key.section && name == key.name)
            return &key;
    }
    return nullptr;
}

QString setConfigValue(ServerConfig &config, const ConfigKey &key, const QString &text)
{
    return std::visit(Setter{config, key, text}, key.member);
}

ServerConfig defaultConfig()
{
    ServerConfig config;
    for (const ConfigKey &key : keys)
        setConfigValue(config, key, QString(key.defaultText));
    return config;
}

QString configValueText(const ServerConfig &config, const ConfigKey &key)
{
    return std::visit(Getter{config, key}, key.member);
}
