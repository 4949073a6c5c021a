// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/exitcode.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace {

Report listOf(const TextList &list, const QString &column, const QString &none)
{
    Report report;
    report.json = QJsonArray::fromStringList(list.texts);
    report.columns = {column};
    for (const QString &text : list.texts)
        report.rows.append({text});
    if (list.texts.isEmpty())
        report.sentence = none;
    return report;
}

Report changeOf(const QString &name, bool added)
{
    Report report;
    report.sentence =
        added ? Say::tr("Added the alias %1.").arg(name) : Say::tr("Removed the alias %1.").arg(name);
    report.json = QJsonObject{{QStringLiteral("alias"), name}, {QStringLiteral("added"), added}};
    report.columns = {QStringLiteral("alias"), QStringLiteral("added")};
    report.rows = {{name, added ? QStringLiteral("yes") : QStringLiteral("no")}};
    return report;
}

Report availabilityOf(const AliasAvailability &answer)
{
    const QString name = answer.address.section(u'@', 0, 0);
    Report report;
    report.json = answer.toJson();
    report.columns = {QStringLiteral("address"), QStringLiteral("available"), QStringLiteral("suggestions")};
    report.rows = {{answer.address, answer.available ? QStringLiteral("yes") : QStringLiteral("no"),
        answer.suggestions.join(u' ')}};
    if (answer.available)
        report.sentence = Say::tr("%1 is free.").arg(name);
    else if (answer.suggestions.isEmpty())
        report.sentence = Say::tr("%1 is taken.").arg(name);
    else
        report.sentence = Say::tr("%1 is taken. Free: %2").arg(name, answer.suggestions.join(u", "));
    report.exitCode = answer.available ? ExitOk : ExitStateFalse;
    return report;
}

QFuture<Result<Report>> change(Session &session, const QString &name, bool added)
{
    return withClient(
        session, [&session, name, added](SettingsClient &client, const Pending<Report> &pending) {
            const auto readBack = [&client, name, added] {
                const Pending<bool> inEffect;
                whenDone(client.aliases(), &client, [inEffect, name, added](const Result<TextList> &aliases) {
                    if (!aliases) {
                        inEffect.deliver(failure(aliases.error()));
                        return;
                    }
                    const bool isThere = std::any_of(
                        aliases->texts.begin(), aliases->texts.end(), [&name](const QString &alias) {
                            return alias == name || alias.section(u'@', 0, 0) == name;
                        });
                    inEffect.deliver(isThere == added);
                });
                return inEffect.future();
            };
            whenDone(added ? client.addAlias(name) : client.removeAlias(name), &session,
                [&session, pending, name, added, readBack](const Result<Done> &done) {
                    settle(pending, done.map([](const Done &) { return true; }), changeOf(name, added),
                        readBack, &session);
                });
        });
}

} // namespace

QFuture<Result<Report>> runAliases(const CommandLine &line, Session &session)
{
    if (line.words.isEmpty()) {
        return withClient(session, [&session](SettingsClient &client, const Pending<Report> &pending) {
            reportWhen(client.aliases(), &session, pending, [](const TextList &aliases) {
                return listOf(aliases, QStringLiteral("alias"), Say::tr("There are no aliases."));
            });
        });
    }
    const QString order = line.words.first();
    if (order == QLatin1String("check") && line.words.size() == 2) {
        return withClient(session,
            [&session, name = line.words.at(1)](SettingsClient &client, const Pending<Report> &pending) {
                reportWhen(client.checkAlias(name), &session, pending, availabilityOf);
            });
    }
    const bool added = order == QLatin1String("add");
    if (line.words.size() != 2 || (!added && order != QLatin1String("remove")))
        return usageFailure(Say::tr("Write \"aliases\", \"aliases check NAME\", \"aliases add NAME\" or "
                                    "\"aliases remove NAME\"."));
    return change(session, line.words.at(1).trimmed().toLower(), added);
}

QFuture<Result<Report>> runEnum(const CommandLine &line, Session &session)
{
    if (!line.words.isEmpty())
        return usageFailure(Say::tr("\"enum\" takes no further words."));
    return withClient(session, [&session](SettingsClient &client, const Pending<Report> &pending) {
        reportWhen(client.enumNumbers(), &session, pending, [](const TextList &numbers) {
            return listOf(numbers, QStringLiteral("number"), Say::tr("There are no ENUM numbers."));
        });
    });
}
