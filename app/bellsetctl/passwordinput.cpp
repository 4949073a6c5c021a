// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/passwordinput.h"

#include <array>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace {

QString nextLine()
{
    // Through the C library, so that what follows the line can be read from there.
    std::array<char, 4096> buffer{};
    if (!std::fgets(buffer.data(), static_cast<int>(buffer.size()), stdin))
        return {};
    QByteArray line(buffer.data());
    while (line.endsWith('\n') || line.endsWith('\r'))
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
