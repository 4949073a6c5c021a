// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/directory/directoryconnection.h"

#include "core/client/directory/directoryfilter.h"
#include "core/contract/errorcodes.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <netdb.h>
#include <openldap.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr qint64 largestAnswer = 16 * 1024 * 1024;
constexpr ber_len_t largestMessage = 4 * 1024 * 1024;
constexpr qsizetype mostValues = 10;
constexpr qsizetype largestValue = 4096;

timeval seconds(int milliseconds)
{
    return {milliseconds / 1000, (milliseconds % 1000) * 1000};
}

/// The authorities of this computer, where distributions put them.
QString systemAuthorities()
{
    for (const char *path : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
             "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"}) {
        if (QFile::exists(QLatin1String(path)))
            return QLatin1String(path);
    }
    return {};
}

QString urlOf(const DirectoryConfiguration &configuration)
{
    const QString host =
        configuration.host.contains(u':') ? u'[' + configuration.host + u']' : configuration.host;
    return QStringLiteral("ldap://%1:%2").arg(host).arg(configuration.port);
}

/// Whether the certificate names this host (RFC 6125). Only to explain a refusal: libldap has decided.
bool isFor(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    if (const QHostAddress address(host); !address.isNull()) {
        const QStringList addresses = names.values(QSsl::IpAddressEntry);
        return std::any_of(addresses.begin(), addresses.end(),
            [&address](const QString &each) { return QHostAddress(each) == address; });
    }
    const QStringList hosts = names.contains(QSsl::DnsEntry)
        ? names.values(QSsl::DnsEntry)
        : certificate.subjectInfo(QSslCertificate::CommonName);
    return std::any_of(hosts.begin(), hosts.end(), [&host](const QString &each) {
        if (each.startsWith(QLatin1String("*.")))
            return host.section(u'.', 1).compare(each.mid(2), Qt::CaseInsensitive) == 0;
        return host.compare(each, Qt::CaseInsensitive) == 0;
    });
}

/// 0 once connected, else the error number.
int connectSocket(int socket, const addrinfo &address, int timeoutMs, const DirectoryStop &stop)
{
    if (::connect(socket, address.ai_addr, address.ai_addrlen) == 0)
        return 0;
    if (errno != EINPROGRESS)
        return errno;
    const QDeadlineTimer deadline(timeoutMs);
    while (!stop.isStopped()) {
        pollfd waiting{socket, POLLOUT, 0};
        // Slices: a socket that is still connecting cannot be shut down on every system.
        const int ready =
            ::poll(&waiting, 1, static_cast<int>(std::min<qint64>(deadline.remainingTime(), 100)));
        if (ready > 0) {
            int error = 0;
            socklen_t size = sizeof error;
            return ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
        }
        if (ready < 0 && errno != EINTR)
            return errno;
        if (deadline.hasExpired())
            return ETIMEDOUT;
    }
    return ECANCELED;
}

} // namespace

DirectoryConnection::DirectoryConnection(DirectoryConfiguration configuration,
    const DirectoryTimeouts &timeouts, std::shared_ptr<DirectoryStop> stop)
    : m_configuration(std::move(configuration))
    , m_timeouts(timeouts)
    , m_stop(std::move(stop))
{
}

DirectoryConnection::~DirectoryConnection()
{
    m_stop->watch(-1);
    if (m_ldap)
        ldap_unbind_ext_s(m_ldap, nullptr, nullptr);
}

Result<bool> DirectoryConnection::connectToHost()
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int code = ::getaddrinfo(m_configuration.host.toLatin1().constData(),
        QByteArray::number(m_configuration.port).constData(), &hints, &found);
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, &::freeaddrinfo);
    if (m_stop->isStopped())
        return failure(ErrorCode::Cancelled, m_configuration.host);
    if (code != 0)
        return failure(
            ErrorCode::HostNotFound, m_configuration.host, QString::fromLocal8Bit(::gai_strerror(code)));
    int error = EHOSTUNREACH;
    for (const addrinfo *each = found; each; each = each->ai_next) {
        const int socket =
            ::socket(each->ai_family, each->ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, each->ai_protocol);
        if (socket < 0) {
            error = errno;
            continue;
        }
        error = connectSocket(socket, *each, m_timeouts.connect, *m_stop);
        if (error == 0)
            return useSocket(socket);
        ::close(socket);
        if (error == ECANCELED)
            return failure(ErrorCode::Cancelled, m_configuration.host);
    }
    const ErrorCode why = error == ECONNREFUSED ? ErrorCode::ConnectionRefused
        : error == ETIMEDOUT                    ? ErrorCode::TimedOut
                                                : ErrorCode::NetworkFailed;
    return failure(why, m_configuration.host, qt_error_string(error));
}

