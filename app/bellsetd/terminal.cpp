// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/terminal.h"

#include "core/contract/errorcodes.h"

#include <QRandomGenerator>

#include <array>
#include <csignal>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace {

constexpr qsizetype maxPasswordLength = 1000;

termios echoing{};

// Echo off as long as it lives, and on again when a signal ends the program at the question.
class SilentTerminal {
public:
    SilentTerminal()
    {
        if (::tcgetattr(STDIN_FILENO, &echoing) != 0)
            return;
        struct sigaction restoring { };
        restoring.sa_handler = restoreAndEnd;
        for (std::size_t i = 0; i < ending.size(); ++i)
            ::sigaction(ending.at(i), &restoring, &m_before.at(i));
        termios silent = echoing;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_isChanged = true;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (!m_isChanged)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &echoing);
        for (std::size_t i = 0; i < ending.size(); ++i)
            ::sigaction(ending.at(i), &m_before.at(i), nullptr);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    static constexpr std::array ending{SIGINT, SIGTERM, SIGQUIT, SIGHUP};

    // No more than a signal handler may do. The default action follows when it returns.
    static void restoreAndEnd(int number)
    {
        ::tcsetattr(STDIN_FILENO, TCSANOW, &echoing);
        std::signal(number, SIG_DFL);
        ::raise(number);
    }

    std::array<struct sigaction, ending.size()> m_before{};
    bool m_isChanged = false;
};

// One line, at most a little more than a password may be long. Unbuffered: what follows is not ours.
QString readLine()
{
    QByteArray line;
    char byte = 0;
    while (line.size() <= 4 * maxPasswordLength && ::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n')
        line.append(byte);
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

QString askSilently(const QString &question)
{
    std::fputs(question.toUtf8().constData(), stderr);
    QString answer;
    {
        const SilentTerminal silent;
        answer = readLine();
    }
    std::fputc('\n', stderr);
    return answer;
}

// 20 characters of 32: a hundred bits, without those that look alike.
QString strongPassword()
{
    static const QString letters = QStringLiteral("abcdefghijkmnpqrstuvwxyz23456789");
    QString password;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 5 == 0)
            password.append(u'-');
        password.append(letters.at(QRandomGenerator::system()->bounded(int(letters.size()))));
    }
    return password;
}

} // namespace

void printLine(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void printNotice(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
}

Result<NewPassword> askNewPassword(PasswordSource source, const QString &whose)
{
    NewPassword password;
    if (source == PasswordSource::StandardInput) {
        password.text = readLine();
    } else if (::isatty(STDIN_FILENO) == 1) {
        password.text = askSilently(QStringLiteral("Password for %1: ").arg(whose));
        if (askSilently(QStringLiteral("Again: ")) != password.text)
            return failure(
                ErrorCode::InvalidParameter, QStringLiteral("password"), QStringLiteral("the two differ"));
    } else if (source == PasswordSource::PromptOrGenerate) {
        password = {strongPassword(), true};
    } else {
        return failure(ErrorCode::MissingParameter, QStringLiteral("password"));
    }
    if (password.text.isEmpty() || password.text.size() > maxPasswordLength)
        return failure(ErrorCode::PasswordTooWeak, whose);
    return password;
}
