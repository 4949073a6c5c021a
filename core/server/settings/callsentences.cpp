// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/callsentences.h"

namespace {

using Kind = CallStep::Kind;
using Verdict = CallStep::Verdict;

QString place(const QString &target)
{
    return target == voicemailKeyword ? QStringLiteral("voicemail") : target;
}

/// "coworkers, vip"
QString names(const QStringList &groups)
{
    return groups.join(QStringLiteral(", "));
}

QString when(Kind kind, int seconds)
{
    switch (kind) {
    case Kind::AllCalls:
        return QStringLiteral("All calls are");
    case Kind::NotAccepted:
        return QStringLiteral("A caller who is not accepted is");
    case Kind::NotOnline:
        return QStringLiteral("With no device online the call is");
    case Kind::Busy:
        return QStringLiteral("While the devices are busy the call is");
    default:
        return QStringLiteral("Without an answer for %1 seconds the call is").arg(seconds);
    }
}

QString rejectSentence(const CallStep &step, const CallPath &path)
{
    if (step.verdict == Verdict::Refused)
        return QStringLiteral("%1 matches the reject rule %2: refused with %3.")
            .arg(path.caller, step.pattern, QString::number(step.status));
    if (step.verdict == Verdict::NotSet)
        return QStringLiteral("There are no reject rules.");
    return QStringLiteral("No reject rule matches %1.").arg(path.caller);
}

QString temporarySentence(const CallStep &step, const CallPath &path)
{
    if (step.verdict == Verdict::NotSet)
        return QStringLiteral("Do not disturb is off and no temporary rule holds.");
    if (step.groups.contains(everybodyGroup))
        return QStringLiteral("A temporary rule lets everybody through.");
    if (step.verdict == Verdict::Accepted)
        return QStringLiteral("Do not disturb is on, but %1 is in a group that gets through (%2).")
            .arg(path.caller, names(step.groups));
    if (step.groups.contains(nobodyGroup))
        return QStringLiteral("Do not disturb is on.");
    return QStringLiteral("Do not disturb is on except for %1, and %2 is in none of these groups.")
        .arg(names(step.groups), path.caller);
}

QString acceptSentence(const CallStep &step, const CallPath &path)
{
    if (step.verdict == Verdict::NotSet)
        return QStringLiteral("There are no accept rules: everybody gets through.");
    if (step.rules.isEmpty())
        return QStringLiteral("No accept rule covers this time (%1).").arg(path.timeZone);
    if (step.groups.isEmpty())
        return QStringLiteral("The accept rules let nobody through at this time.");
    if (step.groups.contains(everybodyGroup))
        return QStringLiteral("The accept rules let everybody through at this time.");
    if (step.verdict == Verdict::Accepted)
        return QStringLiteral("The accept rules let %1 through at this time, and %2 is one of them.")
            .arg(names(step.groups), path.caller);
    return QStringLiteral(
        "The accept rules let only %1 through at this time, and %2 is in none of these groups.")
        .arg(names(step.groups), path.caller);
}

QString devicesSentence(const CallStep &step)
{
    if (step.verdict == Verdict::NoneOnline)
        return QStringLiteral("No device is registered.");
    if (!step.devices)
        return QStringLiteral("It is not known which devices are registered.");
    return *step.devices == 1 ? QStringLiteral("1 device is registered.")
                              : QStringLiteral("%1 devices are registered.").arg(*step.devices);
}

QString forwardSentence(const CallStep &step)
{
    if (step.verdict == Verdict::NotSet)
        return QStringLiteral("Calls are not forwarded in general.");
    if (step.verdict == Verdict::Forwarded)
        return QStringLiteral("%1 forwarded to %2.").arg(when(step.kind, step.seconds), place(step.target));
    return QStringLiteral("%1 refused with %2.").arg(when(step.kind, step.seconds)).arg(step.status);
}

} // namespace

QString callSentence(const CallStep &step, const CallPath &path)
{
    switch (step.kind) {
    case Kind::RejectList:
        return rejectSentence(step, path);
    case Kind::TemporaryRule:
        return temporarySentence(step, path);
    case Kind::AcceptRules:
        return acceptSentence(step, path);
    case Kind::Devices:
        return devicesSentence(step);
    case Kind::Ring:
        return QStringLiteral("The devices ring for %1 seconds.").arg(step.seconds);
    case Kind::AllCalls:
    case Kind::NotAccepted:
    case Kind::NotOnline:
    case Kind::Busy:
    case Kind::NoAnswer:
        return forwardSentence(step);
    case Kind::Other:
        break;
    }
    return step.sentence;
}
