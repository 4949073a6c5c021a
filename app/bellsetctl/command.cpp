// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"

#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "core/base/async.h"
#include "core/contract/errorcodes.h"

#include <QCoreApplication>

const QList<CommandInfo> &commands()
{
    using Text = QLatin1StringView;
    static const QList<CommandInfo> list{
        {Text("status"), Text(""), Text(""),
            QT_TRANSLATE_NOOP("Say", "say who can reach me; ends with 3 if nobody can"), true, runStatus},
        {Text("dnd"), Text("on [--for 1h | --until TIME] [--except GROUPS] | off"), Text("for until except"),
            QT_TRANSLATE_NOOP("Say", "do not disturb"), true, runDnd},
        {Text("forward"),
            Text("all|busy|offline|noanswer|rejected [--to TARGET] [--until TIME] | off [CONDITION] | show"),
            Text("to until"),
            QT_TRANSLATE_NOOP("Say", "forward calls; TARGET is mobile, voicemail, a number or an address"),
            true, runForward},
        {Text("privacy"), Text("on | off"), Text(""),
            QT_TRANSLATE_NOOP("Say", "hide or show my number when I call"), true, runPrivacy},
        {Text("calls"),
            Text("[--missed | --in | --out] [--since TIME] [--until TIME] [--search TEXT] [--limit N] "
                 "[--offline]"),
            Text("missed in out since until search limit offline"),
            QT_TRANSLATE_NOOP("Say", "list calls, those kept on this computer too"), true, runCalls},
        {Text("rules"),
            Text("show | accept DAYS [START-STOP] WHO | accept DAYS off | reject add|remove PATTERN | clear "
                 "[accept|reject]"),
            Text(""), QT_TRANSLATE_NOOP("Say", "decide who gets through when, and who never does"), true,
            runRules},
        {Text("block"), Text("NUMBER|ADDRESS"), Text(""),
            QT_TRANSLATE_NOOP("Say", "reject calls of somebody"), true, runBlock},
        {Text("unblock"), Text("NUMBER|ADDRESS"), Text(""),
            QT_TRANSLATE_NOOP("Say", "no longer reject calls of somebody"), true, runBlock},
        {Text("explain"), Text("CALLER [--at TIME]"), Text("at"),
            QT_TRANSLATE_NOOP(
                "Say", "say what becomes of a call, step by step; ends with 3 if it is turned away"),
            true, runExplain},
        {Text("journal"),
            Text("get [--since TIME] [--except UUID] [--limit N] [--summary] | put --uuid UUID [--json] "
                 "[FILE|-] | "
                 "delete ID..."),
            Text("since except limit summary uuid json"),
            QT_TRANSLATE_NOOP("Say", "entries that the account's programs keep on the server"), true,
            runJournal},
        {Text("aliases"), Text("[check NAME | add NAME | remove NAME]"), Text(""),
            QT_TRANSLATE_NOOP("Say", "other names that ring my phones"), true, runAliases},
        {Text("enum"), Text(""), Text(""), QT_TRANSLATE_NOOP("Say", "my telephone numbers in ENUM"), true,
            runEnum},
        {Text("devices"), Text("[sign-out CONTACT]"), Text(""),
            QT_TRANSLATE_NOOP("Say", "phones that are signed in"), true, runDevices},
        {Text("sign-ins"), Text(""), Text(""),
            QT_TRANSLATE_NOOP("Say", "who signed in to my account, and from where"), true, runSignIns},
        {Text("balance"), Text("[--history [--since TIME] [--until TIME] [--limit N] [--offline]]"),
            Text("history since until limit offline"),
            QT_TRANSLATE_NOOP("Say",
                "prepaid balance and the calls on it, or what was booked, also what is kept on this "
                "computer"),
            true, runBalance},
        {Text("usage"), Text("[--days]"), Text("days"),
            QT_TRANSLATE_NOOP("Say", "calls of this month and their price"), true, runUsage},
        {Text("voicemail"), Text("[show | on | off | email ADDRESS|none | pin]"), Text(""),
            QT_TRANSLATE_NOOP("Say", "the mailbox; the PIN is asked for or read from standard input"), true,
            runVoicemail},
        {Text("identity"), Text("[show | set key=value...]"), Text(""),
            QT_TRANSLATE_NOOP("Say", "e-mail, mobile number, time zone and the like"), true, runIdentity},
        {Text("caller-id"), Text("[NUMBER | off]"), Text(""),
            QT_TRANSLATE_NOOP("Say", "the number that others see when I call"), true, runCallerId},
        {Text("password"), Text(""), Text(""),
            QT_TRANSLATE_NOOP("Say", "change my password; both are asked for or read from standard input"),
            true, runPassword},
        {Text("voucher"), Text("ID"), Text(""),
            QT_TRANSLATE_NOOP(
                "Say", "add a prepaid card; its number is asked for or read from standard input"),
            true, runVoucher},
        {Text("cert"),
            Text("import FILE [--protect keychain|password] [--replace] | enrol ADDRESS [--invitation-stdin] "
                 "[--protect keychain|password] | show | renew | export FILE [--legacy] | list | "
                 "revoke SERIAL"),
            Text("protect legacy replace"),
            QT_TRANSLATE_NOOP("Say",
                "keep a certificate on this computer, get one by password or invitation, look at it, "
                "renew it, take it along"),
            false, runCert},
        {Text("api"), Text("GET|POST PATH [key=value]..."), Text(""),
            QT_TRANSLATE_NOOP("Say", "send a request as it is"), true, runApi},
    };
    return list;
}

