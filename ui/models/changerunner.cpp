// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changerunner.h"

#include "core/base/async.h"
#include "core/contract/errorcodes.h"
#include "ui/models/accountsession.h"
#include "ui/models/choices.h"
#include "ui/models/forwardingreturn.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype undoDepth = 20;
/// Ends travel as whole minutes, and time passes on the way: so far may an end be off and still be ours.
constexpr qint64 endTolerance = 150;
/// What a new mailbox takes over (settings-api.md 5.1 "Enabling voicemail").
constexpr std::array mailboxConditions{
    ForwardCondition::NotOnline, ForwardCondition::Busy, ForwardCondition::NoAnswer};

template<class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template<class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

/// Whether the server may have done what it was asked although no good answer came.
bool isUnclear(ErrorCode code)
{
    return code == ErrorCode::OutcomeUnknown || code == ErrorCode::ServerUnreadable;
}

Area areaOf(const ChangeRunner::Step &step)
{
    return std::visit(Overloaded{[](const ChangeRunner::DndStep &) { return Area::Dnd; },
                          [](const ChangeRunner::PrivacyStep &) { return Area::Privacy; },
                          [](const ChangeRunner::AcceptRulesStep &) { return Area::AcceptRules; },
                          [](const VoicemailChange &) { return Area::Voicemail; },
                          [](const ForwardingChange &) { return Area::Forwarding; },
                          [](const IdentityChange &) { return Area::Identity; },
                          [](const CallerIdChange &) { return Area::Identity; },
                          [](const ChangeRunner::AliasStep &) { return Area::Aliases; }},
        step);
}

ChangeKind kindOf(const ChangeRunner::Step &step)
{
    return std::visit(Overloaded{[](const ChangeRunner::DndStep &) { return ChangeKind::Dnd; },
                          [](const ChangeRunner::PrivacyStep &) { return ChangeKind::Privacy; },
                          [](const ChangeRunner::AcceptRulesStep &) { return ChangeKind::AcceptRules; },
                          [](const VoicemailChange &) { return ChangeKind::Voicemail; },
                          [](const ForwardingChange &) { return ChangeKind::Forwarding; },
                          [](const IdentityChange &) { return ChangeKind::Identity; },
                          [](const CallerIdChange &) { return ChangeKind::CallerId; },
                          [](const ChangeRunner::AliasStep &) { return ChangeKind::Aliases; }},
        step);
}

/// The kind of several steps; a caller ID is made of a number and of its being shown, a mailbox comes and
/// goes with what is forwarded to it.
ChangeKind kindOf(const QList<ChangeRunner::Step> &steps)
{
    const ChangeKind first = kindOf(steps.first());
    const bool same = std::all_of(steps.begin(), steps.end(),
        [first](const ChangeRunner::Step &step) { return kindOf(step) == first; });
    if (same)
        return first;
    if (first == ChangeKind::Voicemail
        && std::all_of(steps.begin(), steps.end(), [](const ChangeRunner::Step &step) {
               return kindOf(step) == ChangeKind::Voicemail || kindOf(step) == ChangeKind::Forwarding;
           }))
        return ChangeKind::Voicemail;
    const bool isCallerId = std::all_of(steps.begin(), steps.end(), [](const ChangeRunner::Step &step) {
        return kindOf(step) == ChangeKind::CallerId || kindOf(step) == ChangeKind::Privacy;
    });
    return isCallerId ? ChangeKind::CallerId : ChangeKind::Everything;
}

/// Whether the office's way of writing a number (its country put in front) is still the number that was sent.
bool isSameNumber(const QString &stored, QString sent)
{
    if (stored == sent || !sent.startsWith(u'0'))
        return stored == sent;
    while (sent.startsWith(u'0'))
        sent.remove(0, 1);
    return !sent.isEmpty() && stored.endsWith(sent);
}

QList<Area> areasOf(const QList<ChangeRunner::Step> &steps)
{
    QList<Area> areas;
    const auto add = [&areas](Area area) {
        if (!areas.contains(area))
            areas.append(area);
    };
    for (const ChangeRunner::Step &step : steps) {
        add(areaOf(step));
        if (const auto *voicemail = std::get_if<VoicemailChange>(&step); voicemail && voicemail->enable)
            add(Area::Forwarding); // what points to a mailbox comes and goes with it
    }
    return areas;
}

} // namespace

