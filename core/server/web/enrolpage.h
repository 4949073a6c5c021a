// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/enrol/enroller.h"
#include "core/server/http/requesthandler.h"
#include "core/server/web/visitor.h"

#include <QJsonObject>

/// `/enroll`: who signs in with SIP address and password, or has an invitation, gets a certificate as `.p12`
/// or `.crt` and reads how to use it; everybody gets the office's CA. No key is kept here: each download is
/// a new certificate. Borrows all; one per thread.
class EnrolPage {
public:
    static constexpr QLatin1StringView path{"/enroll"};
    static constexpr QLatin1StringView authorityPath{"/enroll/ca.crt"};
    static constexpr QLatin1StringView invitationPath{"/enroll/invitation"};
    static constexpr QLatin1StringView certificatePath{"/enroll/certificate"};

    EnrolPage(VisitorFinder &visitors, Enroller &enroller, const QByteArray &caPem);

    HttpReply show(const HttpRequest &request);
    HttpReply authority() const;
    /// Uses up an invitation and signs its new owner in.
    HttpReply acceptInvitation(const HttpRequest &request);
    /// A new certificate for who is signed in.
    HttpReply certificate(const HttpRequest &request);

private:
    QJsonObject commonValues(const HttpRequest &request) const;
    HttpReply guestPage(const HttpRequest &request, const FormParameters &written = {},
        const std::optional<Error> &error = {}) const;
    HttpReply ownPage(const HttpRequest &request, const Visitor &visitor) const;

    VisitorFinder &m_visitors;
    Enroller &m_enroller;
    QByteArray m_caPem;
    QString m_caName;
    QString m_caFingerprint; ///< SHA-256
};