Result<bool> DirectoryConnection::useSocket(int socket)
{
    // libldap waits by itself, where it may.
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) & ~O_NONBLOCK);
    const timeval patience = seconds(m_timeouts.answer);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    m_stop->watch(socket);
    const int code =
        ldap_init_fd(socket, LDAP_PROTO_TCP, urlOf(m_configuration).toLatin1().constData(), &m_ldap);
    if (code != LDAP_SUCCESS) {
        m_stop->watch(-1);
        m_ldap = nullptr;
        return failure(
            ErrorCode::NetworkFailed, m_configuration.host, QString::fromUtf8(ldap_err2string(code)));
    }
    const int version = LDAP_VERSION3;
    const int never = LDAP_DEREF_NEVER;
    const timeval connectPatience = seconds(m_timeouts.answer);
    ldap_set_option(m_ldap, LDAP_OPT_PROTOCOL_VERSION, &version);
    ldap_set_option(m_ldap, LDAP_OPT_DEREF, &never);
    ldap_set_option(m_ldap, LDAP_OPT_REFERRALS, LDAP_OPT_OFF);
    ldap_set_option(m_ldap, LDAP_OPT_RESTART, LDAP_OPT_ON);
    ldap_set_option(m_ldap, LDAP_OPT_NETWORK_TIMEOUT, &connectPatience);
    Sockbuf *buffer = nullptr;
    if (ldap_get_option(m_ldap, LDAP_OPT_SOCKBUF, &buffer) == LDAP_OPT_SUCCESS && buffer) {
        ber_len_t most = largestMessage;
        ber_sockbuf_ctrl(buffer, LBER_SB_OPT_SET_MAX_INCOMING, &most);
    }
    return true;
}

Result<bool> DirectoryConnection::encrypt()
{
    switch (m_configuration.security) {
    case DirectoryConfiguration::Security::Plain:
        return true;
    case DirectoryConfiguration::Security::StartTls:
        return startTls();
    case DirectoryConfiguration::Security::Ldaps:
        return installTls();
    }
    Q_UNREACHABLE();
}

Result<bool> DirectoryConnection::startTls()
{
    int request = 0;
    const int code = ldap_start_tls(m_ldap, nullptr, nullptr, &request);
    if (code != LDAP_SUCCESS)
        return broken(code);
    const Result<Outcome> outcome = finalOutcome(request);
    if (!outcome)
        return failure(outcome.error());
    if (outcome->code != LDAP_SUCCESS)
        return failure(
            ErrorCode::DirectoryNotEncrypted, m_configuration.host, directoryText(outcome->diagnostic));
    return installTls();
}

