// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop/newswords.h"

#include "ui/models/accountsession.h"
#include "ui/models/balancewarning.h"
#include "ui/models/contactbook.h"
#include "ui/words/balancetext.h"
#include "ui/words/callhistorytext.h"
#include "ui/words/plainline.h"
#include "ui/words/reachtext.h"

#include <QDateTime>

namespace {

QString domainOf(const AccountSession &session)
{
    return session.account().section(u'@', 1);
}

QString noteKey(const AccountSession &session, const char *what)
{
    return session.account() + u'/' + QLatin1StringView(what);
}

/// As the user calls the caller, else as the caller does, with the number that the caller cannot choose.
QString callerOf(const AccountSession &session, const Call &call)
{
    const QString domain = domainOf(session);
    const QString address = CallHistoryText::address(call, domain);
    const ContactBook *book = session.contactBook();
    QString name = book ? book->nameOf(call.remoteParty) : QString();
    if (name.isEmpty())
        name = CallHistoryText::who(call, domain);
    name = plainLine(name, 60);
    return address.isEmpty() || name == address
        ? name
        : NewsWords::tr("%1 (%2)", "name and number of a caller").arg(name, plainLine(address, 60));
}

} // namespace

QString NewsWords::callerKey(const AccountSession &session, const Call &call)
{
    return noteKey(session, "missed/") + call.remoteParty.left(256);
}

DesktopNote NewsWords::missed(const AccountSession &session, const Call &call, int count)
{
    const TimeText times(session.clock().nowSeconds());
    const QString when = times.past(call.started);
    DesktopNote note;
    note.key = callerKey(session, call);
    note.summary = tr("Missed call");
    note.body = count > 1
        ? tr("%1 called %n time(s), last at %2", "a caller, a time", count).arg(callerOf(session, call), when)
        : tr("%1, %2", "a caller, a time").arg(callerOf(session, call), when);
    note.category = QStringLiteral("call.unanswered");
    note.actions = {{QStringLiteral("default"), tr("Show the calls", "button of a notification"), {}}};
    if (!CallHistoryText::address(call, domainOf(session)).isEmpty())
        note.actions.append({QStringLiteral("call-back"), tr("Call back", "button of a notification"), {}});
    return note;
}

DesktopNote NewsWords::manyMissed(const AccountSession &session, int count)
{
    DesktopNote note;
    note.key = noteKey(session, "missed");
    note.summary = tr("%n missed calls", nullptr, count);
    note.body = tr("%1 was called.", "an account").arg(plainLine(session.account(), 80));
    note.category = QStringLiteral("call.unanswered");
    note.actions = {{QStringLiteral("default"), tr("Show the calls", "button of a notification"), {}},
        {QStringLiteral("open"), tr("Show the calls", "button of a notification"), {}}};
    return note;
}

DesktopNote NewsWords::blocked(const AccountSession &session, const Call &call, const QString &problem)
{
    DesktopNote note;
    note.key = callerKey(session, call);
    note.category = QStringLiteral("call");
    if (problem.isEmpty()) {
        note.summary = tr("Caller blocked");
        note.body = tr("Calls of %1 are turned away from now on.", "a caller").arg(callerOf(session, call));
        note.actions = {{QStringLiteral("undo"), tr("Undo", "button of a notification"), {}}};
    } else {
        note.summary = tr("The caller is not blocked");
        note.body = problem;
    }
    return note;
}

DesktopNote NewsWords::certificate(const AccountSession &session, qint64 days)
{
    DesktopNote note;
    note.key = noteKey(session, "certificate");
    note.summary = days < 0 ? tr("Your certificate has ended")
        : days == 0         ? tr("Your certificate ends today")
                            : tr("Your certificate ends in %n day(s)", nullptr, static_cast<int>(days));
    const QString account = plainLine(session.account(), 80);
    note.body = days < 0
        ? tr("The server no longer lets %1 in with it.", "an account").arg(account)
        : tr("After that the server no longer lets %1 in with it.", "an account").arg(account);
    note.category = QStringLiteral("device");
    note.urgency = days <= 3 ? DesktopNote::Urgency::Critical : DesktopNote::Urgency::Normal;
    const QString label = days < 0 ? tr("Show what to do", "button of a notification")
                                   : tr("Renew…", "button of a notification: a certificate");
    note.actions = {{QStringLiteral("default"), label, {}}, {QStringLiteral("renew"), label, {}}};
    return note;
}

