// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/callrules.h"

#include "core/contract/accepthours.h"
#include "core/contract/errorcodes.h"
#include "core/contract/phonenumber.h"
#include "core/contract/rejectrules.h"
#include "core/contract/sipaddress.h"

#include <algorithm>

namespace {

using Kind = CallStep::Kind;
using Verdict = CallStep::Verdict;

// SIP statuses (kamailio.md 5, 6).
constexpr int declined = 603;
constexpr int unavailable = 480;
constexpr int busyHere = 486;
constexpr int timedOut = 408;

constexpr qsizetype maxAddress = 400;

QString domainOf(const QString &address)
{
    return address.section(u'@', -1);
}

/// One way of writing for addresses that mean the same; "" for what is none.
QString comparable(const QString &address, const QString &ownDomain)
{
    const Result<QString> known = callerAddress(address, ownDomain);
    if (!known)
        return {};
    const QString user = known->section(u'@', 0, -2);
    const QString number = comparablePhoneNumber(user);
    return (isPhoneNumber(number) ? number : user) + u'@' + domainOf(*known);
}

class Follower {
public:
    Follower(const CallFacts &facts, const QString &caller, qint64 at)
        : m_facts(facts)
        , m_zone(accountZone(facts.timeZone))
        , m_at(at)
    {
        m_path.account = facts.account;
        m_path.caller = caller;
        m_path.time = at;
        m_path.timeZone = QString::fromUtf8(m_zone.id());
    }

    CallPath follow()
    {
        if (isRejected() || goesOn(Kind::AllCalls, ForwardCondition::AllCalls))
            return m_path;
        if (!isAccepted()) {
            ends(Kind::NotAccepted, ForwardCondition::Unavailable);
        } else if (m_facts.devices && *m_facts.devices <= 0) {
            add(Kind::Devices, Verdict::NoneOnline).devices = 0;
            ends(Kind::NotOnline, ForwardCondition::NotOnline);
        } else {
            add(Kind::Devices, Verdict::Passed).devices = m_facts.devices;
            rings();
        }
        return m_path;
    }

private:
    CallStep &add(Kind kind, Verdict verdict)
    {
        CallStep step;
        step.kind = kind;
        step.verdict = verdict;
        m_path.steps.append(step);
        return m_path.steps.last();
    }

    bool isRejected()
    {
        for (const QString &pattern : m_facts.rejectPatterns) {
            if (!rejectPatternMatches(pattern, m_path.caller))
                continue;
            CallStep &step = add(Kind::RejectList, Verdict::Refused);
            step.pattern = pattern;
            step.status = declined;
            m_path.outcome = CallPath::Outcome::Rejected;
            m_path.status = declined;
            return true;
        }
        add(Kind::RejectList, m_facts.rejectPatterns.isEmpty() ? Verdict::NotSet : Verdict::Passed);
        return false;
    }

    /// Where a condition leads now; "" = nowhere.
    QString target(ForwardCondition condition) const
    {
        const ForwardingRow *row = m_facts.forwarding.row(condition);
        QString target = row ? row->targetAt(m_at) : QString();
        if (target == voicemailKeyword && !m_facts.hasMailbox)
            return {};
        if (target == mobileKeyword)
            return m_facts.mobileNumber.isEmpty() ? QString()
                                                  : m_facts.mobileNumber + u'@' + domainOf(m_facts.account);
        return target;
    }

    CallStep &addForward(Kind kind, ForwardCondition condition, const QString &where)
    {
        CallStep &step = add(kind, Verdict::Forwarded);
        step.condition = condition;
        step.target = where;
        if (const ForwardingRow *row = m_facts.forwarding.row(condition); row && row->until > m_at)
            step.until = row->until;
        return step;
    }

    /// A condition that decides the call when it is set; whether it is.
    bool goesOn(Kind kind, ForwardCondition condition)
    {
        const QString where = target(condition);
        if (where.isEmpty()) {
            add(kind, Verdict::NotSet).condition = condition;
            return false;
        }
        addForward(kind, condition, where);
        m_path.outcome = CallPath::Outcome::Forwarded;
        m_path.condition = condition;
        m_path.target = where;
        return true;
    }

    /// A condition that decides the call in any case.
    void ends(Kind kind, ForwardCondition condition)
    {
        const QString where = target(condition);
        if (!where.isEmpty()) {
            goesOn(kind, condition);
            return;
        }
        CallStep &step = add(kind, Verdict::Refused);
        step.condition = condition;
        step.status = unavailable;
        m_path.outcome = CallPath::Outcome::Refused;
        m_path.status = unavailable;
    }