Result<bool> DirectoryConnection::installTls()
{
    const QString authorities =
        m_configuration.caFile.isEmpty() ? systemAuthorities() : m_configuration.caFile;
    if (QSslCertificate::fromPath(authorities, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString)
            .isEmpty())
        return failure(ErrorCode::FileUnreadable, authorities, QStringLiteral("no certificate in it"));
    const int demand = m_judging ? LDAP_OPT_X_TLS_NEVER : LDAP_OPT_X_TLS_DEMAND;
    const int oldest = LDAP_OPT_X_TLS_PROTOCOL_TLS1_2;
    const int isServer = 0;
    const QByteArray path = QFile::encodeName(authorities);
    // The last one makes a context of this connection alone out of those before it.
    if (ldap_set_option(m_ldap, LDAP_OPT_X_TLS_REQUIRE_CERT, &demand) != LDAP_OPT_SUCCESS
        || ldap_set_option(m_ldap, LDAP_OPT_X_TLS_CACERTFILE, path.constData()) != LDAP_OPT_SUCCESS
        || ldap_set_option(m_ldap, LDAP_OPT_X_TLS_CACERTDIR, nullptr) != LDAP_OPT_SUCCESS
        || ldap_set_option(m_ldap, LDAP_OPT_X_TLS_CERTFILE, nullptr) != LDAP_OPT_SUCCESS
        || ldap_set_option(m_ldap, LDAP_OPT_X_TLS_KEYFILE, nullptr) != LDAP_OPT_SUCCESS
        || ldap_set_option(m_ldap, LDAP_OPT_X_TLS_PROTOCOL_MIN, &oldest) != LDAP_OPT_SUCCESS
        || ldap_set_option(m_ldap, LDAP_OPT_X_TLS_NEWCTX, &isServer) != LDAP_OPT_SUCCESS)
        return failure(ErrorCode::TlsFailed, m_configuration.host, QStringLiteral("no context for TLS"));
    int code = LDAP_SUCCESS;
    {
        const DirectoryWatchdog watchdog(*m_stop, m_timeouts.answer);
        code = ldap_install_tls(m_ldap);
    }
    if (code == LDAP_SUCCESS)
        return true;
    if (m_stop->isStopped())
        return failure(ErrorCode::Cancelled, m_configuration.host);
    const QByteArray reason = diagnostic();
    if (code == LDAP_TIMEOUT || m_stop->isExpired())
        return failure(ErrorCode::TimedOut, m_configuration.host, directoryText(reason));
    if (m_judging)
        return failure(ErrorCode::TlsFailed, m_configuration.host, directoryText(reason));
    return judgeCertificate(reason);
}

Result<bool> DirectoryConnection::judgeCertificate(const QByteArray &reason)
{
    // libldap tells that it refused the certificate, not why: look at it once more, without sending anything.
    DirectoryConnection other(m_configuration, m_timeouts, m_stop);
    other.m_judging = true;
    if (!other.connectToHost() || !other.encrypt()) {
        if (m_stop->isStopped())
            return failure(ErrorCode::Cancelled, m_configuration.host);
        return failure(ErrorCode::TlsFailed, m_configuration.host, directoryText(reason));
    }
    berval der{0, nullptr};
    ldap_get_option(other.m_ldap, LDAP_OPT_X_TLS_PEERCERT, &der);
    const QSslCertificate certificate(QByteArray(der.bv_val, static_cast<qsizetype>(der.bv_len)), QSsl::Der);
    ldap_memfree(der.bv_val);
    if (!certificate.isNull() && certificate.expiryDate() < QDateTime::currentDateTimeUtc())
        return failure(ErrorCode::ServerCertificateExpired, m_configuration.host,
            certificate.expiryDate().toUTC().toString(Qt::ISODate));
    if (!certificate.isNull() && !isFor(certificate, m_configuration.host))
        return failure(ErrorCode::ServerNameMismatch, m_configuration.host);
    const QString issuer = certificate.issuerInfo(QSslCertificate::CommonName).value(0);
    return failure(ErrorCode::ServerUntrusted, m_configuration.host,
        QStringLiteral("issued by “%1”").arg(directoryText(issuer.toUtf8())));
}

Result<bool> DirectoryConnection::bind(const QByteArray &password)
{
    QByteArray name;
    if (m_configuration.bindName.contains(u'=')) {
        const Result<QString> dn = directoryName(m_configuration.bindName);
        if (!dn)
            return failure(dn.error());
        name = dn->toUtf8();
    } else {
        name = m_configuration.bindName.toUtf8();
    }
    // A name without a password would be let in as nobody (RFC 4513 5.1.2).
    if (!name.isEmpty() && password.isEmpty())
        return failure(
            ErrorCode::DirectoryBindRefused, m_configuration.bindName, QStringLiteral("no password"));
    QByteArray secret = name.isEmpty() ? QByteArray() : password;
    berval credentials{static_cast<ber_len_t>(secret.size()), secret.data()};
    int request = 0;
    const int code =
        ldap_sasl_bind(m_ldap, name.constData(), LDAP_SASL_SIMPLE, &credentials, nullptr, nullptr, &request);
    secret.fill('\0');
    if (code != LDAP_SUCCESS)
        return broken(code);
    const Result<Outcome> outcome = finalOutcome(request);
    if (!outcome)
        return failure(outcome.error());
    if (outcome->code == LDAP_SUCCESS)
        return true;
    if (outcome->code == LDAP_INVALID_CREDENTIALS || outcome->code == LDAP_INVALID_DN_SYNTAX
        || outcome->code == LDAP_NO_SUCH_OBJECT || outcome->code == LDAP_UNWILLING_TO_PERFORM)
        return failure(
            ErrorCode::DirectoryBindRefused, m_configuration.bindName, directoryText(outcome->diagnostic));
    return refused(*outcome);
}