ChangeRunner::ChangeRunner(AccountSession &session)
    : QObject(&session)
    , m_session(session)
{
}

int ChangeRunner::add(ChangeKind kind, const QList<Step> &steps)
{
    Job job;
    job.kind = kind;
    job.steps = steps;
    return enqueue(job);
}

int ChangeRunner::putBack(QList<QList<Step>> &from, Origin origin)
{
    if (from.isEmpty())
        return 0;
    Job job;
    job.steps = from.takeLast();
    job.kind = kindOf(job.steps);
    job.origin = origin;
    Q_EMIT m_session.undoChanged();
    return enqueue(job);
}

int ChangeRunner::undoLast()
{
    return putBack(m_undo, Origin::Undo);
}

int ChangeRunner::redoLast()
{
    return putBack(m_redo, Origin::Redo);
}

int ChangeRunner::enqueue(Job job)
{
    job.id = ++m_lastId;
    const int id = job.id;
    m_queue.push_back(std::move(job));
    Q_EMIT m_session.pendingChanged();
    if (!m_running)
        startNext();
    return id;
}

bool ChangeRunner::isPending(ChangeKind kind) const
{
    return std::any_of(m_queue.begin(), m_queue.end(), [kind](const Job &job) {
        if (kind == ChangeKind::Everything || job.kind == kind)
            return true;
        return job.kind == ChangeKind::Everything
            && (kind == ChangeKind::Dnd || kind == ChangeKind::Forwarding);
    });
}

void ChangeRunner::startNext()
{
    if (m_queue.empty())
        return;
    m_running = true;
    Job &job = m_queue.front();
    // What a newer change overwrites cannot be told any more.
    if (m_unknown) {
        const QList<Area> touched = areasOf(job.steps);
        if (touched.contains(areaOf(m_unknown->steps.at(m_unknown->done))))
            m_unknown.reset();
    }
    for (qsizetype sent = 1; sent <= job.steps.size(); ++sent)
        job.before.append(stepsBack(job.steps.first(sent)));
    QList<ForwardingChange> forwards;
    for (const Step &step : job.steps) {
        if (const auto *forward = std::get_if<ForwardingChange>(&step))
            forwards.append(*forward);
    }
    if (!forwards.isEmpty())
        m_session.m_return->begin(job.id, forwards);
    runStep();
}

void ChangeRunner::runStep()
{
    const Job &job = m_queue.front();
    whenDone(send(job.steps.at(job.done)), this, [this](const Result<Done> &result) { onStepDone(result); });
}

QFuture<Result<Done>> ChangeRunner::send(const Step &step) const
{
    return std::visit(
        Overloaded{[this](const DndStep &dnd) {
                       const qint64 left = dnd.until - m_session.clock().nowSeconds();
                       if (!dnd.on || (dnd.until > 0 && left <= 0))
                           return m_session.m_client.setDndOff();
                       return m_session.m_client.setDndOn(dnd.until == 0 ? 0 : (left + 59) / 60, dnd.except);
                   },
            [this](const PrivacyStep &privacy) { return m_session.m_client.setPrivacy(privacy.hidden); },
            [this](ForwardingChange change) {
                if (!m_session.hasFeature(Feature::forwardingUntil))
                    change.until = 0; // ForwardingReturn sees to it
                return m_session.m_client.setCallForwarding(change);
            },
            [this](const IdentityChange &change) { return m_session.m_client.setIdentity(change); },
            [this](const CallerIdChange &change) { return m_session.m_client.setCallerId(change.number); },
            [this](const AliasStep &alias) {
                // The incumbent takes the local part only (settings-api.md 1.2 add_alias).
                const QString name = alias.address.section(u'@', 0, 0);
                return alias.add ? m_session.m_client.addAlias(name) : m_session.m_client.removeAlias(name);
            },
            [this](const VoicemailChange &change) { return m_session.m_client.setVoicemail(change); },
            [this](const AcceptRulesStep &accept) {
                return m_session.m_client.setAcceptRules({accept.rules, std::nullopt});
            }},
        step);
}

