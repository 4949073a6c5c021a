// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/commandline.h"
#include "app/bellsetctl/say.h"
#include "core/contract/errorcodes.h"

#include <QCommandLineParser>

namespace {

const QStringList optionsOfCommands{QStringLiteral("at"), QStringLiteral("except"), QStringLiteral("for"),
    QStringLiteral("limit"), QStringLiteral("protect"), QStringLiteral("search"), QStringLiteral("since"),
    QStringLiteral("to"), QStringLiteral("until"), QStringLiteral("uuid")};

/// Options of commands that take no value.
const QStringList flagsOfCommands{QStringLiteral("days"), QStringLiteral("history"), QStringLiteral("in"),
    QStringLiteral("json"), QStringLiteral("legacy"), QStringLiteral("missed"), QStringLiteral("offline"),
    QStringLiteral("out"), QStringLiteral("replace"), QStringLiteral("summary")};

std::optional<OutputFormat> formatNamed(const QString &name)
{
    if (name == QLatin1String("text"))
        return OutputFormat::Text;
    if (name == QLatin1String("json"))
        return OutputFormat::Json;
    if (name == QLatin1String("csv"))
        return OutputFormat::Csv;
    return std::nullopt;
}

tl::unexpected<Error> usageError(const QString &sentence)
{
    return failure(ErrorCode::InvalidParameter, sentence);
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    const auto valued = [](const QStringList &names) {
        return QCommandLineOption(names, QString(), QStringLiteral("value"));
    };
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    parser.addOption(QCommandLineOption(QStringLiteral("version")));
    parser.addOption(QCommandLineOption(QStringLiteral("password-stdin")));
    parser.addOption(QCommandLineOption(QStringLiteral("invitation-stdin")));
    parser.addOption(valued({QStringLiteral("o"), QStringLiteral("output")}));
    for (const char *name : {"p12", "account", "server", "ca", "timeout"})
        parser.addOption(valued({QString::fromLatin1(name)}));
    for (const QString &name : optionsOfCommands)
        parser.addOption(valued({name}));
    for (const QString &name : flagsOfCommands)
        parser.addOption(QCommandLineOption(name));
    if (!parser.parse(arguments))
        return usageError(parser.errorText());

    CommandLine line;
    line.help = parser.isSet(QStringLiteral("help"));
    line.version = parser.isSet(QStringLiteral("version"));
    if (parser.isSet(QStringLiteral("output"))) {
        const std::optional<OutputFormat> format = formatNamed(parser.value(QStringLiteral("output")));
        if (!format)
            return usageError(Say::tr("The output is one of text, json and csv."));
        line.format = *format;
    }
    if (parser.isSet(QStringLiteral("timeout"))) {
        bool ok = false;
        const int seconds = parser.value(QStringLiteral("timeout")).toInt(&ok);
        if (!ok || seconds < 1 || seconds > 3600)
            return usageError(Say::tr("The time-out is a number of seconds from 1 to 3600."));
        line.timeoutMs = seconds * 1000;
    }
    line.p12 = parser.value(QStringLiteral("p12"));
    line.account = parser.value(QStringLiteral("account"));
    line.server = parser.value(QStringLiteral("server"));
    line.ca = parser.value(QStringLiteral("ca"));
    line.passwordFromStdin = parser.isSet(QStringLiteral("password-stdin"));
    line.invitationFromStdin = parser.isSet(QStringLiteral("invitation-stdin"));
    for (const QString &name : optionsOfCommands) {
        if (parser.isSet(name))
            line.options.insert(name, parser.value(name));
    }
    for (const QString &name : flagsOfCommands) {
        if (parser.isSet(name))
            line.options.insert(name, QString());
    }
    line.words = parser.positionalArguments();
    if (!line.words.isEmpty())
        line.command = line.words.takeFirst();
    return line;
}
