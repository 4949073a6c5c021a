// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/configreader.h"

#include "core/contract/errorcodes.h"
#include "core/server/ops/configkeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;
constexpr QLatin1StringView environmentPrefix("BELLSETD_");

bool isSection(QStringView name)
{
    return std::ranges::any_of(configKeys(), [name](const ConfigKey &key) { return name == key.section; });
}

QString environmentName(const ConfigKey &key)
{
    return environmentPrefix + QString(key.section).toUpper() + u'_' + QString(key.name).toUpper();
}

QString quoted(const QString &text)
{
    return u'"' + text.left(100) + u'"';
}

// Reads one file line by line into the configuration.
class FileReader {
public:
    FileReader(const QString &path, ConfigReading &reading)
        : m_path(path)
        , m_reading(reading)
    {
    }

    void read()
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_reading.problems.append({m_path, QStringLiteral("cannot be read: ") + file.errorString()});
            return;
        }
        const QByteArray bytes = file.read(maxFileBytes + 1);
        if (bytes.size() > maxFileBytes) {
            m_reading.problems.append({m_path, QStringLiteral("is larger than 1 MB")});
            return;
        }
        m_reading.files.append(m_path);
        const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
        for (const QString &line : lines) {
            ++m_line;
            readLine(line.trimmed());
        }
    }

private:
    void problem(const QString &what)
    {
        m_reading.problems.append({m_path + u':' + QString::number(m_line), what});
    }

    void readLine(const QString &line)
    {
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            return;
        if (line.startsWith(u'[')) {
            openSection(line);
            return;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0) {
            problem(QStringLiteral("neither a [section] nor key = value: ") + quoted(line));
            return;
        }
        readValue(line.first(equals).trimmed(), line.sliced(equals + 1).trimmed());
    }

    void openSection(const QString &line)
    {
        m_section = line.endsWith(u']') ? line.sliced(1, line.size() - 2).trimmed() : QString();
        m_isKnown = isSection(m_section);
        if (!line.endsWith(u']'))
            problem(QStringLiteral("the section's name must end with ]"));
        else if (!m_isKnown)
            problem(QStringLiteral("unknown section [%1]").arg(m_section.left(100)));
    }

    void readValue(const QString &name, const QString &value)
    {
        if (m_section.isEmpty()) {
            problem(QStringLiteral("%1 stands before the first [section]").arg(quoted(name)));
            return;
        }
        // One complaint is enough: the keys of an unknown section are not judged.
        if (!m_isKnown)
            return;
        const ConfigKey *key = configKey(m_section, name);
        if (key == nullptr) {
            problem(QStringLiteral("unknown key %1 in [%2]").arg(quoted(name), m_section));
            return;
        }
        const QString id = m_section + u'.' + name;
        if (m_seen.contains(id)) {
            problem(QStringLiteral("%1 is given twice in this file").arg(id));
            return;
        }
        m_seen.insert(id);
        if (const QString wrong = setConfigValue(m_reading.config, *key, value); !wrong.isEmpty())
            problem(id + u' ' + wrong);
    }

    QString m_path;
    ConfigReading &m_reading;
    QString m_section;
    bool m_isKnown = false;
    QSet<QString> m_seen;
    int m_line = 0;
};

void readFiles(const ConfigSources &sources, ConfigReading &reading)
{
    if (sources.file.isEmpty() || (!sources.mustExist && !QFileInfo::exists(sources.file)))
        return;
    FileReader(sources.file, reading).read();
    const QDir dropIns(QFileInfo(sources.file).absoluteDir().filePath(QStringLiteral("conf.d")));
    const QStringList names = dropIns.entryList({QStringLiteral("*.conf")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        FileReader(dropIns.filePath(name), reading).read();
}

void readEnvironment(const QProcessEnvironment &environment, ConfigReading &reading)
{
    QStringList names = environment.keys();
    names.sort();
    for (const QString &variable : names) {
        if (!variable.startsWith(environmentPrefix))
            continue;
        const auto key = std::ranges::find_if(
            configKeys(), [&variable](const ConfigKey &each) { return environmentName(each) == variable; });
        if (key == configKeys().end()) {
            reading.problems.append({variable, QStringLiteral("names no key of the configuration")});
            continue;
        }
        const QString wrong = setConfigValue(reading.config, *key, environment.value(variable).trimmed());
        if (!wrong.isEmpty())
            reading.problems.append({variable, wrong});
    }
}

void readOverrides(const QList<ConfigOverride> &overrides, ConfigReading &reading)
{
    for (const ConfigOverride &each : overrides) {
        const ConfigKey *key = configKey(each.section, each.name);
        Q_ASSERT(key != nullptr);
        const QString wrong = setConfigValue(reading.config, *key, each.value);
        if (!wrong.isEmpty())
            reading.problems.append({each.option, wrong});
    }
}

void checkTogether(ConfigReading &reading)
{
    const ServerConfig &config = reading.config;
    if (config.tlsCertificate.isEmpty() != config.tlsKey.isEmpty()) {
        reading.problems.append(
            {QStringLiteral("[tls]"), QStringLiteral("certificate and key are given together, or neither")});
    }
    if (config.dataDirectory.isEmpty())
        reading.problems.append({QStringLiteral("[server]"), QStringLiteral("data_dir must not be empty")});
    if (config.listen.isEmpty())
        reading.problems.append({QStringLiteral("[server]"), QStringLiteral("listen must not be empty")});
}

} // namespace

ConfigReading readConfig(const ConfigSources &sources)
{
    ConfigReading reading;
    reading.config = defaultConfig();
    readFiles(sources, reading);
    readEnvironment(sources.environment, reading);
    readOverrides(sources.overrides, reading);
    checkTogether(reading);
    return reading;
}

Result<ServerConfig> loadConfig(const ConfigSources &sources)
{
    const ConfigReading reading = readConfig(sources);
    if (reading.problems.isEmpty())
        return reading.config;
    QStringList lines;
    for (const ConfigProblem &problem : reading.problems)
        lines.append(problem.toString());
    return failure(ErrorCode::ConfigurationInvalid, reading.problems.first().where, lines.join(u'\n'));
}
