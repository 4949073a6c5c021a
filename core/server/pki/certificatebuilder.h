// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/pki/certificateinfo.h"
#include "core/server/pki/opensslhandles.h"

/// Builds one X.509 v3 certificate step by step. Steps after a failed one do nothing; sign() tells the
/// failure. Used by OfficeCa only.
class CertificateBuilder {
public:
    /// @param key whose public half is certified; borrowed until sign()
    CertificateBuilder(EVP_PKEY *key, const Validity &validity);

    void setCommonName(const QString &name);
    void addOrganization(const QString &name);
    void addUri(const QString &uri);
    /// A DNS name or IP address; anything else fails.
    void addHost(const QString &host);
    /// One extension in OpenSSL's configuration form. Constant texts only.
    void addExtension(int nid, const char *value);

    /// Adds SAN, SKI and AKI and signs with SHA-256. @param issuer null for a self-signed certificate
    Result<CertificateHandle> sign(X509 *issuer, EVP_PKEY *issuerKey);

private:
    void addName(int nid, const QString &value);
    void check(bool ok) { m_ok = m_ok && ok; }

    CertificateHandle m_certificate;
    GeneralNamesHandle m_names;
    bool m_ok = true;
};

/// A new private key on the curve P-256.
Result<KeyHandle> newKey();
