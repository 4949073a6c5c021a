// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"

#include <QJsonObject>

namespace {

Report reportOf(const Identity &identity)
{
    const QList<std::pair<QString, QString>> fields{{QStringLiteral("sip_address"), identity.sipAddress},
        {QStringLiteral("first"), identity.firstName}, {QStringLiteral("lastname"), identity.lastName},
        {QStringLiteral("email"), identity.email}, {QStringLiteral("mobile_number"), identity.mobileNumber},
        {QStringLiteral("pstn_caller_id"), identity.callerId},
        {QStringLiteral("timezone"), identity.timeZone},
        {QStringLiteral("no_answer_timeout"), QString::number(identity.noAnswerTimeout)},
        {QStringLiteral("quick_dial"), identity.quickDial}};
    Report report;
    report.json = identity.toJson();
    report.columns = {QStringLiteral("key"), QStringLiteral("value")};
    for (const auto &[key, value] : fields)
        report.rows.append({key, value});
    return report;
}

Report callerIdOf(const Identity &identity)
{
    Report report;
    report.sentence = identity.callerId.isEmpty()
        ? Say::tr("No caller ID is set.")
        : Say::tr("Those whom you call see %1.").arg(identity.callerId);
    report.json = QJsonObject{{QStringLiteral("caller_id"), identity.callerId}};
    report.columns = {QStringLiteral("caller_id")};
    report.rows = {{identity.callerId}};
    return report;
}

Result<IdentityChange> changeOf(const QStringList &pairs)
{
    static const QStringList keys{QStringLiteral("email"), QStringLiteral("first"),
        QStringLiteral("lastname"), QStringLiteral("mobile_number"), QStringLiteral("timezone"),
        QStringLiteral("no_answer_timeout"), QStringLiteral("quick_dial")};
    FormParameters form;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        const QString key = pair.left(equals);
        if (equals < 1 || !keys.contains(key))
            return failure(usageError(Say::tr("\"%1\" is not of the form key=value with one of the keys %2.")
                                          .arg(pair, keys.join(QStringLiteral(", ")))));
        form.set(key, pair.mid(equals + 1));
    }
    if (form.isEmpty())
        return failure(usageError(Say::tr("Write \"identity show\" or \"identity set key=value\".")));
    Result<IdentityChange> change = IdentityChange::fromForm(form);
    if (!change)
        return failure(usageError(Say::tr("The value of %1 cannot be used.").arg(change.error().subject)));
    return change;
}

/// After a change: what the server has now, if `isInEffect` says so of it.
template<class Check, class Shape>
void showAfter(
    Session &session, const Pending<Report> &pending, const Result<Done> &done, Check isInEffect, Shape shape)
{
    if (!done && done.error().code != ErrorCode::OutcomeUnknown) {
        pending.deliver(failure(done.error()));
        return;
    }
    whenDone(session.client().identity(), &session,
        [pending, done, isInEffect, shape](const Result<Identity> &identity) {
            if (!identity)
                pending.deliver(failure(done ? identity.error() : done.error()));
            else if (!done && !isInEffect(*identity))
                pending.deliver(
                    failure(ErrorCode::ServerFault, done.error().subject, QStringLiteral("not in effect")));
            else
                pending.deliver(shape(*identity));
        });
}

} // namespace

QFuture<Result<Report>> runIdentity(const CommandLine &line, Session &session)
{
    const QString order = line.words.value(0, QStringLiteral("show"));
    if (order == QLatin1String("show") && line.words.size() <= 1) {
        return withClient(session, [&session](SettingsClient &client, const Pending<Report> &pending) {
            reportWhen(client.identity(), &session, pending, reportOf);
        });
    }
    const Result<IdentityChange> change =
        changeOf(order == QLatin1String("set") ? line.words.mid(1) : QStringList());
    if (!change)
        return readyFuture(Result<Report>(failure(change.error())));
    return withClient(
        session, [&session, change = *change](SettingsClient &client, const Pending<Report> &pending) {
            whenDone(
                client.setIdentity(change), &session, [&session, pending, change](const Result<Done> &done) {
                    const auto isInEffect = [change](const Identity &identity) {
                        return differencesOf(identity, change.appliedTo(identity)).isEmpty();
                    };
                    showAfter(session, pending, done, isInEffect, reportOf);
                });
        });
}

QFuture<Result<Report>> runCallerId(const CommandLine &line, Session &session)
{
    if (line.words.isEmpty()) {
        return withClient(session, [&session](SettingsClient &client, const Pending<Report> &pending) {
            reportWhen(client.identity(), &session, pending, callerIdOf);
        });
    }
    const QString word = line.words.first();
    const Result<CallerIdChange> change = CallerIdChange::fromForm(
        {{QStringLiteral("caller_id"), word == QLatin1String("off") ? QString() : word}});
    if (line.words.size() > 1 || !change)
        return usageFailure(Say::tr("Write \"caller-id\", \"caller-id NUMBER\" (+ and 7 to 15 digits) or "
                                    "\"caller-id off\"."));
    return withClient(
        session, [&session, number = change->number](SettingsClient &client, const Pending<Report> &pending) {
            whenDone(
                client.setCallerId(number), &session, [&session, pending, number](const Result<Done> &done) {
                    const auto isInEffect = [number](const Identity &identity) {
                        return identity.callerId == number;
                    };
                    showAfter(session, pending, done, isInEffect, callerIdOf);
                });
        });
}
