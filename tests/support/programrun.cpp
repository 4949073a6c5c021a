// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"

#include <QProcess>

ProgramRun runProgram(const QString &program, const QStringList &arguments, const QByteArray &input,
    const QStringList &environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &each : environment)
        variables.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    ProgramRun run;
    const bool isOver = process.waitForFinished(120'000);
    if (isOver && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}
