// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/reach.h"

#include "core/contract/accepthours.h"
#include "core/contract/phonenumber.h"

namespace {

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
            reach.until = m_facts.dnd.until;
        }
        letThrough(reach, dnd ? m_facts.dnd.toRule().groups : groupsByRules());
        if (reach.callers != Reach::Callers::Everybody)
            reach.rejected = place(ForwardCondition::Unavailable);
        if (!dnd && reach.steps.constFirst().place.kind == ReachPlace::Kind::Nowhere)
            reach.state = Reach::State::Nobody;
        return reach;
    }

private:
    QString target(ForwardCondition condition) const
    {
        const ForwardingRow *row = m_facts.forwarding.row(condition);
        return row ? row->targetAt(m_now) : QString();
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

    QStringList groupsByRules() const
    {
        // A temporary rule for anybody less than everybody is do not disturb, which has been asked for by its
        // own, newer answer.
        if (m_facts.rules.temporaryGroups.contains(everybodyGroup))
            return m_facts.rules.temporaryGroups;
        return judgeAcceptRules(m_facts.rules.persistent, accountZone(m_facts.identity.timeZone), m_now)
            .groups;
    }

    static void letThrough(Reach &reach, QStringList groups)
    {
        groups.removeAll(QString(nobodyGroup));
        if (groups.contains(everybodyGroup))
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