void ChangeRunner::onStepDone(const Result<Done> &result)
{
    const Job &job = m_queue.front();
    const Step &step = job.steps.at(job.done);
    if (const auto *privacy = std::get_if<PrivacyStep>(&step)) {
        using Number = PrivacyKnowledge::Number;
        if (result)
            m_session.rememberPrivacy(privacy->hidden ? Number::Hidden : Number::Shown);
        else if (isUnclear(result.error().code))
            m_session.rememberPrivacy(Number::Unknown);
    }
    if (result) {
        onStepInEffect();
        return;
    }
    const Error error = result.error();
    if (!isUnclear(error.code)) {
        readBack(
            [this, error](bool) { finish(outcomeWithout(m_queue.front(), ChangeOutcome::Refused), error); });
        return;
    }
    readBack([this, error](bool ok) {
        Job &front = m_queue.front();
        if (!ok) {
            finish(ChangeOutcome::Unknown, error);
        } else if (isInEffect(front.steps.at(front.done))) {
            front.answerLost = true;
            onStepInEffect();
        } else {
            finish(outcomeWithout(front, ChangeOutcome::DidNotWork), error);
        }
    });
}

void ChangeRunner::onStepInEffect()
{
    Job &job = m_queue.front();
    ++job.done;
    if (job.done < job.steps.size()) {
        runStep();
        return;
    }
    const ChangeOutcome outcome = job.answerLost ? ChangeOutcome::WorkedAfterAll : ChangeOutcome::Worked;
    readBack([this, outcome](bool) { finish(outcome); });
}

void ChangeRunner::readBack(std::function<void(bool)> then)
{
    const Job &job = m_queue.front();
    const QList<Area> areas = areasOf(job.steps.first(qMin(job.done + 1, job.steps.size())));
    auto left = std::make_shared<qsizetype>(areas.size());
    auto good = std::make_shared<bool>(true);
    for (const Area area : areas) {
        m_session.read(area, [left, good, then](bool ok) {
            *good = *good && ok;
            if (--*left == 0)
                then(*good);
        });
    }
}

void ChangeRunner::finish(ChangeOutcome outcome, const std::optional<Error> &error)
{
    const Job job = m_queue.front();
    m_queue.pop_front();
    m_running = false;
    if (outcome == ChangeOutcome::Unknown) {
        m_unknown = job;
        m_unknownAreas = areasOf(job.steps.first(job.done + 1));
        m_unknownError = error;
    }
    Q_EMIT m_session.pendingChanged();
    report(job, outcome, error);
    if (!m_running)
        startNext();
}

ChangeOutcome ChangeRunner::outcomeWithout(const Job &job, ChangeOutcome ofNone)
{
    return job.done > 0 ? ChangeOutcome::Partly : ofNone;
}

void ChangeRunner::report(const Job &job, ChangeOutcome outcome, const std::optional<Error> &error)
{
    ChangeReport report{job.id, job.kind, outcome, error, false, job.origin == Origin::Undo};
    if (const auto *alias = std::get_if<AliasStep>(&job.steps.first()))
        report.subject = alias->address;
    if (const auto *voicemail = std::get_if<VoicemailChange>(&job.steps.first()))
        report.newMailbox = voicemail->enable.value_or(false);
    const qsizetype done = report.inEffect() ? job.steps.size() : job.done;
    if (outcome != ChangeOutcome::Unknown) {
        remember(job, done);
        report.undoable = done > 0 && job.origin != Origin::Undo && !job.before.at(done - 1).isEmpty();
    }
    Q_EMIT m_session.changeFinished(report);
}

/// Keeps what leads back. What is left of an undo that did not work stays there to be tried again.
void ChangeRunner::remember(const Job &job, qsizetype done)
{
    const auto keep = [](QList<QList<Step>> &list, const QList<Step> &steps) {
        if (steps.isEmpty())
            return;
        list.append(steps);
        if (list.size() > undoDepth)
            list.removeFirst();
    };
    const QList<Step> back = done > 0 ? job.before.at(done - 1) : QList<Step>();
    const QList<Step> rest = job.steps.mid(done);
    if (job.origin == Origin::Undo) {
        keep(m_undo, rest);
        if (rest.isEmpty())
            keep(m_redo, back);
    } else {
        keep(m_undo, back);
        if (job.origin == Origin::Redo)
            keep(m_redo, rest);
        else if (done > 0)
            m_redo.clear();
    }
    Q_EMIT m_session.undoChanged();
}

