// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellset/commandline.h"

#include "core/contract/dialaddress.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The desktop hands over `%U`: a path, or a file:// address.
QString pathOf(const QString &argument)
{
    const QUrl url(argument);
    const QString path = url.isLocalFile() ? url.toLocalFile() : argument;
    return QFileInfo(path).absoluteFilePath();
}

/// More than any address has, so that a cut one is refused as too long.
constexpr qsizetype longestLink = 2048;

CommandLine failed(const QString &text)
{
    CommandLine line;
    line.wish = CommandLine::Wish::Fail;
    line.text = text;
    return line;
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    const QCommandLineOption help(
        {QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show this text."));
    const QCommandLineOption version(
        {QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Show the version."));
    const QCommandLineOption p12(QStringLiteral("p12"),
        Words::tr("Use the account of this certificate file without saving it."), QStringLiteral("FILE"));
    const QCommandLineOption server(
        QStringLiteral("server"), Words::tr("The server of that account."), QStringLiteral("URL"));
    const QCommandLineOption ca(QStringLiteral("ca"),
        Words::tr("Also trust servers that the authority in this file vouches for."), QStringLiteral("FILE"));
    const QCommandLineOption password(
        QStringLiteral("password-stdin"), Words::tr("Read the password of that file from standard input."));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
        Words::tr("Draw the Overview with fresh data into this PNG and end."), QStringLiteral("PNG"));

    const QCommandLineOption dnd(QStringLiteral("dnd"),
        Words::tr("Turn do not disturb on for so many minutes, or \"off\"."), QStringLiteral("MINUTES"));
    const QCommandLineOption calls(QStringLiteral("calls"), Words::tr("Show the calls."));
    const QCommandLineOption newCall(QStringLiteral("new-call"), Words::tr("Ask for a number to call."));
    const QCommandLineOption background(QStringLiteral("background"),
        Words::tr("Start without the window, where the desktop has a tray that brings it back."));

    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Shows who can reach you by telephone, and changes it."));
    parser.addPositionalArgument(QStringLiteral("FILE|LINK"),
        Words::tr("A certificate file to connect an account with, or a tel:, sip: or sips: link to call."),
        QStringLiteral("[FILE|LINK]"));
    parser.addOptions(
        {help, version, p12, server, ca, password, screenshot, dnd, calls, newCall, background});
    if (!parser.parse(arguments))
        return failed(parser.errorText());

    // Qt names the program by its path, or not at all.
    static const QRegularExpression usage(QStringLiteral("\\AUsage: \\S+"));
    CommandLine line;
    if (parser.isSet(help) || parser.isSet(version)) {
        line.wish = Wish::ShowText;
        line.text = parser.isSet(help) ? parser.helpText().replace(usage, QStringLiteral("Usage: bellset"))
                                       : QStringLiteral("bellset " BELLSET_VERSION "\n");
        return line;
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return failed(Words::tr("More than one certificate file or link."));
    if (!files.isEmpty() && DialAddress::isLink(files.constFirst()))
        line.link = files.constFirst().left(longestLink);
    else if (!files.isEmpty())
        line.file = pathOf(files.constFirst());
    line.p12 = parser.isSet(p12) ? pathOf(parser.value(p12)) : QString();
    line.server = parser.value(server);
    line.ca = parser.value(ca);
    line.passwordFromStdin = parser.isSet(password);
    line.screenshot = parser.value(screenshot);
    line.background = parser.isSet(background);
    if (int(parser.isSet(dnd)) + int(parser.isSet(calls)) + int(parser.isSet(newCall)) > 1)
        return failed(Words::tr("Only one of --dnd, --calls and --new-call."));
    if (parser.isSet(calls))
        line.order = WindowOrder{WindowOrder::Kind::ShowCalls, 0};
    if (parser.isSet(newCall))
        line.order = WindowOrder{WindowOrder::Kind::NewCall, 0};
    if (parser.isSet(dnd)) {
        line.order = WindowOrder::fromText(QStringLiteral("dnd ") + parser.value(dnd));
        if (!line.order)
            return failed(Words::tr("--dnd takes minutes from 1 to 525600, or off."));
    }
    if (line.p12.isEmpty() && (line.passwordFromStdin || !line.ca.isEmpty() || !line.server.isEmpty()))
        return failed(Words::tr("--server, --ca and --password-stdin belong to --p12."));
    if (line.screenshot.isEmpty() && parser.isSet(screenshot))
        return failed(Words::tr("--screenshot needs a file name."));
    if (line.p12.isEmpty() && !line.screenshot.isEmpty())
        return failed(Words::tr("--screenshot belongs to --p12."));
    return line;
}
