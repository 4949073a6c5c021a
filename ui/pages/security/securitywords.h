// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/certificates.h"
#include "ui/models/certificatekeeper.h"

#include <QCoreApplication>

/// What the page "Security" says. Plain sentences for labels; names from outside are made one plain line. No
/// state.
class SecurityWords {
    Q_DECLARE_TR_FUNCTIONS(SecurityWords)

public:
    /// The state in one sentence.
    static QString sentence(const KeptCertificate &kept, const QDateTime &now);
    /// What to do about the end, from 30 days before it; empty before that.
    /// @param canRenew the server renews certificates
    static QString advice(const KeptCertificate &kept, const QDateTime &now, bool canRenew);
    /// What protects the key on this computer.
    static QString place(const KeptCertificate &kept);
    /// Whom the account believes when the server says who it is.
    static QString trust(const KeptCertificate &kept);
    /// Fingerprint of what is trusted: the pin's, else the file's authority's; empty = the system's
    /// authorities.
    static QByteArray trustedFingerprint(const ServerTrust &trust);
    /// In two lines of sixteen bytes.
    static QString fingerprint(const QByteArray &sha256);

    /// "Issued 3 May 2026, good until 3 May 2027".
    static QString dates(const CertificateEntry &entry);
    /// "In use by this program", "Revoked on …", "Ended", "Good".
    static QString state(const CertificateEntry &entry, qint64 now);
    static QString revokeQuestion(const CertificateEntry &entry);
    static QString revokeLabel(const CertificateEntry &entry);

    /// The facts with names as one plain line each.
    static CertificateFacts plain(CertificateFacts facts);
    static QString date(const QDateTime &when);
};