Result<DirectoryAnswer> DirectoryConnection::search(const QString &text, int limit)
{
    const Result<QString> base = directoryName(m_configuration.base);
    if (!base)
        return failure(base.error());
    QByteArrayList names;
    for (const QString &each : directoryAttributes(m_configuration))
        names.append(each.toLatin1());
    std::vector<char *> attributes;
    for (QByteArray &each : names)
        attributes.push_back(each.data());
    attributes.push_back(nullptr);
    timeval patience = seconds(std::max(1000, m_timeouts.answer)); // the server counts in seconds
    int request = 0;
    const int code = ldap_search_ext(m_ldap, base->toUtf8().constData(), LDAP_SCOPE_SUBTREE,
        directoryFilter(m_configuration, text).constData(), attributes.data(), 0, nullptr, nullptr, &patience,
        limit, &request);
    if (code == LDAP_FILTER_ERROR)
        return failure(ErrorCode::DirectoryFilterInvalid, m_configuration.filter);
    if (code != LDAP_SUCCESS)
        return broken(code);

    const DirectoryWatchdog watchdog(*m_stop, m_timeouts.answer);
    const QDeadlineTimer deadline(m_timeouts.answer);
    DirectoryAnswer answer;
    qint64 size = 0;
    while (true) {
        timeval rest = seconds(static_cast<int>(std::max<qint64>(1, deadline.remainingTime())));
        LDAPMessage *message = nullptr;
        const int kind = ldap_result(m_ldap, request, LDAP_MSG_ONE, &rest, &message);
        const std::unique_ptr<LDAPMessage, decltype(&ldap_msgfree)> owner(message, &ldap_msgfree);
        if (m_stop->isStopped())
            return failure(ErrorCode::Cancelled, m_configuration.host);
        if (kind == 0)
            return failure(ErrorCode::TimedOut, m_configuration.host);
        if (kind < 0)
            return broken(LDAP_SERVER_DOWN);
        if (kind == LDAP_RES_SEARCH_RESULT) {
            Outcome outcome;
            char *words = nullptr;
            ldap_parse_result(m_ldap, message, &outcome.code, nullptr, &words, nullptr, nullptr, 0);
            outcome.diagnostic = QByteArray(words);
            ldap_memfree(words);
            const bool isCut = outcome.code == LDAP_SIZELIMIT_EXCEEDED
                || outcome.code == LDAP_TIMELIMIT_EXCEEDED || outcome.code == LDAP_ADMINLIMIT_EXCEEDED;
            if (outcome.code != LDAP_SUCCESS && !(isCut && !answer.people.isEmpty()))
                return refused(outcome);
            answer.hasMore = isCut;
            break;
        }
        if (kind != LDAP_RES_SEARCH_ENTRY)
            continue;
        const DirectoryValues values = valuesOf(m_ldap, message);
        for (const QByteArrayList &each : values) {
            for (const QByteArray &value : each)
                size += value.size();
        }
        if (const std::optional<DirectoryPerson> person = directoryPerson(values, m_configuration))
            answer.people.append(*person);
        // Not every server keeps to the limit, or to the time.
        if (answer.people.size() > limit || size > largestAnswer || deadline.hasExpired()) {
            answer.people.resize(std::min<qsizetype>(answer.people.size(), limit));
            answer.hasMore = true;
            ldap_abandon_ext(m_ldap, request, nullptr, nullptr);
            break;
        }
    }
    std::stable_sort(
        answer.people.begin(), answer.people.end(), [](const DirectoryPerson &a, const DirectoryPerson &b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
    return answer;
}

DirectoryValues DirectoryConnection::valuesOf(ldap *handle, void *entry) const
{
    auto *message = static_cast<LDAPMessage *>(entry);
    DirectoryValues values;
    BerElement *cursor = nullptr;
    for (char *name = ldap_first_attribute(handle, message, &cursor); name;
         name = ldap_next_attribute(handle, message, cursor)) {
        // "cn;lang-de" is a cn too; what is binary is no text.
        const QByteArrayList parts = QByteArray(name).toLower().split(';');
        if (!parts.contains("binary")) {
            berval **all = ldap_get_values_len(handle, message, name);
            QByteArrayList &kept = values[QString::fromUtf8(parts.first())];
            for (berval **at = all; at && *at && kept.size() < mostValues; ++at)
                kept.append(
                    QByteArray((*at)->bv_val, std::min(static_cast<qsizetype>((*at)->bv_len), largestValue)));
            ldap_value_free_len(all);
        }
        ldap_memfree(name);
    }
    ber_free(cursor, 0);
    return values;
}

Result<DirectoryConnection::Outcome> DirectoryConnection::finalOutcome(int request)
{
    const DirectoryWatchdog watchdog(*m_stop, m_timeouts.answer);
    timeval patience = seconds(m_timeouts.answer);
    LDAPMessage *message = nullptr;
    const int kind = ldap_result(m_ldap, request, LDAP_MSG_ALL, &patience, &message);
    const std::unique_ptr<LDAPMessage, decltype(&ldap_msgfree)> owner(message, &ldap_msgfree);
    if (m_stop->isStopped())
        return failure(ErrorCode::Cancelled, m_configuration.host);
    if (kind == 0)
        return failure(ErrorCode::TimedOut, m_configuration.host);
    if (kind < 0)
        return broken(LDAP_SERVER_DOWN);
    Outcome outcome;
    char *words = nullptr;
    const int code = ldap_parse_result(m_ldap, message, &outcome.code, nullptr, &words, nullptr, nullptr, 0);
    outcome.diagnostic = QByteArray(words);
    ldap_memfree(words);
    if (code != LDAP_SUCCESS)
        return broken(code);
    return outcome;
}

tl::unexpected<Error> DirectoryConnection::broken(int code) const
{
    if (m_stop->isStopped())
        return failure(ErrorCode::Cancelled, m_configuration.host);
    const QString detail = directoryText(diagnostic() + ' ' + ldap_err2string(code));
    if (code == LDAP_TIMEOUT || m_stop->isExpired())
        return failure(ErrorCode::TimedOut, m_configuration.host, detail);
    return failure(code == LDAP_SERVER_DOWN || code == LDAP_DECODING_ERROR ? ErrorCode::ClosedEarly
                                                                           : ErrorCode::NetworkFailed,
        m_configuration.host, detail);
}

tl::unexpected<Error> DirectoryConnection::refused(const Outcome &outcome) const
{
    const QString detail =
        directoryText(QByteArray(ldap_err2string(outcome.code)) + ": " + outcome.diagnostic);
    const bool anonymous = m_configuration.bindName.isEmpty();
    switch (outcome.code) {
    case LDAP_NO_SUCH_OBJECT:
        return failure(ErrorCode::DirectoryBaseUnknown, m_configuration.base, detail);
    case LDAP_INVALID_DN_SYNTAX:
        return failure(ErrorCode::DirectoryNameInvalid, m_configuration.base, detail);
    case LDAP_SIZELIMIT_EXCEEDED:
    case LDAP_ADMINLIMIT_EXCEEDED:
        return failure(ErrorCode::DirectoryTooWide, {}, detail);
    case LDAP_TIMELIMIT_EXCEEDED:
        return failure(ErrorCode::TimedOut, m_configuration.host, detail);
    case LDAP_STRONG_AUTH_REQUIRED:
    case LDAP_CONFIDENTIALITY_REQUIRED:
        return failure(ErrorCode::DirectoryNeedsEncryption, m_configuration.host, detail);
    case LDAP_INAPPROPRIATE_AUTH:
        return failure(ErrorCode::DirectoryBindRefused, m_configuration.bindName, detail);
    case LDAP_OPERATIONS_ERROR: // so says Active Directory
    case LDAP_INSUFFICIENT_ACCESS:
        return failure(anonymous ? ErrorCode::DirectoryBindRefused : ErrorCode::DirectoryRefused, {}, detail);
    default:
        return failure(ErrorCode::DirectoryRefused, m_configuration.host, detail);
    }
}

QByteArray DirectoryConnection::diagnostic() const
{
    char *words = nullptr;
    ldap_get_option(m_ldap, LDAP_OPT_DIAGNOSTIC_MESSAGE, &words);
    const QByteArray text(words);
    ldap_memfree(words);
    return text;
}
