// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/calltext.h"

#include "core/contract/phonenumber.h"
#include "ui/words/reachtext.h"

#include <QLocale>

namespace {

using Kind = CallStep::Kind;
using Verdict = CallStep::Verdict;

constexpr int everyDay = 127;
constexpr int weekdays = 31;
constexpr int weekend = 96;

/// The C locale would leave out the "and".
QLocale spoken(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

QString CallText::person(const QString &address, const QString &account)
{
    if (address.startsWith(QLatin1String("anonymous@")))
        return tr("a caller who hides");
    const QString user = address.section(u'@', 0, 0);
    const bool own = address.section(u'@', 1) == account.section(u'@', 1);
    return own && isPhoneNumber(user) ? spacedPhoneNumber(user) : address;
}

QString CallText::place(const QString &target, const CallPath &path) const
{
    return target == voicemailKeyword ? tr("voicemail", "where a call goes") : person(target, path.account);
}

QString CallText::outcome(const CallPath &path) const
{
    const QString caller = person(path.caller, path.account);
    switch (path.outcome) {
    case CallPath::Outcome::Rings:
        return tr("Your devices ring for %1.", "caller").arg(caller);
    case CallPath::Outcome::Forwarded:
        return tr("The call of %1 goes to %2.", "caller, place").arg(caller, place(path.target, path));
    case CallPath::Outcome::Rejected:
        return tr("The call of %1 is rejected (%2).", "caller, SIP status").arg(caller).arg(path.status);
    case CallPath::Outcome::Refused:
        return tr("The call of %1 is turned away (%2).", "caller, SIP status").arg(caller).arg(path.status);
    }
    Q_UNREACHABLE();
}

QString CallText::sentence(const CallPath &path) const
{
    const CallStep *after = path.step(Kind::NoAnswer);
    if (path.outcome != CallPath::Outcome::Rings || !after)
        return outcome(path);
    const QString caller = person(path.caller, path.account);
    return after->verdict == Verdict::Forwarded
        ? tr("Your devices ring for %1; without an answer after %2 s the call goes to %3.",
            "caller, seconds, place")
              .arg(caller, QString::number(after->seconds), place(after->target, path))
        : tr("Your devices ring for %1; without an answer after %2 s the call ends.", "caller, seconds")
              .arg(caller, QString::number(after->seconds));
}

QString CallText::days(int mask) const
{
    switch (mask) {
    case everyDay:
        return tr("every day");
    case weekdays:
        return tr("weekdays", "Monday to Friday");
    case weekend:
        return tr("weekend", "Saturday and Sunday");
    default:
        break;
    }
    QStringList names;
    for (int day = 1; day <= 7; ++day) {
        if ((mask & (1 << (day - 1))) != 0)
            names << m_times.locale().dayName(day);
    }
    return names.join(QStringLiteral(", "));
}

QString CallText::groups(const QStringList &names) const
{
    if (names.contains(everybodyGroup))
        return tr("everybody", "who gets through");
    QStringList shown;
    for (const QString &name : names) {
        if (name != nobodyGroup)
            shown << ReachText::group(name);
    }
    return shown.isEmpty() ? tr("nobody", "who gets through")
                           : spoken(m_times.locale()).createSeparatedList(shown);
}

QString CallText::rule(const AcceptRule &rule) const
{
    const bool wholeDay = rule.start == QLatin1String("00:00") && rule.stop == QLatin1String("23:59");
    if (wholeDay)
        return tr("%1: %2", "days, groups").arg(days(rule.days), groups(rule.groups));
    return tr("%1 %2–%3: %4", "days, start, stop, groups")
        .arg(days(rule.days), rule.start, rule.stop, groups(rule.groups));
}

QString CallText::temporary(const TemporaryRule &rule) const
{
    const QString until = rule.until > 0
        ? tr(" until %1", "appended to a state; keep the space in front").arg(m_times.moment(rule.until))
        : QString();
    if (rule.groups.isEmpty())
        return tr("do not disturb is off");
    if (rule.groups.contains(everybodyGroup))
        return tr("everybody%1", "end of a temporary rule").arg(until);
    if (rule.groups.contains(nobodyGroup))
        return tr("do not disturb%1", "end").arg(until);
    return tr("do not disturb%1, except for %2", "end, groups").arg(until, groups(rule.groups));
}

QString CallText::rejectList(const CallStep &step, const CallPath &path) const
{
    const QString caller = person(path.caller, path.account);
    switch (step.verdict) {
    case Verdict::Refused:
        return tr("Reject rule %1 matches %2: rejected (%3).", "pattern, caller, SIP status")
            .arg(step.pattern, caller)
            .arg(step.status);
    case Verdict::NotSet:
        return tr("There are no reject rules.");
    default:
        return tr("No reject rule matches %1.", "caller").arg(caller);
    }
}

QString CallText::temporaryStep(const CallStep &step, const CallPath &path) const
{
    const QString caller = person(path.caller, path.account);
    const QString rule = temporary({step.groups, step.until});
    if (step.verdict == Verdict::NotSet)
        return tr("Do not disturb is off.");
    if (step.groups.contains(everybodyGroup))
        return tr("For the time being your hours do not count: %1.", "everybody until 17:00").arg(rule);
    if (step.groups.contains(nobodyGroup))
        return tr("In force: %1.", "do not disturb until 17:00").arg(rule);
    return step.verdict == Verdict::Accepted
        ? tr("In force: %1; %2 is one of them.", "do not disturb, except for family; caller")
              .arg(rule, caller)
        : tr("In force: %1; %2 is none of them.", "do not disturb, except for family; caller")
              .arg(rule, caller);
}

QString CallText::acceptRules(const CallStep &step, const CallPath &path) const
{
    if (step.verdict == Verdict::NotSet)
        return tr("There are no accept rules: everybody gets through.");
    if (step.rules.isEmpty())
        return tr("Outside your hours: no accept rule covers this time.");
    QStringList rules;
    for (const AcceptRule &each : step.rules)
        rules << rule(each);
    const QString said = rules.join(QStringLiteral("; "));
    if (step.groups.isEmpty() || step.groups.contains(everybodyGroup))
        return tr("Accept rule in force: %1.", "weekdays 09:00–17:30: everybody").arg(said);
    const QString caller = person(path.caller, path.account);
    return step.verdict == Verdict::Accepted
        ? tr("Accept rule in force: %1; %2 is one of them.", "weekdays 09:00–17:30: vip; caller")
              .arg(said, caller)
        : tr("Accept rule in force: %1; %2 is none of them.", "weekdays 09:00–17:30: vip; caller")
              .arg(said, caller);
}

QString CallText::devices(const CallStep &step) const
{
    if (step.verdict == Verdict::NoneOnline)
        return tr("No phone is signed in.");
    if (!step.devices)
        return tr("How many phones are signed in is not known.");
    return *step.devices == 1 ? tr("1 phone is signed in.")
                              : tr("%n phones are signed in.", nullptr, *step.devices);
}

QString CallText::forwarded(const CallStep &step, const CallPath &path) const
{
    const QString where = place(step.target, path);
    switch (step.kind) {
    case Kind::AllCalls:
        return tr("All calls are forwarded to %1.", "place").arg(where);
    case Kind::NotAccepted:
        return tr("Callers who do not get through go to %1.", "place").arg(where);
    case Kind::NotOnline:
        return tr("With no phone online the call goes to %1.", "place").arg(where);
    case Kind::Busy:
        return tr("If they are busy, the call goes to %1.", "place").arg(where);
    default:
        return tr("Without an answer after %1 s the call goes to %2.", "seconds, place")
            .arg(step.seconds)
            .arg(where);
    }
}

QString CallText::refused(const CallStep &step) const
{
    switch (step.kind) {
    case Kind::NotAccepted:
        return tr("Callers who do not get through are turned away (%1).", "SIP status").arg(step.status);
    case Kind::NotOnline:
        return tr("With no phone online the call is turned away (%1).", "SIP status").arg(step.status);
    case Kind::Busy:
        return tr("If they are busy, so is the line for the caller (%1).", "SIP status").arg(step.status);
    default:
        return tr("Without an answer after %1 s the call ends (%2).", "seconds, SIP status")
            .arg(step.seconds)
            .arg(step.status);
    }
}

QString CallText::step(const CallStep &step, const CallPath &path) const
{
    switch (step.kind) {
    case Kind::RejectList:
        return rejectList(step, path);
    case Kind::TemporaryRule:
        return temporaryStep(step, path);
    case Kind::AcceptRules:
        return acceptRules(step, path);
    case Kind::Devices:
        return devices(step);
    case Kind::Ring:
        return tr("They ring for %1 s.", "phones; seconds").arg(step.seconds);
    case Kind::AllCalls:
    case Kind::NotAccepted:
    case Kind::NotOnline:
    case Kind::Busy:
    case Kind::NoAnswer:
        if (step.verdict == Verdict::NotSet)
            return tr("Calls are not all forwarded.");
        return step.verdict == Verdict::Forwarded ? forwarded(step, path) : refused(step);
    case Kind::Other:
        break;
    }
    return step.sentence;
}
