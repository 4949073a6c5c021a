// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/serverlog.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <cstdio>
#include <unistd.h>

namespace {

bool underJournal()
{
    static const bool is = qEnvironmentVariableIsSet("JOURNAL_STREAM");
    return is;
}

struct Level {
    const char *name;
    const char *priority; ///< of syslog
};

Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return {"debug", "<7>"};
    case QtInfoMsg:
        return {"info", "<6>"};
    case QtWarningMsg:
        return {"warning", "<4>"};
    case QtCriticalMsg:
        return {"critical", "<3>"};
    case QtFatalMsg:
        return {"fatal", "<2>"};
    }
    Q_UNREACHABLE();
}

QByteArray jsonString(const QString &text)
{
    // A document of one member is the shortest way to Qt's escaping.
    const QByteArray object = QJsonDocument(QJsonObject{{QString(), text}}).toJson(QJsonDocument::Compact);
    return object.sliced(4, object.size() - 5);
}

void writeLine(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const Level level = levelOf(type);
    QByteArray line;
    if (underJournal())
        line += level.priority;
    const QByteArray head = QByteArray("\"level\":\"") + level.name + "\",\"category\":\""
        + (context.category != nullptr ? context.category : "default") + "\",";
    if (qstrcmp(context.category, "bellset.access") == 0 && message.startsWith(u'{')) {
        line += '{' + head + message.sliced(1).toUtf8() + '\n';
    } else {
        line += "{\"time\":\"" + QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1()
            + "\"," + head + "\"message\":" + jsonString(message) + "}\n";
    }
    // One write for one line: lines of several threads do not mix.
    // When even that fails there is nobody left to tell.
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, line.constData(), size_t(line.size()));
}

} // namespace

void installServerLog()
{
    qInstallMessageHandler(writeLine);
}

void setServerLogLevel(const QString &level, bool access)
{
    QStringList rules;
    if (level != u"debug")
        rules.append(QStringLiteral("bellset.*.debug=false"));
    else
        rules.append(QStringLiteral("bellset.*.debug=true"));
    const bool info = level == u"debug" || level == u"info";
    rules.append(
        QStringLiteral("bellset.*.info=%1").arg(info ? QStringLiteral("true") : QStringLiteral("false")));
    if (level == u"critical")
        rules.append(QStringLiteral("bellset.*.warning=false"));
    rules.append(QStringLiteral("bellset.access.info=%1")
                     .arg(access ? QStringLiteral("true") : QStringLiteral("false")));
    QLoggingCategory::setFilterRules(rules.join(u'\n'));
}
