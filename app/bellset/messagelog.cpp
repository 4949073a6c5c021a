// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellset/messagelog.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cstdio>

namespace {

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line =
        QStringLiteral("%1 %2 %3: %4\n")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                QLatin1StringView(levelName(type)),
                QLatin1StringView(context.category ? context.category : "default"), withoutSecrets(message));
    std::fputs(line.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
}

} // namespace

void installMessageLog()
{
    qInstallMessageHandler(writeMessage);
}

QString withoutSecrets(const QString &message)
{
    static const QRegularExpression secret(
        QStringLiteral("\\b(pass(?:word|phrase)?|pin|token|authorization|cookie)\\b(\\s*[=:]\\s*)"
                       "(\"[^\"]*\"|(?:(?:basic|digest|bearer)\\s+)?[^\\s&,;\"]+)"),
        QRegularExpression::CaseInsensitiveOption);
    QString clean = message;
    return clean.replace(secret, QStringLiteral("\\1\\2***"));
}
