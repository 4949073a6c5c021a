// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/commandline.h"

#include "app/bellsetd/terminal.h"
#include "core/contract/sipaddress.h"

#include <QRegularExpression>

ExitCode usageError(const QString &command, const QString &what)
{
    const QString program =
        command.isEmpty() ? QStringLiteral("bellsetd") : QStringLiteral("bellsetd ") + command;
    printNotice(QStringLiteral("%1: %2\nTry \"%1 --help\".").arg(program, what));
    return ExitCode::Usage;
}

CommandLine::CommandLine(const QString &command, const QString &description)
    : m_command(command)
{
    m_parser.setApplicationDescription(description);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this help.")});
    addValue(QStringLiteral("config"), QStringLiteral("FILE"),
        QStringLiteral("Configuration file; %1 unless --data-dir is given.").arg(ConfigSources::usualFile));
    addValue(QStringLiteral("data-dir"), QStringLiteral("DIR"),
        QStringLiteral("Data directory of the office."), QStringLiteral("server"),
        QStringLiteral("data_dir"));
    addValue(QStringLiteral("database"), QStringLiteral("URL"),
        QStringLiteral(
            "sqlite:PATH or postgresql://user@host:port/name; the SQLite file in the data directory "
            "unless given."),
        QStringLiteral("database"), QStringLiteral("url"));
}

void CommandLine::addValue(const QString &name, const QString &valueName, const QString &description,
    const QString &section, const QString &key)
{
    m_parser.addOption({name, description, valueName});
    if (!key.isEmpty())
        m_overrides.append({name, section, key});
}

void CommandLine::addSwitch(const QString &name, const QString &description)
{
    m_parser.addOption({name, description});
}

void CommandLine::addArgument(const QString &name, const QString &description)
{
    m_parser.addPositionalArgument(name, description);
    m_arguments.append(name);
}

std::optional<ExitCode> CommandLine::parse(const QStringList &arguments)
{
    const bool isParsed = m_parser.parse(QStringList{QStringLiteral("bellsetd ") + m_command} + arguments);
    if (isParsed && m_parser.isSet(QStringLiteral("help"))) {
        // Qt names the program by its path.
        static const QRegularExpression usage(QStringLiteral("\\AUsage: \\S+"));
        printLine(
            m_parser.helpText().trimmed().replace(usage, QStringLiteral("Usage: bellsetd ") + m_command));
        return ExitCode::Ok;
    }
    if (!isParsed)
        return usageError(m_command, m_parser.errorText());
    const QStringList given = m_parser.positionalArguments();
    if (given.size() > m_arguments.size())
        return usageError(
            m_command, QStringLiteral("unexpected argument \"%1\"").arg(given.at(m_arguments.size())));
    if (given.size() < m_arguments.size() - (m_mayLackLast ? 1 : 0))
        return usageError(m_command, QStringLiteral("%1 is missing").arg(m_arguments.at(given.size())));
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (m_arguments.at(i) == u"ADDRESS" && !SipAddress::parse(given.at(i)))
            return usageError(m_command,
                QStringLiteral("\"%1\" is no SIP address of the form name@domain").arg(given.at(i)));
    }
    return std::nullopt;
}

ConfigSources CommandLine::sources() const
{
    ConfigSources sources;
    if (isSet(QStringLiteral("config"))) {
        sources.file = value(QStringLiteral("config"));
    } else if (!isSet(QStringLiteral("data-dir"))) {
        sources.file = QString(ConfigSources::usualFile);
        sources.mustExist = false;
    }
    sources.environment = QProcessEnvironment::systemEnvironment();
    for (const Override &each : m_overrides) {
        if (isSet(each.option)) {
            sources.overrides.append(
                {QStringLiteral("--") + each.option, each.section, each.key, value(each.option)});
        }
    }
    return sources;
}
