// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/enrol/enrolmentapi.h"
#include "core/server/http/router.h"
#include "core/server/web/website.h"
#include "storefixture.h"

#include <QJsonObject>

EnrolmentOptions withPolicy(EnrolmentPolicy policy);
QStringList sortedKeys(const QJsonObject &object);
/// The words of an enrolment that failed: "error|code|error_message".
QString said(const QJsonObject &answer);

/// Enrolment and web pages over an office of their own, with a browser's memory for cookies. alice and bob
/// have the passwords demo-alice and demo-bob; gone with the object.
class WebFixture {
public:
    explicit WebFixture(const EnrolmentOptions &options = {}, bool hasDirectory = false,
        ThrowAwayPostgres *postgres = nullptr);

    /// A request as a browser on a page of this server makes it.
    HttpRequest request(HttpMethod method, const QString &path, const FormParameters &form = {}) const;
    /// Sends it, and keeps the cookie that comes back.
    HttpReply send(const HttpRequest &request);
    HttpReply get(const QString &path, const FormParameters &query = {});
    HttpReply post(const QString &path, const FormParameters &form);
    /// Signs in on the page; the reply to the form.
    HttpReply signIn(const QString &user, const QString &password);
    /// The token that the forms of the settings page bring along.
    QString formToken();

    /// The answer of `/enrollment.phtml` to a POST of these fields.
    QJsonObject enrol(const FormParameters &form);
    /// Good fields for a new account of this name.
    static FormParameters fieldsFor(const QString &username);
    /// A code for an address, good for a day.
    QString invite(const QString &address);
    bool hasAccount(const QString &user) const;
    qint64 certificates() const;

    StoreFixture office;
    OfficeCa ca;
    AttemptLimiter attempts;
    AttemptLimiter enrolments;
    WebSessions sessions;
    PasswordSignIn signInByPassword;
    Enroller enroller;
    EnrolmentApi enrolment;
    WebSite site;
    Router router;
    QByteArray cookie; ///< `name=value`; empty = none
    QString peer = QStringLiteral("192.0.2.7");
};

/// The value of a header of a reply; empty if absent.
QByteArray headerOf(const HttpReply &reply, const QByteArray &name);
