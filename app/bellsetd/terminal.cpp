// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/terminal.h"

#include "core/contract/errorcodes.h"

#include <QRandomGenerator>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace {

constexpr qsizetype maxPasswordLength = 1000;

// Echo off as long as it lives.
class SilentTerminal {
public:
    SilentTerminal()
    {
        m_isChanged = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_isChanged = m_isChanged && ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isChanged)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    termios m_before{};
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
