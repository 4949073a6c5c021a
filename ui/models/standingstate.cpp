// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/standingstate.h"

#include "core/client/draftstore.h"
#include "ui/models/accountsession.h"
#include "ui/models/choices.h"

#include <QDateTime>
#include <QJsonObject>

namespace {

// No page has this id: it is no draft of one.
const QString formName = QStringLiteral("standing");
constexpr std::array<const char *, 2> kindNames{"forwarding", "dnd"};
const QString targetKey = QStringLiteral("target");
const QString sinceKey = QStringLiteral("since");
const QString exactKey = QStringLiteral("exact");
const QString dismissedKey = QStringLiteral("dismissed_on");

/// Longer than the pause between two looks at the server: what was otherwise this long ago was switched on
/// just now.
constexpr qint64 lookSeconds = 10 * 60;

} // namespace

StandingState::StandingState(AccountSession &session)
    : m_session(session)
{
    load();
    connect(&session, &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Forwarding || area == Area::Dnd)
            judge();
    });
    connect(&session, &AccountSession::reachChanged, this, &StandingState::judge);
}

QDate StandingState::today() const
{
    return QDateTime::fromSecsSinceEpoch(m_session.clock().nowSeconds()).date();
}

void StandingState::see(Memory &memory, bool isOn, const QString &target) const
{
    const qint64 now = m_session.clock().nowSeconds();
    if (!isOn) {
        memory = {};
        memory.otherwiseAt = now;
        return;
    }
    if (memory.since > 0 && memory.since <= now && memory.target == target)
        return;
    const qint64 otherwiseAt = memory.since > 0 ? now : memory.otherwiseAt; // another target was in force
    memory = {};
    memory.target = target;
    memory.since = now;
    memory.isExact = otherwiseAt > 0 && now - otherwiseAt <= lookSeconds;
}

void StandingState::judge()
{
    const std::array<Memory, 2> before = m_memory;
    const qint64 now = m_session.clock().nowSeconds();
    const Remote<ForwardingRows> &rows = m_session.forwarding();
    // What was saved some time ago says nothing about today.
    const bool rowsKnown = rows.hasValue() && rows.state == RemoteState::Ready;
    if (rowsKnown) {
        const ForwardingRow *all = rows->row(ForwardCondition::AllCalls);
        const QString target = all ? all->targetAt(now) : QString();
        see(m_memory[0], !target.isEmpty(), target);
    }
    const Remote<DndState> &dnd = m_session.dnd();
    const bool dndKnown = dnd.hasValue() && dnd.state == RemoteState::Ready;
    if (dndKnown)
        see(m_memory[1], dnd->on && (dnd->until == 0 || dnd->until > now), {});
    bool isNew = false;
    for (std::size_t kind = 0; kind < m_memory.size(); ++kind) {
        Memory then = before[kind];
        then.otherwiseAt = m_memory[kind].otherwiseAt;
        isNew = isNew || !(then == m_memory[kind]);
    }
    if (isNew)
        save();

    std::optional<Standing> reminder;
    const std::array<bool, 2> known{rowsKnown, dndKnown};
    for (const Kind kind : {Kind::Forwarding, Kind::DoNotDisturb}) {
        const auto index = static_cast<std::size_t>(kind);
        const Memory &memory = m_memory[index];
        if (reminder || !known[index] || memory.since == 0 || now - memory.since < longSeconds
            || memory.dismissedOn == today())
            continue;
        reminder = Standing{kind, memory.target, memory.since, memory.isExact};
    }
    if (reminder == m_reminder)
        return;
    m_reminder = reminder;
    Q_EMIT reminderChanged();
}

void StandingState::dismiss()
{
    if (!m_reminder)
        return;
    m_memory[static_cast<std::size_t>(m_reminder->kind)].dismissedOn = today();
    save();
    m_reminder.reset();
    Q_EMIT reminderChanged();
    judge();
}

void StandingState::load()
{
    const QJsonObject kept = m_session.drafts().load(m_session.account(), formName).value_or(QJsonObject{});
    for (std::size_t kind = 0; kind < m_memory.size(); ++kind) {
        const QJsonObject one = kept.value(QLatin1StringView(kindNames[kind])).toObject();
        m_memory[kind].target = one.value(targetKey).toString();
        m_memory[kind].since = qMax<qint64>(0, one.value(sinceKey).toInteger());
        m_memory[kind].isExact = one.value(exactKey).toBool();
        m_memory[kind].dismissedOn = QDate::fromString(one.value(dismissedKey).toString(), Qt::ISODate);
    }
}

void StandingState::save() const
{
    QJsonObject kept;
    for (std::size_t kind = 0; kind < m_memory.size(); ++kind) {
        const Memory &memory = m_memory[kind];
        if (memory.since > 0)
            kept.insert(QLatin1StringView(kindNames[kind]),
                QJsonObject{{targetKey, memory.target}, {sinceKey, memory.since}, {exactKey, memory.isExact},
                    {dismissedKey, memory.dismissedOn.toString(Qt::ISODate)}});
    }
    // Where it cannot be written, it holds until the program ends.
    if (kept.isEmpty())
        static_cast<void>(m_session.drafts().discard(m_session.account(), formName));
    else
        static_cast<void>(m_session.drafts().save(m_session.account(), formName, kept));
}
