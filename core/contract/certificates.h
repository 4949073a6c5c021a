// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"

/// One client certificate of an account, as `get_certificates` lists it.
struct CertificateEntry {
    QString serial; ///< upper-case hex without separators
    QString subject; ///< common name
    qint64 issued = 0; ///< Unix seconds
    qint64 notBefore = 0; ///< Unix seconds
    qint64 notAfter = 0; ///< Unix seconds
    qint64 revoked = 0; ///< Unix seconds; 0 = not revoked
    QByteArray sha256; ///< raw fingerprint, 32 bytes; lower-case hex in JSON
    bool inUse = false; ///< this very request was made with it

    /// Whether it opens the door at that time.
    bool isValidAt(qint64 now) const { return revoked == 0 && notBefore <= now && now <= notAfter; }
    bool operator==(const CertificateEntry &) const = default;
};

/// Answer of our `get_certificates`: an array, newest first.
struct CertificateList {
    QList<CertificateEntry> certificates;

    static Result<CertificateList> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const CertificateList &) const = default;
};

/// Parameters of our `renew_certificate`.
struct CertificateRenewalOrder {
    QByteArray csr; ///< PKCS#10, PEM; its subject does not matter

    /// Errors: MissingParameter.
    static Result<CertificateRenewalOrder> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const CertificateRenewalOrder &) const = default;
};

/// Answer of our `renew_certificate`: the new certificate for the caller's own key, and who signed it.
struct RenewedCertificate {
    QString message;
    QByteArray certificatePem; ///< `crt`
    QByteArray caPem; ///< `ca`
    QString serial;

    /// Errors: ServerUnreadable.
    static Result<RenewedCertificate> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const RenewedCertificate &) const = default;
};

/// Parameters of our `revoke_certificate`.
struct CertificateSerial {
    QString serial; ///< hex, colons allowed

    /// Errors: MissingParameter, InvalidParameter.
    static Result<CertificateSerial> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const CertificateSerial &) const = default;
};

/// Parameters of `get_p12`.
struct Pkcs12Query {
    bool legacy = false; ///< `legacy=1`: RC2 and 3DES, for importers that know nothing newer

    static Result<Pkcs12Query> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const Pkcs12Query &) const = default;
};
