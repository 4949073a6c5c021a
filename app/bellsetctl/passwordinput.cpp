// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/passwordinput.h"

#include <array>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace {

/// Read byte by byte through the one buffer of stdin, so that the line after it can be read later.
QString nextLine()
{
    constexpr qsizetype longest = 4096;
    QByteArray line;
    for (int byte = std::fgetc(stdin); byte != EOF && byte != '\n'; byte = std::fgetc(stdin)) {
        if (line.size() < longest)
            line.append(static_cast<char>(byte));
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

QString passwordFromStdin()
{
    return nextLine();
}

QByteArray restOfStdin(qint64 most)
{
    QByteArray all;
    std::array<char, 16384> buffer{};
    while (all.size() <= most) {
        const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), stdin);
        if (got == 0)
            break;
        all.append(buffer.data(), static_cast<qsizetype>(got));
    }
    return all.left(most + 1);
}

std::optional<QString> askPassword(const QString &question)
{
    termios before{};
    if (!canAsk() || tcgetattr(STDIN_FILENO, &before) != 0)
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

bool canAsk()
{
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
}
