// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/enrol/enroller.h"
#include "core/server/enrol/passwordsignin.h"
#include "core/server/http/requesthandler.h"

/// `/enrollment.phtml` (settings-api.md 3): makes an account for who may have one and answers with its
/// certificate; our own `action=certificate` gives a certificate to an account that exists, for its password.
/// Every answer is HTTP 200 with JSON as text/plain, as existing clients expect. Borrows both; one per
/// thread.
class EnrolmentApi {
public:
    static constexpr QLatin1StringView path{"/enrollment.phtml"};
    static constexpr qint64 maxBodyBytes = 32 * 1024;

    EnrolmentApi(Enroller &enroller, PasswordSignIn &signIn, const QByteArray &caPem);

    HttpReply handle(const HttpRequest &request);

private:
    Result<QJsonObject> answer(const FormParameters &form, const HttpRequest &request, HttpReply &reply);
    Result<QJsonObject> enrol(const FormParameters &form, const HttpRequest &request);
    Result<QJsonObject> certify(const FormParameters &form, const HttpRequest &request);
    QJsonObject success(
        const Caller &caller, const IssuedCertificate &certificate, const HttpRequest &request) const;

    Enroller &m_enroller;
    PasswordSignIn &m_signIn;
    QByteArray m_caPem;
};

/// Where this server is for who sent the request: as configured, else by the name that the client used.
/// @param fallbackHost where the client names none that can be one
QString publicUrlOf(const EnrolmentOptions &options, const HttpRequest &request, const QString &fallbackHost);

/// A failed enrolment in words: the texts of existing servers, then those of the settings API.
QString enrolmentText(const Error &error);
