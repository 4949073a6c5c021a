// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/settings/settingsapi.h"
#include "storefixture.h"

#include <QJsonObject>

/// The settings API over an office of its own with alice, bob (users), helpdesk and admin, each with a
/// certificate, and with a CA that issues further ones unless the options bring another; gone with the
/// object.
class ApiFixture {
public:
    explicit ApiFixture(ThrowAwayPostgres *postgres = nullptr, SettingsApiOptions options = {});

    /// The raw fingerprint of the certificate that a user of the office holds.
    static QByteArray fingerprintOf(const QString &user);
    /// That certificate as the handshake leaves it.
    static PeerCertificate certificateOf(const QString &user);
    /// The serial of it.
    static QString serialOf(const QString &user);

    /// Parameters with which an action has something to do.
    static FormParameters parametersOf(ActionId id);
    /// The same for actions that need something first, which it sees to: a voucher, an alias to remove.
    FormParameters parametersFor(const QString &user, ActionId id);
    /// Whether an answer is a file and not JSON.
    static bool isFile(const HttpReply &reply);
    static HttpRequest requestFrom(
        const QString &user, const QString &action, FormParameters parameters = {});
    HttpReply get(const QString &user, const QString &action, const FormParameters &parameters = {});
    HttpReply post(const QString &user, const QString &action, const FormParameters &parameters = {});
    /// By GET, or by POST where the action takes nothing else.
    HttpReply ask(const QString &user, ActionId id);
    /// The text of `post`, as `told` gives it.
    QString posted(const QString &user, const QString &action, const FormParameters &parameters = {});
    /// The answer of `get` as JSON; an array or a scalar stands alone in a key "value".
    QJsonValue json(const QString &user, const QString &action, const FormParameters &parameters = {});
    /// The text of a setter's answer, after `success` in words: "true Do not disturb has been enabled".
    QString told(const QString &user, const QString &action, const FormParameters &parameters = {});

    /// Gives a user one more certificate, which is not the one that requestFrom shows; its serial.
    QString addSpareCertificate(const QString &user);
    /// True for an action whose answer is another one each time: it makes a key.
    static bool makesKeys(ActionId id);
    /// A certificate request of a key on P-256, PEM.
    static QString certificateRequest();

    StoreFixture office;
    QHash<QString, qint64> ids;
    SettingsApi api;

private:
    void addUser(const QString &user, Role role);
    void addCertificate(const QString &user, const QString &name);

    int m_prepared = 0;
};

/// The JSON value of a reply's body; undefined when it is none or not pure ASCII.
QJsonValue jsonOf(const QByteArray &body);