void ChangeRunner::onAreaRead(Area area)
{
    // A privacy that only our own memory tells says nothing about a lost answer.
    if (!m_unknown || (area == Area::Privacy && !m_session.m_privacy->fromServer))
        return;
    if (m_unknownAreas.removeAll(area) == 0 || !m_unknownAreas.isEmpty())
        return;
    Job job = *m_unknown;
    const std::optional<Error> error = m_unknownError;
    m_unknown.reset();
    if (!isInEffect(job.steps.at(job.done))) {
        report(job, outcomeWithout(job, ChangeOutcome::DidNotWork), error);
        return;
    }
    ++job.done;
    const bool all = job.done == job.steps.size(); // the steps after the lost answer were never sent
    report(job, all ? ChangeOutcome::WorkedAfterAll : ChangeOutcome::Partly, all ? std::nullopt : error);
}

QList<ChangeRunner::Step> ChangeRunner::stepsBack(const QList<Step> &steps) const
{
    QList<Step> back;
    QList<ForwardCondition> conditions;
    for (const Step &step : steps) {
        if (std::holds_alternative<DndStep>(step)) {
            if (!m_session.m_dnd.hasValue())
                return {};
            back.append(DndStep{m_session.m_dnd->on, m_session.m_dnd->until, m_session.m_dnd->except});
        } else if (std::holds_alternative<PrivacyStep>(step)) {
            using Number = PrivacyKnowledge::Number;
            if (!m_session.m_privacy.hasValue() || m_session.m_privacy->number == Number::Unknown)
                return {};
            back.append(PrivacyStep{m_session.m_privacy->number == Number::Hidden});
        } else if (std::holds_alternative<AcceptRulesStep>(step)) {
            if (!m_session.m_acceptRules.hasValue())
                return {};
            back.append(AcceptRulesStep{rulesInOrder(m_session.m_acceptRules->persistent)});
        } else if (const auto *voicemail = std::get_if<VoicemailChange>(&step)) {
            const std::optional<Step> one = voicemailBack(*voicemail);
            if (!one)
                return {};
            back.append(*one);
            if (!voicemail->enable || !m_session.can(ActionId::SetCallForwarding))
                continue;
            for (const ForwardCondition condition : allForwardConditions) {
                const bool touched = *voicemail->enable
                    ? std::find(mailboxConditions.begin(), mailboxConditions.end(), condition)
                        != mailboxConditions.end()
                    : true;
                if (touched && !conditions.contains(condition))
                    conditions.append(condition);
            }
        } else if (!std::holds_alternative<ForwardingChange>(step)) {
            const std::optional<Step> one = profileBack(step);
            if (!one)
                return {};
            back.append(*one);
        } else {
            for (const auto &[condition, target] : std::get<ForwardingChange>(step).targets) {
                if (!conditions.contains(condition))
                    conditions.append(condition);
            }
        }
    }
    if (!conditions.isEmpty()) {
        if (!m_session.m_forwarding.hasValue())
            return {};
        back += forwardingBack(conditions);
    }
    return back;
}

std::optional<ChangeRunner::Step> ChangeRunner::profileBack(const Step &step) const
{
    if (const auto *alias = std::get_if<AliasStep>(&step)) {
        const bool can = m_session.can(alias->add ? ActionId::RemoveAlias : ActionId::AddAlias);
        const bool wasThere =
            m_session.m_aliases.hasValue() && m_session.m_aliases->texts.contains(alias->address);
        if (!can || !m_session.m_aliases.hasValue() || wasThere == alias->add)
            return std::nullopt;
        return AliasStep{!alias->add, alias->address};
    }
    if (!m_session.m_identity.hasValue())
        return std::nullopt;
    const Identity &before = *m_session.m_identity;
    if (std::holds_alternative<CallerIdChange>(step))
        return CallerIdChange{before.callerId};
    IdentityChange back = std::get<IdentityChange>(step);
    const auto putBack = [](auto &wanted, const auto &value) {
        if (wanted)
            wanted = value;
    };
    putBack(back.email, before.email);
    putBack(back.firstName, before.firstName);
    putBack(back.lastName, before.lastName);
    putBack(back.mobileNumber, before.mobileNumber);
    putBack(back.timeZone, before.timeZone);
    putBack(back.noAnswerTimeout, before.noAnswerTimeout);
    putBack(back.quickDial, before.quickDial);
    return back;
}

