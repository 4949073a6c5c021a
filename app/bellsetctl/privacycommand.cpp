// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "core/base/async.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace {

Report reportOf(bool hidden)
{
    Report report;
    report.sentence = hidden ? Say::tr("Your number is hidden when you call.")
                             : Say::tr("Your number is shown when you call.");
    report.json = QJsonObject{{QStringLiteral("privacy"), hidden}};
    report.columns = {QStringLiteral("privacy")};
    report.rows = {{hidden ? QStringLiteral("on") : QStringLiteral("off")}};
    return report;
}

} // namespace

QFuture<Result<Report>> runPrivacy(const CommandLine &line, Session &session)
{
    const bool hidden = line.words == QStringList{QStringLiteral("on")};
    if (!hidden && line.words != QStringList{QStringLiteral("off")})
        return usageFailure(Say::tr("Write \"privacy on\" or \"privacy off\"."));
    const Pending<Report> pending;
    whenDone(session.connectToServer(), &session, [&session, pending, hidden](const Result<bool> &connected) {
        if (!connected) {
            pending.deliver(failure(connected.error()));
            return;
        }
        SettingsClient &client = session.client();
        const auto readBack = [&client, hidden] {
            const Pending<bool> inEffect;
            whenDone(client.privacy(), &client, [inEffect, hidden](const Result<PrivacyState> &privacy) {
                if (privacy)
                    inEffect.deliver(privacy->hidden == hidden);
                else
                    inEffect.deliver(failure(privacy.error()));
            });
            return inEffect.future();
        };
        whenDone(client.setPrivacy(hidden), &session,
            [&session, pending, hidden, readBack](const Result<Done> &done) {
                settle(pending, done.map([](const Done &) { return true; }), reportOf(hidden), readBack,
                    &session);
            });
    });
    return pending.future();
}