const CommandInfo *commandNamed(const QString &name)
{
    for (const CommandInfo &command : commands()) {
        if (name == command.name)
            return &command;
    }
    return nullptr;
}

Error usageError(const QString &sentence)
{
    return Error{ErrorCode::InvalidParameter, sentence, QStringLiteral("usage")};
}

QFuture<Result<Report>> usageFailure(const QString &sentence)
{
    return readyFuture(Result<Report>(failure(usageError(sentence))));
}

QFuture<Result<Report>> runCommand(const CommandLine &line, Session &session)
{
    if (line.command.isEmpty())
        return usageFailure(Say::tr("No command given."));
    const CommandInfo *command = commandNamed(line.command);
    if (!command)
        return usageFailure(Say::tr("There is no command \"%1\".").arg(line.command));
    const QStringList own = QString(command->options).split(u' ', Qt::SkipEmptyParts);
    for (auto option = line.options.cbegin(); option != line.options.cend(); ++option) {
        if (!own.contains(option.key()))
            return usageFailure(Say::tr("\"%1\" has no option --%2.").arg(line.command, option.key()));
    }
    if (line.invitationFromStdin && (line.command != u"cert" || line.words.value(0) != u"enrol"))
        return usageFailure(Say::tr("--invitation-stdin belongs to \"cert enrol\"."));
    return command->run(line, session);
}

QFuture<Result<Report>> withClient(
    Session &session, const std::function<void(SettingsClient &client, const Pending<Report> &pending)> &work)
{
    const Pending<Report> pending;
    whenDone(session.connectToServer(), &session, [&session, pending, work](const Result<bool> &connected) {
        if (connected)
            work(session.client(), pending);
        else
            pending.deliver(failure(connected.error()));
    });
    return pending.future();
}

QString helpText()
{
    QString text = Say::tr("Usage: bellsetctl [OPTION]... COMMAND\n\n"
                           "Changes and shows the settings of a SIP account.\n\nCommands:\n");
    for (const CommandInfo &command : commands()) {
        text += QStringLiteral("  %1\n      %2\n")
                    .arg(QString(QString(command.name) + u' ' + QString(command.synopsis)).trimmed(),
                        Say::tr(command.summary));
    }
    text += Say::tr("\nOptions:\n"
                    "  --p12 FILE           use the certificate in this file\n"
                    "  --password-stdin     read its password from standard input\n"
                    "  --invitation-stdin   read the code of an invitation from standard input\n"
                    "  --account ADDRESS    use the certificate saved for this account; with --p12, the\n"
                    "                       account of a certificate that names none\n"
                    "  --server URL         the server, if it is not the usual one\n"
                    "  --ca FILE            believe servers that this authority vouches for\n"
                    "  -o, --output FORMAT  text, json or csv\n"
                    "  --timeout SECONDS    how long to wait for each answer\n"
                    "  -h, --help           show this\n"
                    "  --version            show the version\n"
                    "\nTimes: 30m 1h 2h30m 1d; 17:00, \"tomorrow 8:00\", 2026-05-03T10:42;\n"
                    "of calls and bookings also yesterday, \"yesterday 8:00\", 7d (ago).\n"
                    "Ends with 0 done, 2 usage, 3 state false, 4 not found, 5 conflict, 6 denied, 7 network, "
                    "8 server, 9 certificate.\n");
    return text;
}

void settle(const Pending<Report> &pending, const Result<bool> &written, const Report &report,
    const std::function<QFuture<Result<bool>>()> &readBack, QObject *context)
{
    if (written) {
        pending.deliver(report);
        return;
    }
    if (written.error().code != ErrorCode::OutcomeUnknown) {
        pending.deliver(failure(written.error()));
        return;
    }
    whenDone(readBack(), context, [pending, report, error = written.error()](const Result<bool> &inEffect) {
        if (inEffect && *inEffect)
            pending.deliver(report);
        else if (inEffect)
            pending.deliver(failure(ErrorCode::NotInEffect, error.subject, error.detail));
        else
            pending.deliver(failure(error));
    });
}
