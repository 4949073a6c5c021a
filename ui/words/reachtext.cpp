// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reachtext.h"

#include "core/contract/phonenumber.h"
#include "ui/words/plainline.h"

#include <QLocale>

namespace {

/// Of an address or a group's name in a sentence, in characters.
constexpr qsizetype longestAddress = 80;
/// Of a target that may be edited: longer than any that a server takes.
constexpr qsizetype longestTarget = 512;

/// "a, b and c"; the C locale would leave out the "and".
QString joined(const QStringList &names, const QLocale &locale)
{
    return (locale.language() == QLocale::C ? QLocale(QLocale::English) : locale).createSeparatedList(names);
}

/// A number as people read it, or an address: one of a server's, so of bounded length.
QString numberOrAddress(const QString &text)
{
    return plainLine(spacedPhoneNumber(text), longestAddress);
}

} // namespace

QString ReachText::place(const ReachPlace &place)
{
    switch (place.kind) {
    case ReachPlace::Kind::Phones:
        if (place.count == 0)
            return tr("your devices", "where a call rings");
        return place.count == 1 ? tr("1 device", "where a call rings")
                                : tr("%n devices", "where a call rings", place.count);
    case ReachPlace::Kind::Voicemail:
        return tr("voicemail", "where a call ends");
    case ReachPlace::Kind::Mobile:
        return place.address.isEmpty() ? tr("your mobile", "where a call goes")
                                       : numberOrAddress(place.address);
    case ReachPlace::Kind::Address:
        return numberOrAddress(place.address);
    case ReachPlace::Kind::Nowhere:
        return tr("turned away", "what happens to a call");
    }
    Q_UNREACHABLE();
}

QString ReachText::target(const QString &stored, const Identity &identity)
{
    if (stored == voicemailKeyword)
        return tr("Voicemail", "target of a forward");
    if (stored == mobileKeyword)
        return tr("My mobile", "target of a forward");
    const QString user = stored.section(u'@', 0, 0);
    const bool own =
        !stored.contains(u'@') || stored.section(u'@', 1) == identity.sipAddress.section(u'@', 1);
    if (!own || !isPhoneNumber(user))
        return plainLine(stored, longestTarget);
    return spacedPhoneNumber(user);
}

QString ReachText::condition(ForwardCondition condition, int noAnswerTimeout)
{
    switch (condition) {
    case ForwardCondition::AllCalls:
        return tr("All calls", "when a call is forwarded");
    case ForwardCondition::NotOnline:
        return tr("No phone online", "when a call is forwarded");
    case ForwardCondition::Busy:
        return tr("Busy", "when a call is forwarded");
    case ForwardCondition::NoAnswer:
        return tr("No answer after %1 s", "when a call is forwarded").arg(noAnswerTimeout);
    case ForwardCondition::Unavailable:
        return tr("Rejected by my rules", "when a call is forwarded");
    }
    Q_UNREACHABLE();
}

QString ReachText::group(const QString &name)
{
    if (name == QLatin1String("vip"))
        return tr("VIP", "group of contacts");
    if (name == QLatin1String("business"))
        return tr("business", "group of contacts");
    if (name == QLatin1String("coworkers"))
        return tr("coworkers", "group of contacts");
    if (name == QLatin1String("friends"))
        return tr("friends", "group of contacts");
    if (name == QLatin1String("family"))
        return tr("family", "group of contacts");
    return plainLine(name, longestAddress);
}

QString ReachText::path(const Reach &reach) const
{
    QStringList parts;
    for (const ReachStep &step : reach.steps) {
        parts << (step.afterSeconds > 0 ? tr("after %1 s %2", "a step of a call's way: after 20 s voicemail")
                                              .arg(step.afterSeconds)
                                              .arg(place(step.place))
                                        : place(step.place));
    }
    const QString path = parts.join(QStringLiteral(" → "));
    return reach.busy
        ? tr("%1 (when busy: %2)", "a call's way, and where it goes when busy").arg(path, place(*reach.busy))
        : path;
}

QString ReachText::until(qint64 seconds) const
{
    return seconds > 0
        ? tr(" until %1", "appended to a state; keep the space in front").arg(m_times.moment(seconds))
        : QString();
}

QString ReachText::callersMeet(const ReachPlace &place)
{
    if (place.kind == ReachPlace::Kind::Voicemail)
        return tr("callers hear voicemail");
    if (place.kind == ReachPlace::Kind::Nowhere)
        return tr("callers are turned away");
    return tr("callers go to %1").arg(ReachText::place(place));
}

QString ReachText::othersMeet(const ReachPlace &place)
{
    if (place.kind == ReachPlace::Kind::Voicemail)
        return tr("others hear voicemail");
    if (place.kind == ReachPlace::Kind::Nowhere)
        return tr("others are turned away");
    return tr("others go to %1").arg(ReachText::place(place));
}

QString ReachText::groups(const QStringList &names) const
{
    QStringList shown;
    for (const QString &name : names)
        shown << group(name);
    return joined(shown, m_times.locale());
}

QString ReachText::sentence(const Reach &reach) const
{
    const ReachPlace rejected = reach.rejected.value_or(ReachPlace{});
    switch (reach.state) {
    case Reach::State::Nobody:
        return tr("Nobody can reach you: no phone is signed in and nothing is forwarded.");
    case Reach::State::Forwarding: {
        const QString place = ReachText::place(reach.steps.constFirst().place);
        return reach.dndOvertaken
            ? tr("All calls go to %1%2, do not disturb or not.", "place, end").arg(place, until(reach.until))
            : tr("All calls go to %1%2.", "place, end").arg(place, until(reach.until));
    }
    case Reach::State::DoNotDisturb:
        return reach.callers == Reach::Callers::Groups
            ? tr("Do not disturb%1, except for %2; %3.", "end, groups, what the others meet")
                  .arg(until(reach.until), groups(reach.groups), othersMeet(rejected))
            : tr("Do not disturb%1; %2.", "end, what callers meet")
                  .arg(until(reach.until), callersMeet(rejected));
    case Reach::State::Normal:
        break;
    }
    if (reach.callers == Reach::Callers::Nobody)
        return tr("Outside your hours: %1.", "what callers meet").arg(callersMeet(rejected));
    if (reach.callers == Reach::Callers::Groups) {
        return tr("Only %1 get through: %2; %3.", "groups, a call's way, what the others meet")
            .arg(groups(reach.groups), path(reach), othersMeet(rejected));
    }
    const ReachPlace &first = reach.steps.constFirst().place;
    if (first.kind != ReachPlace::Kind::Phones)
        return tr("No phone is signed in; %1.", "what callers meet").arg(callersMeet(first));
    return tr("Callers reach: %1.", "a call's way").arg(path(reach));
}

QString ReachText::shortForm(const Reach &reach) const
{
    switch (reach.state) {
    case Reach::State::Nobody:
        return tr("Nobody can reach you");
    case Reach::State::Forwarding:
        return tr("Forwarded to %1%2", "place, end")
            .arg(place(reach.steps.constFirst().place), until(reach.until));
    case Reach::State::DoNotDisturb:
        return tr("Do not disturb%1", "end").arg(until(reach.until));
    case Reach::State::Normal:
        break;
    }
    if (reach.callers == Reach::Callers::Nobody)
        return tr("Outside your hours");
    if (reach.callers == Reach::Callers::Groups)
        return tr("Some callers get through");
    return tr("Reachable");
}