std::optional<ChangeRunner::Step> ChangeRunner::voicemailBack(const VoicemailChange &change) const
{
    if (!m_session.m_voicemail.hasValue() || change.pin)
        return std::nullopt;
    const Voicemail &before = *m_session.m_voicemail;
    VoicemailChange back;
    if (change.enable && *change.enable != before.exists)
        back.enable = before.exists;
    if (!before.exists) // what a box held goes with it
        return back.isEmpty() ? std::nullopt : std::optional<Step>(back);
    const bool all = back.enable.has_value();
    if (all || change.email || change.deleteAfterMail) {
        // The two go together: nothing may be thrown away that is mailed nowhere.
        back.email = before.email;
        back.deleteAfterMail = before.deleteAfterMail;
    }
    if (all || change.name)
        back.name = before.name;
    return back.isEmpty() ? std::nullopt : std::optional<Step>(back);
}

/// First what is to come after each end, then each end's own target: the server keeps what was in force when
/// it is given an end.
QList<ChangeRunner::Step> ChangeRunner::forwardingBack(const QList<ForwardCondition> &conditions) const
{
    const qint64 now = m_session.clock().nowSeconds();
    ForwardingChange lasting;
    std::map<qint64, ForwardingChange> ending;
    for (const ForwardCondition condition : conditions) {
        const ForwardingRow *row = m_session.m_forwarding->row(condition);
        const ForwardingRow before = row ? *row : ForwardingRow{condition, {}, 0, {}, {}};
        lasting.targets[condition] = before.until > 0 ? before.afterwards : before.target;
        if (before.until > now) {
            ending[before.until].targets[condition] = before.target;
            ending[before.until].until = before.until;
        }
    }
    QList<Step> back{lasting};
    for (const auto &[until, change] : ending)
        back.append(change);
    return back;
}

bool ChangeRunner::isInEffect(const Step &step) const
{
    const auto dnd = [this](const DndStep &wanted) {
        if (!m_session.m_dnd.hasValue())
            return false;
        const DndState &state = *m_session.m_dnd;
        if (!wanted.on || !state.on)
            return wanted.on == state.on;
        if (wanted.except != state.except)
            return false;
        if (wanted.until == 0 || state.until == 0)
            return wanted.until == state.until;
        return qAbs(wanted.until - state.until) <= endTolerance;
    };
    const auto privacy = [this](const PrivacyStep &wanted) {
        using Number = PrivacyKnowledge::Number;
        return m_session.m_privacy.hasValue()
            && m_session.m_privacy->number == (wanted.hidden ? Number::Hidden : Number::Shown);
    };
    const auto forwarding = [this](const ForwardingChange &wanted) {
        if (!m_session.m_forwarding.hasValue())
            return false;
        const ForwardingOwner owner = m_session.forwardingOwner();
        return std::all_of(wanted.targets.begin(), wanted.targets.end(), [&](const auto &item) {
            const ForwardingRow *row = m_session.m_forwarding->row(item.first);
            // A row that still has an end goes back to something else then: not what was asked for.
            return row && row->target == normalizedTarget(item.second, owner).value_or(item.second)
                && row->until == wanted.until;
        });
    };
    const auto accept = [this](const AcceptRulesStep &wanted) {
        return m_session.m_acceptRules.hasValue()
            && rulesInOrder(m_session.m_acceptRules->persistent) == rulesInOrder(wanted.rules);
    };
    const auto identity = [this](IdentityChange wanted) {
        if (!m_session.m_identity.hasValue())
            return false;
        const Identity &now = *m_session.m_identity;
        if (wanted.mobileNumber && isSameNumber(now.mobileNumber, *wanted.mobileNumber))
            wanted.mobileNumber.reset();
        return wanted.appliedTo(now) == now;
    };
    const auto callerId = [this](const CallerIdChange &wanted) {
        return m_session.m_identity.hasValue() && m_session.m_identity->callerId == wanted.number;
    };
    const auto voicemail = [this](const VoicemailChange &wanted) {
        if (!m_session.m_voicemail.hasValue() || wanted.pin)
            return false;
        const Voicemail &now = *m_session.m_voicemail;
        return wanted.enable.value_or(now.exists) == now.exists
            && wanted.email.value_or(now.email) == now.email
            && wanted.deleteAfterMail.value_or(now.deleteAfterMail) == now.deleteAfterMail
            && wanted.name.value_or(now.name) == now.name;
    };
    const auto alias = [this](const AliasStep &wanted) {
        return m_session.m_aliases.hasValue()
            && m_session.m_aliases->texts.contains(wanted.address) == wanted.add;
    };
    return std::visit(
        Overloaded{dnd, privacy, forwarding, identity, callerId, alias, accept, voicemail}, step);
}
