// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/passwordinput.h"

#include <QFile>

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace {

QString nextLine()
{
    QFile input;
    // Unbuffered: what is read ahead would be lost to who reads the next line.
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    constexpr qint64 longest = 4096;
    QByteArray line = input.readLine(longest);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

QString passwordFromStdin()
{
    return nextLine();
}

std::optional<QString> askPassword(const QString &question)
{
    termios before{};
    if (isatty(STDIN_FILENO) == 0 || isatty(STDERR_FILENO) == 0 || tcgetattr(STDIN_FILENO, &before) != 0)
        return std::nullopt;
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    std::fprintf(stderr, "%s ", qPrintable(question));
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    const QString password = nextLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputc('\n', stderr);
    return password;
}