    bool isAccepted()
    {
        if (m_facts.temporary.holdsAt(m_at)) {
            const bool accepted = isOneOf(m_facts.temporary.groups);
            CallStep &step = add(Kind::TemporaryRule, accepted ? Verdict::Accepted : Verdict::NotAccepted);
            step.groups = m_facts.temporary.groups;
            step.until = m_facts.temporary.until;
            return accepted; // overrides the persistent rules (settings-api.md 5.2)
        }
        add(Kind::TemporaryRule, Verdict::NotSet);
        const AcceptJudgement judgement = judgeAcceptRules(m_facts.acceptRules, m_zone, m_at);
        if (!judgement.hasRules) {
            add(Kind::AcceptRules, Verdict::NotSet);
            return true;
        }
        const bool accepted = isOneOf(judgement.groups);
        CallStep &step = add(Kind::AcceptRules, accepted ? Verdict::Accepted : Verdict::NotAccepted);
        step.groups = judgement.groups;
        step.rules = judgement.deciding;
        return accepted;
    }

    bool isOneOf(const QStringList &groups) const
    {
        if (groups.contains(everybodyGroup))
            return true;
        const QStringList own = groupsOfCaller(m_facts.contacts, m_path.caller, domainOf(m_facts.account));
        return std::any_of(
            own.begin(), own.end(), [&groups](const QString &group) { return groups.contains(group); });
    }

    void rings()
    {
        CallStep &ring = add(Kind::Ring, Verdict::Rings);
        ring.devices = m_facts.devices;
        ring.seconds = m_facts.noAnswerTimeout;
        follows(Kind::Busy, ForwardCondition::Busy, busyHere);
        follows(Kind::NoAnswer, ForwardCondition::NoAnswer, timedOut).seconds = m_facts.noAnswerTimeout;
        m_path.outcome = CallPath::Outcome::Rings;
    }

    /// What comes after ringing, which depends on what the phones do.
    CallStep &follows(Kind kind, ForwardCondition condition, int status)
    {
        const QString where = target(condition);
        if (!where.isEmpty())
            return addForward(kind, condition, where);
        CallStep &step = add(kind, Verdict::Refused);
        step.condition = condition;
        step.status = status;
        return step;
    }

    const CallFacts &m_facts;
    QTimeZone m_zone;
    qint64 m_at;
    CallPath m_path;
};

} // namespace

CallPath followCall(const CallFacts &facts, const QString &caller, qint64 at)
{
    return Follower(facts, caller, at).follow();
}

Result<QString> callerAddress(const QString &written, const QString &ownDomain)
{
    const auto invalid = [&written] { return failure(ErrorCode::AddressInvalid, written.left(100)); };
    if (written.size() > maxAddress)
        return invalid();
    QString text = written.trimmed();
    if (const qsizetype open = text.lastIndexOf(u'<'); open >= 0) {
        const qsizetype close = text.indexOf(u'>', open);
        if (close < 0)
            return invalid();
        text = text.mid(open + 1, close - open - 1).trimmed();
    }
    text = text.toLower();
    for (const char *each : {"sip:", "sips:", "tel:"}) {
        const QLatin1StringView scheme(each);
        if (text.startsWith(scheme)) {
            text.remove(0, scheme.size());
            break;
        }
    }
    text = text.section(u';', 0, 0).section(u'?', 0, 0);
    if (text == QLatin1String("anonymous"))
        return QStringLiteral("anonymous@anonymous.invalid");
    const qsizetype at = text.lastIndexOf(u'@');
    QString user = at < 0 ? text : text.left(at);
    const QString domain = at < 0 ? ownDomain : text.mid(at + 1).section(u':', 0, 0);
    if (const QString number = comparablePhoneNumber(user); isPhoneNumber(number))
        user = user.startsWith(QLatin1String("00")) ? QString(QStringLiteral("00") + number.mid(1)) : number;
    static constexpr QStringView forbidden(u"<>\"@");
    const bool isClean = std::all_of(user.begin(), user.end(),
        [](QChar c) { return c.unicode() > 32 && c.unicode() < 127 && !forbidden.contains(c); });
    if (user.isEmpty() || !isClean || !isSipDomain(domain))
        return invalid();
    return QString(user + u'@' + domain);
}

QStringList groupsOfCaller(
    const QMap<QString, QStringList> &contacts, const QString &caller, const QString &ownDomain)
{
    const QString wanted = comparable(caller, ownDomain);
    QStringList groups;
    if (wanted.isEmpty())
        return groups;
    for (const QString &group : contactGroupNames()) {
        const QStringList addresses = contacts.value(group);
        if (std::any_of(addresses.begin(), addresses.end(),
                [&](const QString &address) { return comparable(address, ownDomain) == wanted; }))
            groups.append(group);
    }
    return groups;
}
