// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/servertrust.h"

#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSslKey>

#include <algorithm>

namespace {

enum class Weight {
    Harmless, ///< says nothing against this server
    Untrusted, ///< nobody we believe vouches for it
    OtherName,
    Expired,
    Fatal, ///< never acceptable
};

Weight weightOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::NoError:
        return Weight::Harmless;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
    case QSslError::InvalidPurpose:
    case QSslError::CertificateRejected:
    case QSslError::SubjectIssuerMismatch:
    case QSslError::AuthorityIssuerSerialNumberMismatch:
        return Weight::Untrusted;
    case QSslError::HostNameMismatch:
        return Weight::OtherName;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return Weight::Expired;
    default: // a bad signature, revoked, blacklisted, unreadable, and whatever comes to be
        return Weight::Fatal;
    }
}

ErrorCode codeOf(Weight weight)
{
    switch (weight) {
    case Weight::Harmless:
    case Weight::Fatal:
        return ErrorCode::TlsFailed;
    case Weight::Untrusted:
        return ErrorCode::ServerUntrusted;
    case Weight::OtherName:
        return ErrorCode::ServerNameMismatch;
    case Weight::Expired:
        return ErrorCode::ServerCertificateExpired;
    }
    Q_UNREACHABLE();
}

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray keyHashOf(const QSslCertificate &certificate)
{
    return sha256Of(certificate.publicKey().toDer());
}

bool matches(const ServerPin &pin, const QSslCertificate &certificate)
{
    return pin.sha256
        == (pin.kind == ServerPin::Kind::Certificate ? sha256Of(certificate.toDer())
                                                     : keyHashOf(certificate));
}

QString kindText(ServerPin::Kind kind)
{
    return kind == ServerPin::Kind::Certificate ? QStringLiteral("certificate") : QStringLiteral("key");
}

std::optional<ServerPin> pinFromJson(const QJsonObject &object)
{
    ServerPin pin;
    const QString kind = jsonText(object.value(u"kind"));
    if (kind == kindText(ServerPin::Kind::Key))
        pin.kind = ServerPin::Kind::Key;
    else if (kind != kindText(ServerPin::Kind::Certificate))
        return std::nullopt;
    pin.sha256 = QByteArray::fromHex(jsonText(object.value(u"sha256")).toLatin1());
    return pin.sha256.size() == 32 ? std::optional<ServerPin>(pin) : std::nullopt;
}

} // namespace

QJsonObject ServerTrust::toJson() const
{
    QJsonArray pems;
    for (const QSslCertificate &authority : authorities)
        pems.append(QString::fromLatin1(authority.toPem()));
    QJsonObject object{
        {QStringLiteral("system_authorities"), systemAuthorities}, {QStringLiteral("authorities"), pems}};
    if (pin) {
        object.insert(QStringLiteral("pin"),
            QJsonObject{{QStringLiteral("kind"), kindText(pin->kind)},
                {QStringLiteral("sha256"), QString::fromLatin1(pin->sha256.toHex())}});
    }
    return object;
}

Result<ServerTrust> ServerTrust::fromJson(const QJsonObject &object)
{
    ServerTrust trust;
    trust.systemAuthorities = jsonBoolean(object.value(u"system_authorities"), true);
    const QStringList pems = jsonTexts(object.value(u"authorities"));
    for (const QString &pem : pems) {
        const QSslCertificate authority(pem.toLatin1());
        if (authority.isNull())
            return failure(ErrorCode::ConfigurationInvalid, QStringLiteral("authorities"));
        trust.authorities.append(authority);
    }
    const QJsonValue pin = object.value(u"pin");
    if (!pin.isUndefined()) {
        trust.pin = pinFromJson(pin.toObject());
        if (!trust.pin)
            return failure(ErrorCode::ConfigurationInvalid, QStringLiteral("pin"));
    }
    return trust;
}

ShownCertificate ShownCertificate::of(const QSslCertificate &certificate)
{
    ShownCertificate server;
    if (certificate.isNull())
        return server;
    server.certificate = certificate;
    const auto alternative = certificate.subjectAlternativeNames();
    for (auto name = alternative.cbegin(); name != alternative.cend(); ++name) {
        if (name.key() != QSsl::EmailEntry)
            server.names.append(name.value());
    }
    server.names.sort();
    server.name = certificate.subjectInfo(QSslCertificate::CommonName).value(0);
    if (server.name.isEmpty())
        server.name = server.names.value(0);
    server.issuer = certificate.issuerInfo(QSslCertificate::CommonName).value(0);
    if (server.issuer.isEmpty())
        server.issuer = certificate.issuerInfo(QSslCertificate::Organization).value(0);
    server.validFrom = certificate.effectiveDate().toUTC();
    server.validUntil = certificate.expiryDate().toUTC();
    server.sha256 = sha256Of(certificate.toDer());
    server.keySha256 = keyHashOf(certificate);
    server.selfSigned = certificate.isSelfSigned();
    return server;
}

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

Result<QList<QSslError>> judgeServer(
    const ServerTrust &trust, const QSslCertificate &certificate, const QList<QSslError> &errors)
{
    const QString name = ShownCertificate::of(certificate).name;
    if (certificate.isNull())
        return failure(ErrorCode::TlsFailed, {}, QStringLiteral("the server showed no certificate"));
    if (trust.pin && !matches(*trust.pin, certificate))
        return failure(ErrorCode::ServerPinChanged, name, fingerprintText(sha256Of(certificate.toDer())));
    const auto heavier = [](const QSslError &one, const QSslError &other) {
        return weightOf(one.error()) < weightOf(other.error());
    };
    const auto worst = std::max_element(errors.begin(), errors.end(), heavier);
    const Weight weight = worst == errors.end() ? Weight::Harmless : weightOf(worst->error());
    const Weight covered = trust.pin ? Weight::OtherName : Weight::Harmless;
    if (weight <= covered)
        return errors;
    // Of an unknown server with another name, "nobody vouches for it" is the graver news.
    const bool untrusted = std::any_of(errors.begin(), errors.end(),
        [](const QSslError &error) { return weightOf(error.error()) == Weight::Untrusted; });
    const ErrorCode code =
        weight == Weight::OtherName && untrusted ? ErrorCode::ServerUntrusted : codeOf(weight);
    return failure(code, name, worst->errorString());
}
