// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "ui/words/timetext.h"

#include <QDateTime>
#include <QJsonObject>

#include <algorithm>

namespace {

Report reportOf(const DeviceList &list)
{
    Report report;
    report.json = list.toJson();
    report.columns = {QStringLiteral("contact"), QStringLiteral("public_contact"), QStringLiteral("expires"),
        QStringLiteral("transport"), QStringLiteral("user_agent")};
    QList<QStringList> lines;
    for (const Device &device : list.devices) {
        const QString left =
            Say::tr("%1 left", "how long a phone stays signed in").arg(TimeText::length(device.expires));
        lines.append({device.contact, device.publicContact, left, device.transport, device.userAgent});
        report.rows.append({device.contact, device.publicContact, QString::number(device.expires),
            device.transport, device.userAgent});
    }
    report.sentence = lines.isEmpty() ? Say::tr("No phone is signed in.") : textTable(lines).chopped(1);
    return report;
}

/// After it the phone may come back by itself: that is said, or who signs a stolen phone out feels safe.
Report signedOut(const QString &contact)
{
    Report report;
    report.sentence =
        Say::tr("Signed out: %1. It can sign in again while it knows the password.").arg(contact);
    report.json = QJsonObject{{QStringLiteral("contact"), contact}, {QStringLiteral("signed_out"), true}};
    report.columns = {QStringLiteral("contact"), QStringLiteral("signed_out")};
    report.rows = {{contact, QStringLiteral("yes")}};
    return report;
}

QFuture<Result<Report>> signOut(Session &session, const QString &contact)
{
    return withClient(session, [&session, contact](SettingsClient &client, const Pending<Report> &pending) {
        const auto readBack = [&client, contact] {
            const Pending<bool> inEffect;
            whenDone(client.devices(), &client, [inEffect, contact](const Result<DeviceList> &list) {
                if (!list) {
                    inEffect.deliver(failure(list.error()));
                    return;
                }
                inEffect.deliver(std::none_of(list->devices.begin(), list->devices.end(),
                    [&contact](const Device &device) { return device.contact == contact; }));
            });
            return inEffect.future();
        };
        whenDone(client.removeDevice(contact), &session,
            [&session, pending, contact, readBack](const Result<Done> &done) {
                settle(pending, done.map([](const Done &) { return true; }), signedOut(contact), readBack,
                    &session);
            });
    });
}

Report reportOfSignIns(const SignInList &list)
{
    Report report;
    report.json = list.toJson();
    report.columns = {QStringLiteral("method"), QStringLiteral("serial"), QStringLiteral("peer"),
        QStringLiteral("failed"), QStringLiteral("first"), QStringLiteral("last"), QStringLiteral("count"),
        QStringLiteral("in_use")};
    const TimeText times(QDateTime::currentSecsSinceEpoch());
    const auto yesNo = [](bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); };
    QList<QStringList> lines;
    for (const SignIn &signIn : list.signIns) {
        const QString way = signIn.method == QLatin1String("digest") ? Say::tr("password")
            : signIn.serial.isEmpty()                                ? Say::tr("certificate")
                                      : Say::tr("certificate %1").arg(signIn.serial);
        const QString note = signIn.inUse ? Say::tr("this one")
            : signIn.failed               ? Say::tr("refused")
                                          : QString();
        const QString peer = signIn.peer.isEmpty() ? Say::tr("several addresses") : signIn.peer;
        lines.append({times.full(signIn.last), peer, way, QString::number(signIn.count), note});
        report.rows.append(
            {signIn.method, signIn.serial, signIn.peer, yesNo(signIn.failed), QString::number(signIn.first),
                QString::number(signIn.last), QString::number(signIn.count), yesNo(signIn.inUse)});
    }
    report.sentence =
        lines.isEmpty() ? Say::tr("The server has recorded no sign-in.") : textTable(lines).chopped(1);
    return report;
}

} // namespace

QFuture<Result<Report>> runDevices(const CommandLine &line, Session &session)
{
    if (line.words.size() == 2 && line.words.first() == QLatin1String("sign-out"))
        return signOut(session, line.words.at(1));
    if (!line.words.isEmpty())
        return usageFailure(Say::tr("Write \"devices\" or \"devices sign-out CONTACT\"."));
    return withClient(session, [&session](SettingsClient &client, const Pending<Report> &pending) {
        reportWhen(client.devices(), &session, pending, reportOf);
    });
}

QFuture<Result<Report>> runSignIns(const CommandLine &line, Session &session)
{
    if (!line.words.isEmpty())
        return usageFailure(Say::tr("\"sign-ins\" takes no further words."));
    return withClient(session, [&session](SettingsClient &client, const Pending<Report> &pending) {
        reportWhen(client.signIns(), &session, pending, reportOfSignIns);
    });
}
