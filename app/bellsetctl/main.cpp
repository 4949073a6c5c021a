// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/commandline.h"
#include "app/bellsetctl/exitcode.h"
#include "app/bellsetctl/session.h"
#include "core/base/async.h"
#include "translations/translator.h"
#include "ui/words/errortext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <cstdio>

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// Beside what is asked for, on standard error.
void remark(const QString &sentence, OutputFormat format)
{
    const QByteArray text = format == OutputFormat::Json
        ? QJsonDocument(QJsonObject{{QStringLiteral("note"), sentence}}).toJson(QJsonDocument::Compact)
        : "bellsetctl: " + sentence.toUtf8();
    write(stderr, text + '\n');
}

int complain(const Error &error, OutputFormat format)
{
    const bool isUsage = error.code == ErrorCode::InvalidParameter && error.detail == QLatin1String("usage");
    const QString sentence = isUsage ? error.subject : errorText(error).sentence();
    if (format == OutputFormat::Json) {
        const QJsonObject json{{QStringLiteral("error"), QString(errorCodeText(error.code))},
            {QStringLiteral("message"), sentence}};
        write(stderr, QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    } else {
        write(stderr, "bellsetctl: " + sentence.toUtf8() + '\n');
    }
    if (isUsage && format != OutputFormat::Json)
        write(stderr, "bellsetctl --help\n");
    return exitCodeOf(error.code);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bellsetctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BELLSET_VERSION));
    // Reports are for people and scripts: the log only when it is asked for by QT_LOGGING_RULES.
    QLoggingCategory::setFilterRules(QStringLiteral("bellset.*.info=false\nbellset.*.warning=false"));
    installTranslators(app);

    const Result<CommandLine> line = parseCommandLine(QCoreApplication::arguments());
    if (!line)
        return complain(usageError(line.error().subject), OutputFormat::Text);
    if (line->help) {
        write(stdout, helpText().toUtf8());
        return ExitOk;
    }
    if (line->version) {
        write(stdout, "bellsetctl " BELLSET_VERSION "\n");
        return ExitOk;
    }
    Session session(*line);
    int exitCode = ExitFailure;
    whenDone(runCommand(*line, session), &session, [&](const Result<Report> &report) {
        if (report) {
            write(stdout, rendered(*report, line->format));
            for (const QString &sentence : report->notes)
                remark(sentence, line->format);
            exitCode = report->exitCode;
        } else {
            exitCode = complain(report.error(), line->format);
        }
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return exitCode;
}