DesktopNote NewsWords::forwardingChanged(const AccountSession &session)
{
    DesktopNote note;
    note.key = noteKey(session, "forwarding");
    note.summary = tr("Your forwarding was changed elsewhere");
    if (const std::optional<Reach> reach = session.reach())
        note.body = ReachText{TimeText(session.clock().nowSeconds())}.sentence(*reach);
    note.category = QStringLiteral("call");
    note.actions = {{QStringLiteral("default"), tr("Show forwarding", "button of a notification"), {}},
        {QStringLiteral("open"), tr("Show forwarding", "button of a notification"), {}}};
    return note;
}

DesktopNote NewsWords::forwardingEnded(const AccountSession &session)
{
    DesktopNote note = forwardingChanged(session);
    note.summary = tr("The forwarding of your calls has ended");
    return note;
}

DesktopNote NewsWords::balance(const AccountSession &session, qint64 left)
{
    const QString currency = session.prepaid().hasValue() ? session.prepaid()->currency : QString();
    const BalanceText money(currency);
    DesktopNote note;
    note.key = noteKey(session, "balance");
    note.summary = tr("Your balance is low");
    note.body = tr("%1 is left, less than the %2 below which you want to be told.", "two amounts")
                    .arg(money.rounded(left), money.amount(session.balanceWarning().threshold().value_or(0)));
    note.category = QStringLiteral("call");
    const QString label = session.can(ActionId::AddBalance)
        ? tr("Add credit", "button of a notification")
        : tr("Show the balance", "button of a notification");
    note.actions = {{QStringLiteral("default"), label, {}}, {QStringLiteral("open"), label, {}}};
    return note;
}

DesktopNote NewsWords::standing(const AccountSession &session, const StandingState::Standing &standing)
{
    DesktopNote note;
    note.key = noteKey(session, "standing");
    note.summary = standing.kind == StandingState::Kind::Forwarding ? tr("Your calls are forwarded")
                                                                    : tr("Do not disturb is on");
    note.body = reminder(session, standing);
    note.category = QStringLiteral("call");
    note.actions = {{QStringLiteral("default"), tr("Show Bellset", "button of a notification"), {}},
        {QStringLiteral("turn-off"), tr("Turn off", "button of a notification: forwarding"), {}}};
    return note;
}

QString NewsWords::since(qint64 moment, qint64 now)
{
    const TimeText times(now);
    const QDate day = QDateTime::fromSecsSinceEpoch(moment).date();
    const qint64 days = day.daysTo(QDateTime::fromSecsSinceEpoch(now).date());
    if (days < 2 || days > 6)
        return times.past(moment);
    return tr("%1 %2", "day and time of day: Friday 9:00")
        .arg(times.locale().dayName(day.dayOfWeek()), times.time(moment));
}

QString NewsWords::reminder(const AccountSession &session, const StandingState::Standing &standing)
{
    const QString moment = since(standing.since, session.clock().nowSeconds());
    if (standing.kind == StandingState::Kind::DoNotDisturb)
        return standing.isExact ? tr("Do not disturb has been on since %1.", "a moment").arg(moment)
                                : tr("Do not disturb has been on at least since %1.", "a moment").arg(moment);
    const std::optional<Reach> reach = session.reach();
    const bool isKnown = reach && reach->state == Reach::State::Forwarding && !reach->steps.isEmpty();
    const QString target =
        plainLine(isKnown ? ReachText::place(reach->steps.constFirst().place) // as the strip says it
                          : ReachText::target(standing.target, session.identity().value.value_or(Identity{})),
            80);
    return standing.isExact
        ? tr("All your calls have gone to %1 since %2.", "a target, a moment").arg(target, moment)
        : tr("All your calls have gone to %1 at least since %2.", "a target, a moment").arg(target, moment);
}
