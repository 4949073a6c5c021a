// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"

#include <QJsonObject>

namespace {

Report reportOf(const Voicemail &box)
{
    Report report;
    report.json = box.toJson();
    report.columns = {QStringLiteral("enabled"), QStringLiteral("mailbox"), QStringLiteral("name"),
        QStringLiteral("email"), QStringLiteral("delete")};
    if (!box.exists) {
        report.sentence = Say::tr("Voicemail is off.");
        report.rows = {{QStringLiteral("no"), QString(), QString(), QString(), QString()}};
        return report;
    }
    QStringList lines{Say::tr("Voicemail is on: mailbox %1.").arg(box.account)};
    if (box.email.isEmpty())
        lines.append(Say::tr("Messages are kept, and not mailed."));
    else if (box.deleteAfterMail)
        lines.append(Say::tr("Messages are mailed to %1, and not kept.").arg(box.email));
    else
        lines.append(Say::tr("Messages are kept, and mailed to %1.").arg(box.email));
    report.sentence = lines.join(u'\n');
    report.rows = {{QStringLiteral("yes"), box.account, box.name, box.email,
        box.deleteAfterMail ? QStringLiteral("yes") : QStringLiteral("no")}};
    return report;
}

/// The change that the words ask for; none to show, or what is wrong with them. The PIN comes later.
Result<std::optional<VoicemailChange>> changeOf(const QStringList &words)
{
    const QString order = words.value(0, QStringLiteral("show"));
    const bool isAlone = words.size() <= 1;
    VoicemailChange change;
    if (order == QLatin1String("show") && isAlone)
        return std::optional<VoicemailChange>();
    if (order == QLatin1String("pin") && isAlone)
        return std::optional(change);
    if ((order == QLatin1String("on") || order == QLatin1String("off")) && isAlone) {
        change.enable = order == QLatin1String("on");
        return std::optional(change);
    }
    if (order == QLatin1String("email") && words.size() == 2) {
        change.email = words.at(1) == QLatin1String("none") ? QString() : words.at(1);
        if (VoicemailChange::fromForm(change.toForm()))
            return std::optional(change);
        return failure(usageError(Say::tr("\"%1\" is no e-mail address.").arg(words.at(1))));
    }
    return failure(usageError(Say::tr("Write \"voicemail show\", \"voicemail on\", \"voicemail off\", "
                                      "\"voicemail email ADDRESS\" (or none) or \"voicemail pin\".")));
}

bool isInEffect(const Voicemail &box, const VoicemailChange &change)
{
    return (!change.enable || box.exists == *change.enable) && (!change.email || box.email == *change.email);
}

/// After a change: what the server has now.
void showAfter(
    Session &session, const Pending<Report> &pending, const VoicemailChange &change, const Result<Done> &done)
{
    // Whether a PIN got through cannot be read back.
    const bool isUnclear = !done && done.error().code == ErrorCode::OutcomeUnknown && !change.pin;
    if (!done && !isUnclear) {
        pending.deliver(failure(done.error()));
        return;
    }
    whenDone(session.client().voicemail(), &session, [pending, change, done](const Result<Voicemail> &box) {
        if (!box)
            pending.deliver(failure(done ? box.error() : done.error()));
        else if (!done && !isInEffect(*box, change))
            pending.deliver(
                failure(ErrorCode::ServerFault, done.error().subject, QStringLiteral("not in effect")));
        else
            pending.deliver(reportOf(*box));
    });
}

} // namespace

QFuture<Result<Report>> runVoicemail(const CommandLine &line, Session &session)
{
    const Result<std::optional<VoicemailChange>> wish = changeOf(line.words);
    if (!wish)
        return readyFuture(Result<Report>(failure(wish.error())));
    const bool asksPin = line.words.value(0) == QLatin1String("pin");
    return withClient(
        session, [&session, wish = *wish, asksPin](SettingsClient &client, const Pending<Report> &pending) {
            if (!wish) {
                reportWhen(client.voicemail(), &session, pending, reportOf);
                return;
            }
            VoicemailChange change = *wish;
            if (asksPin)
                change.pin = session.secret(Say::tr("New PIN:"));
            if (!VoicemailChange::fromForm(change.toForm())) {
                pending.deliver(failure(usageError(Say::tr("A PIN has 4 to 10 digits."))));
                return;
            }
            whenDone(
                client.setVoicemail(change), &session, [&session, pending, change](const Result<Done> &done) {
                    showAfter(session, pending, change, done);
                });
        });
}
