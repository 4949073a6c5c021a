// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changerunner.h"

#include "core/base/async.h"
#include "core/contract/errorcodes.h"
#include "ui/models/accountsession.h"

#include <algorithm>

namespace {

constexpr qsizetype undoDepth = 20;
/// Ends travel as whole minutes, and time passes on the way: so far may an end be off and still be ours.
constexpr qint64 endTolerance = 150;

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
                          [](const ForwardingChange &) { return Area::Forwarding; }},
        step);
}

QList<Area> areasOf(const QList<ChangeRunner::Step> &steps)
{
    QList<Area> areas;
    for (const ChangeRunner::Step &step : steps) {
        if (!areas.contains(areaOf(step)))
            areas.append(areaOf(step));
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

int ChangeRunner::undoLast()
{
    if (m_undo.isEmpty())
        return 0;
    Job job;
    job.steps = m_undo.takeLast();
    const QList<Area> areas = areasOf(job.steps);
    job.kind = areas.size() > 1          ? ChangeKind::Everything
        : areas.first() == Area::Dnd     ? ChangeKind::Dnd
        : areas.first() == Area::Privacy ? ChangeKind::Privacy
                                         : ChangeKind::Forwarding;
    job.isUndo = true;
    Q_EMIT m_session.undoChanged();
    return enqueue(job);
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
        return job.kind == ChangeKind::Everything && kind != ChangeKind::Privacy;
    });
}

void ChangeRunner::startNext()
{
    if (m_queue.empty())
        return;
    m_running = true;
    Job &job = m_queue.front();
    // What a newer change overwrites cannot be told any more.
    if (m_unknown && areasOf(m_unknown->steps) == areasOf(job.steps))
        m_unknown.reset();
    if (!job.isUndo)
        job.before = stepsBack(job.steps);
    runStep(0);
}

void ChangeRunner::runStep(qsizetype index)
{
    whenDone(send(m_queue.front().steps.at(index)), this,
        [this, index](const Result<Done> &result) { onStepDone(index, result); });
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
            [this](const ForwardingChange &change) { return m_session.m_client.setCallForwarding(change); }},
        step);
}

void ChangeRunner::onStepDone(qsizetype index, const Result<Done> &result)
{
    const Job &job = m_queue.front();
    const Step &step = job.steps.at(index);
    if (const auto *privacy = std::get_if<PrivacyStep>(&step)) {
        using Number = PrivacyKnowledge::Number;
        if (result)
            m_session.rememberPrivacy(privacy->hidden ? Number::Hidden : Number::Shown);
        else if (isUnclear(result.error().code))
            m_session.rememberPrivacy(Number::Unknown);
    }
    if (result && index + 1 < job.steps.size()) {
        runStep(index + 1);
        return;
    }
    if (result) {
        readBack([this](bool) { finish(ChangeOutcome::Worked); });
        return;
    }
    const Error error = result.error();
    if (!isUnclear(error.code)) {
        readBack([this, error](bool) { finish(ChangeOutcome::Refused, error); });
        return;
    }
    readBack([this, error](bool ok) {
        if (!ok)
            finish(ChangeOutcome::Unknown, error);
        else if (isInEffect(m_queue.front()))
            finish(ChangeOutcome::WorkedAfterAll);
        else
            finish(ChangeOutcome::DidNotWork, error);
    });
}

void ChangeRunner::readBack(std::function<void(bool)> then)
{
    const QList<Area> areas = areasOf(m_queue.front().steps);
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
        m_unknownError = error;
    }
    Q_EMIT m_session.pendingChanged();
    report(job, outcome, error);
    if (!m_running)
        startNext();
}

void ChangeRunner::report(const Job &job, ChangeOutcome outcome, const std::optional<Error> &error)
{
    ChangeReport report{job.id, job.kind, outcome, error, false, job.isUndo};
    if (report.inEffect() && !job.before.isEmpty()) {
        m_undo.append(job.before);
        if (m_undo.size() > undoDepth)
            m_undo.removeFirst();
        report.undoable = true;
        Q_EMIT m_session.undoChanged();
    }
    Q_EMIT m_session.changeFinished(report);
}

void ChangeRunner::onAreaRead(Area area)
{
    if (!m_unknown || !areasOf(m_unknown->steps).contains(area))
        return;
    // A privacy that only our own memory tells says nothing about a lost answer.
    if (area == Area::Privacy && !m_session.m_privacy->fromServer)
        return;
    const Job job = *m_unknown;
    const std::optional<Error> error = m_unknownError;
    m_unknown.reset();
    if (isInEffect(job))
        report(job, ChangeOutcome::WorkedAfterAll, {});
    else
        report(job, ChangeOutcome::DidNotWork, error);
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

bool ChangeRunner::isInEffect(const Job &job) const
{
    // Of several steps for one condition the last one counts.
    std::map<ForwardCondition, ForwardingChange> last;
    for (const Step &step : job.steps) {
        if (const auto *dnd = std::get_if<DndStep>(&step); dnd && !isInEffect(*dnd))
            return false;
        if (const auto *privacy = std::get_if<PrivacyStep>(&step)) {
            using Number = PrivacyKnowledge::Number;
            if (!m_session.m_privacy.hasValue()
                || m_session.m_privacy->number != (privacy->hidden ? Number::Hidden : Number::Shown))
                return false;
        }
        if (const auto *change = std::get_if<ForwardingChange>(&step)) {
            for (const auto &[condition, target] : change->targets)
                last[condition] = ForwardingChange{{{condition, target}}, change->until};
        }
    }
    return std::all_of(
        last.begin(), last.end(), [this](const auto &item) { return isInEffect(item.second); });
}

bool ChangeRunner::isInEffect(const DndStep &step) const
{
    if (!m_session.m_dnd.hasValue())
        return false;
    const DndState &state = *m_session.m_dnd;
    if (!step.on || !state.on)
        return step.on == state.on;
    if (step.except != state.except)
        return false;
    if (step.until == 0 || state.until == 0)
        return step.until == state.until;
    return qAbs(step.until - state.until) <= endTolerance;
}

bool ChangeRunner::isInEffect(const ForwardingChange &change) const
{
    if (!m_session.m_forwarding.hasValue())
        return false;
    const ForwardingOwner owner = m_session.forwardingOwner();
    for (const auto &[condition, target] : change.targets) {
        const ForwardingRow *row = m_session.m_forwarding->row(condition);
        const QString expected = normalizedTarget(target, owner).value_or(target);
        if (!row || row->target != expected || (change.until > 0 && row->until != change.until))
            return false;
    }
    return true;
}
