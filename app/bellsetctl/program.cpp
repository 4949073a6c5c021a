// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/program.h"

#include "app/bellsetctl/command.h"
#include "app/bellsetctl/commandline.h"
#include "app/bellsetctl/exitcode.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "core/base/async.h"
#include "ui/words/errortext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// One run: the line outlives the session, which borrows it.
struct Run {
    CommandLine line;
    std::unique_ptr<Session> session;
    QPromise<ProgramOutcome> promise;
};

/// A server's words must not command the terminal.
QString printable(QString text)
{
    for (QChar &character : text) {
        if (!character.isPrint() && character != u'\n')
            character = u' ';
    }
    return text;
}

/// What is said beside what was asked for.
QByteArray remarks(const QStringList &notes, OutputFormat format)
{
    QByteArray text;
    for (const QString &note : notes) {
        text += format == OutputFormat::Json
            ? QJsonDocument(QJsonObject{{QStringLiteral("note"), note}}).toJson(QJsonDocument::Compact)
            : "bellsetctl: " + note.toUtf8();
        text += '\n';
    }
    return text;
}

/// What helps at a command line, beside what the sentence says.
QString hint(const Error &error)
{
    switch (error.code) {
    case ErrorCode::KeychainAbsent:
    case ErrorCode::KeychainDenied:
    case ErrorCode::KeychainLocked:
        return Say::tr("With --protect password the certificate is kept under its own password instead.");
    case ErrorCode::ForwardingNoMobileNumber:
        return Say::tr("\"bellsetctl identity set mobile_number=NUMBER\" adds it.");
    case ErrorCode::VoicemailAbsent:
        return Say::tr("\"bellsetctl voicemail on\" makes one.");
    case ErrorCode::HostNotFound:
        return Say::tr("If the server has another name than the address, give it with --server URL.");
    default:
        return {};
    }
}

/// What the log would hold, where it says more than the sentence.
QString worthSaying(const QString &detail)
{
    const bool says =
        !detail.startsWith(QLatin1String("HTTP status 200")) && detail != QLatin1String("Unknown error");
    return says ? printable(detail) : QString();
}

ProgramOutcome complaint(const Error &error, OutputFormat format)
{
    const bool isUsage = error.code == ErrorCode::InvalidParameter && error.detail == QLatin1String("usage");
    QString sentence = isUsage ? error.subject : errorText(error).sentence();
    if (error.code == ErrorCode::P12WrongPassword && error.detail == Session::nobodyAsked)
        sentence = Say::tr("The certificate needs its password: add --password-stdin, or run bellsetctl at a "
                           "terminal.");
    else if (const QString more = hint(error); !more.isEmpty())
        sentence += u' ' + more;
    const QString detail = isUsage ? QString() : worthSaying(error.detail);
    ProgramOutcome outcome{exitCodeOf(error.code), {}, {}};
    if (format == OutputFormat::Json) {
        QJsonObject json{{QStringLiteral("error"), QString(errorCodeText(error.code))},
            {QStringLiteral("message"), sentence}};
        if (!detail.isEmpty())
            json.insert(QStringLiteral("detail"), detail);
        outcome.err = QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
        return outcome;
    }
    outcome.err = "bellsetctl: " + sentence.toUtf8() + '\n';
    if (!detail.isEmpty())
        outcome.err += "    " + QString(detail).replace(u'\n', QStringLiteral("\n    ")).toUtf8() + '\n';
    if (isUsage)
        outcome.err += "Try \"bellsetctl --help\".\n";
    return outcome;
}

} // namespace

QFuture<ProgramOutcome> runBellsetctl(const QStringList &arguments)
{
    const Result<CommandLine> line = parseCommandLine(arguments);
    if (!line)
        return readyFuture(complaint(usageError(line.error().subject), OutputFormat::Text));
    if (line->help)
        return readyFuture(ProgramOutcome{ExitOk, helpText().toUtf8(), {}});
    if (line->version)
        return readyFuture(ProgramOutcome{ExitOk, "bellsetctl " BELLSET_VERSION "\n", {}});
    auto run = std::make_shared<Run>();
    run->line = *line;
    run->session = std::make_unique<Session>(run->line);
    run->promise.start();
    const QFuture<ProgramOutcome> future = run->promise.future();
    whenDone(runCommand(run->line, *run->session), qApp, [run](const Result<Report> &report) {
        const OutputFormat format = run->line.format;
        run->promise.addResult(report
                ? ProgramOutcome{report->exitCode, rendered(*report, format), remarks(report->notes, format)}
                : complaint(report.error(), format));
        run->session.reset(); // its connections end before the program does
        run->promise.finish();
    });
    return future;
}
