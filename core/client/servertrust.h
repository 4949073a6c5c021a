// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QString>

#include <optional>

/// The one server certificate, or the one server key, that an account accepts.
struct ServerPin {
    enum class Kind {
        Certificate, ///< SHA-256 of the certificate's DER
        Key, ///< SHA-256 of the public key's DER: survives a renewal with the same key
    };
    Kind kind = Kind::Certificate;
    QByteArray sha256; ///< raw, 32 bytes

    bool operator==(const ServerPin &) const = default;
};

/// Whom an account believes when a server says who it is. A value: part of the account's configuration.
struct ServerTrust {
    bool systemAuthorities = true;
    QList<QSslCertificate> authorities; ///< besides the system's: from the .p12 or given by the user
    /// When set, exactly this server and no other, whatever any authority says.
    std::optional<ServerPin> pin;

    QJsonObject toJson() const;
    /// Errors: ConfigurationInvalid. Never reads a damaged pin as "no pin".
    static Result<ServerTrust> fromJson(const QJsonObject &object);
    bool operator==(const ServerTrust &) const = default;
};

/// What a server showed, for the question whether to trust it.
struct ShownCertificate {
    QSslCertificate certificate;
    QString name; ///< common name, else the first name it is for
    QStringList names; ///< every DNS name and IP address it is for
    QString issuer;
    QDateTime validFrom; ///< UTC
    QDateTime validUntil; ///< UTC
    QByteArray sha256; ///< of the certificate
    QByteArray keySha256; ///< of its public key
    bool selfSigned = false;

    static ShownCertificate of(const QSslCertificate &certificate);
    bool isNull() const { return certificate.isNull(); }
};

/// "AB:CD:…", as people compare it.
QString fingerprintText(const QByteArray &sha256);

/// Judges a server by its certificate and by what TLS found wrong with it. On success: the errors that the
/// trust covers, and may be ignored by exactly this list. A pin covers an unknown issuer and another name,
/// never an expired, revoked or damaged certificate.
/// Errors: ServerPinChanged, ServerUntrusted, ServerNameMismatch, ServerCertificateExpired, TlsFailed; the
/// subject is the name that the server proves.
Result<QList<QSslError>> judgeServer(
    const ServerTrust &trust, const QSslCertificate &certificate, const QList<QSslError> &errors);
