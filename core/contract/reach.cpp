// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/reach.h"

#include "core/contract/phonenumber.h"

#include <QDateTime>
#include <QTimeZone>

namespace {

constexpr QLatin1StringView everybody("everybody");
constexpr QLatin1StringView nobody("nobody");

/// Minutes since midnight of "HH:MM"; no value for anything else.
std::optional<int> minutesOf(const QString &text)
{
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!time.isValid())
        return std::nullopt;
    return time.hour() * 60 + time.minute();
}

bool isOpen(const AcceptRule &rule, const QDateTime &local)
{
    const std::optional<int> start = minutesOf(rule.start);
    const std::optional<int> stop = minutesOf(rule.stop);
    if (!start || !stop || (*start == 0 && *stop == 0))
        return false; // such a rule is ignored (settings-api.md 5.2)
    const int minute = local.time().hour() * 60 + local.time().minute();
    const auto on = [&](int weekday) { return (rule.days & (1 << (weekday - 1))) != 0; };
    const int today = local.date().dayOfWeek();
    if (*start <= *stop)
        return on(today) && minute >= *start && minute <= *stop;
    const int yesterday = today == 1 ? 7 : today - 1;
    return (on(today) && minute >= *start) || (on(yesterday) && minute <= *stop);
}

/// The groups that get through by the persistent rules; "everybody" without rules.
QStringList acceptedGroups(const AcceptRules &rules, const QString &timeZone, qint64 now)
{
    const auto counts = [](const AcceptRule &rule) { return minutesOf(rule.start) && minutesOf(rule.stop); };
    if (std::none_of(rules.persistent.begin(), rules.persistent.end(), counts))
        return {QString(everybody)};
    const QTimeZone zone(timeZone.toUtf8());
    const QDateTime local =
        QDateTime::fromSecsSinceEpoch(now, zone.isValid() ? zone : QTimeZone::systemTimeZone());
    QStringList groups;
    for (const AcceptRule &rule : rules.persistent) {
        if (isOpen(rule, local))
            groups += rule.groups;
    }
    groups.removeDuplicates();
    return groups;
}

class Follower {
public:
    Follower(const ReachFacts &facts, qint64 now)
        : m_facts(facts)
        , m_now(now)
    {
    }

    Reach follow() const
    {
        Reach reach;
        const bool dnd = m_facts.dnd.on && (m_facts.dnd.until == 0 || m_facts.dnd.until > m_now);
        if (const ReachPlace all = place(ForwardCondition::AllCalls); all.kind != ReachPlace::Kind::Nowhere) {
            reach.state = Reach::State::Forwarding;
            reach.steps = {{all, 0}};
            reach.until = end(ForwardCondition::AllCalls);
            reach.dndOvertaken = dnd;
            return reach;
        }
        reach.steps = acceptedPath(reach);
        if (dnd) {
            reach.state = Reach::State::DoNotDisturb;
            reach.callers = Reach::Callers::Nobody;
            reach.until = m_facts.dnd.until;
        } else {
            applyRules(reach);
        }
        if (reach.callers != Reach::Callers::Everybody)
            reach.rejected = place(ForwardCondition::Unavailable);
        if (!dnd && reach.steps.constFirst().place.kind == ReachPlace::Kind::Nowhere)
            reach.state = Reach::State::Nobody;
        return reach;
    }

private:
    /// The target in force at `now`: the server's answer may be older than an end in it.
    QString target(ForwardCondition condition) const
    {
        const ForwardingRow *row = m_facts.forwarding.row(condition);
        if (!row)
            return {};
        return row->until > 0 && row->until <= m_now ? row->afterwards : row->target;
    }

    qint64 end(ForwardCondition condition) const
    {
        const ForwardingRow *row = m_facts.forwarding.row(condition);
        return row && row->until > m_now ? row->until : 0;
    }

    ReachPlace place(ForwardCondition condition) const
    {
        const QString text = target(condition);
        if (text.isEmpty())
            return {};
        if (text == voicemailKeyword) {
            // A forward to a mailbox that does not exist ends nowhere.
            const bool exists = !m_facts.voicemail || m_facts.voicemail->exists;
            return {exists ? ReachPlace::Kind::Voicemail : ReachPlace::Kind::Nowhere, 0, {}};
        }
        if (text == mobileKeyword)
            return {ReachPlace::Kind::Mobile, 0, m_facts.identity.mobileNumber};
        const QString user = text.section(u'@', 0, 0);
        if (!isPhoneNumber(user))
            return {ReachPlace::Kind::Address, 0, text};
        const bool mobile = !m_facts.identity.mobileNumber.isEmpty()
            && comparablePhoneNumber(user) == comparablePhoneNumber(m_facts.identity.mobileNumber);
        // A number elsewhere keeps its domain: it is not a telephone number.
        const bool ownDomain =
            text.section(u'@', 1) == m_facts.identity.sipAddress.section(u'@', 1) || !text.contains(u'@');
        return {mobile ? ReachPlace::Kind::Mobile : ReachPlace::Kind::Address, 0, ownDomain ? user : text};
    }

    QList<ReachStep> acceptedPath(Reach &reach) const
    {
        const int phones = m_facts.devices ? int(m_facts.devices->devices.size()) : 1;
        if (phones == 0)
            return {{place(ForwardCondition::NotOnline), 0}};
        QList<ReachStep> steps{{{ReachPlace::Kind::Phones, m_facts.devices ? phones : 0, {}}, 0}};
        const ReachPlace noAnswer = place(ForwardCondition::NoAnswer);
        if (noAnswer.kind != ReachPlace::Kind::Nowhere)
            steps.append({noAnswer, m_facts.identity.noAnswerTimeout});
        if (const ReachPlace busy = place(ForwardCondition::Busy);
            busy.kind != ReachPlace::Kind::Nowhere && busy != noAnswer)
            reach.busy = busy;
        return steps;
    }

    void applyRules(Reach &reach) const
    {
        QStringList groups = m_facts.rules.temporaryGroups;
        // A temporary "nobody" is do not disturb, which has been asked for by its own, newer answer.
        if (groups.isEmpty() || groups.contains(nobody))
            groups = acceptedGroups(m_facts.rules, m_facts.identity.timeZone, m_now);
        groups.removeAll(nobody);
        if (groups.contains(everybody))
            return;
        reach.callers = groups.isEmpty() ? Reach::Callers::Nobody : Reach::Callers::Groups;
        reach.groups = groups;
    }

    const ReachFacts &m_facts;
    qint64 m_now;
};

} // namespace

Reach reachOf(const ReachFacts &facts, qint64 now)
{
    return Follower(facts, now).follow();
}
