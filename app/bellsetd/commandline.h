// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellsetd/exitcodes.h"
#include "core/base/result.h"
#include "core/server/ops/configreader.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

/// The command line of one subcommand: its options, those that every subcommand has (`--config`, or
/// `--data-dir` and `--database`, and `--help`), and the configuration that follows from them.
class CommandLine {
public:
    /// @param command as the user types it, "account add"
    CommandLine(const QString &command, const QString &description);

    /// An option with a value; `section` and `key` name the configuration's key that it overrides, if any.
    void addValue(const QString &name, const QString &valueName, const QString &description,
        const QString &section = {}, const QString &key = {});
    void addSwitch(const QString &name, const QString &description);
    /// One named ADDRESS has to be a SIP address.
    void addArgument(const QString &name, const QString &description);
    /// Makes the last of the arguments one that may be left out.
    void makeLastArgumentOptional() { m_mayLackLast = true; }

    /// Reads the arguments that follow the subcommand. A value says that the program is to end with it: help
    /// was shown, or the usage error told.
    std::optional<ExitCode> parse(const QStringList &arguments);

    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QStringList values(const QString &name) const { return m_parser.values(name); }
    /// The n-th argument.
    QString argument(qsizetype index) const { return m_parser.positionalArguments().value(index); }

    /// Where the configuration comes from. With `--data-dir` and without `--config` the computer's own
    /// configuration file does not count: the directory alone says which office is meant.
    ConfigSources sources() const;
    Result<ServerConfig> config() const { return loadConfig(sources()); }

private:
    struct Override {
        QString option;
        QString section;
        QString key;
    };

    QString m_command;
    QCommandLineParser m_parser;
    QList<Override> m_overrides;
    QStringList m_arguments; ///< names of the expected ones
    bool m_mayLackLast = false;
};

/// Tells a usage error with a hint at `--help`.
ExitCode usageError(const QString &command, const QString &what);
