// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/program.h"
#include "core/base/async.h"
#include "translations/translator.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
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

    int exitCode = 1;
    whenDone(runBellsetctl(QCoreApplication::arguments()), &app, [&exitCode](const ProgramOutcome &outcome) {
        write(stdout, outcome.out);
        write(stderr, outcome.err);
        exitCode = outcome.exitCode;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return exitCode;
}
