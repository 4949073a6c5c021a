// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/forwardingpresets.h"

#include "core/client/draftstore.h"
#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"
#include "ui/models/accountsession.h"
#include "ui/models/choices.h"
#include "ui/models/forwardingform.h"
#include "ui/models/forwardingreturn.h"
#include "ui/words/plainline.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace {

const QLatin1StringView storeName("forwarding_presets");
constexpr qsizetype longestTarget = 400;

QString cleanName(const QString &name)
{
    return plainLine(name, ForwardingPresets::longestName);
}

QJsonObject toJson(const ForwardingPreset &preset)
{
    QJsonObject object{{QStringLiteral("name"), preset.name}};
    for (const auto &[condition, target] : preset.targets)
        object.insert(forwardConditionKey(condition), target);
    return object;
}

ForwardingPreset fromJson(const QJsonValue &value)
{
    ForwardingPreset preset;
    preset.name = cleanName(jsonText(value[u"name"]));
    for (const ForwardCondition condition : allForwardConditions)
        preset.targets[condition] = jsonText(value[forwardConditionKey(condition)]).left(longestTarget);
    return preset;
}

} // namespace

ForwardingPresets::ForwardingPresets(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    load();
    connect(&m_session, &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Forwarding || area == Area::Identity || area == Area::Voicemail)
            Q_EMIT changed();
    });
    connect(&m_session.forwardingReturn(), &ForwardingReturn::changed, this, &ForwardingPresets::changed);
}

std::optional<ForwardingPreset> ForwardingPresets::fromForm(const ForwardingForm &form) const
{
    ForwardingPreset preset;
    const Identity identity = m_session.identity().value.value_or(Identity{});
    for (const ForwardCondition condition : allForwardConditions) {
        const ForwardingField field = form.field(condition);
        const ForwardingCheck check = form.check(condition);
        if (check.problem)
            return std::nullopt;
        QString target = check.normalized;
        if (field.on && (field.written == mobileKeyword || isOwnMobile(target, identity)))
            target = QString(mobileKeyword);
        preset.targets[condition] = field.on ? target : QString();
    }
    return preset;
}

ForwardingPresets::NameProblem ForwardingPresets::problemOf(const QString &name, int except) const
{
    const QString clean = cleanName(name);
    if (clean.isEmpty())
        return NameProblem::Empty;
    for (int i = 0; i < m_presets.size(); ++i) {
        if (i != except && m_presets.at(i).name.compare(clean, Qt::CaseInsensitive) == 0)
            return NameProblem::Taken;
    }
    return NameProblem::None;
}

Result<bool> ForwardingPresets::add(const ForwardingPreset &preset, const QString &name)
{
    if (isFull() || problemOf(name) != NameProblem::None)
        return false;
    QList<ForwardingPreset> next = m_presets;
    next.append(preset);
    next.last().name = cleanName(name);
    return store(next);
}

Result<bool> ForwardingPresets::rename(int index, const QString &name)
{
    if (index < 0 || index >= m_presets.size() || problemOf(name, index) != NameProblem::None)
        return false;
    QList<ForwardingPreset> next = m_presets;
    next[index].name = cleanName(name);
    return store(next);
}

Result<bool> ForwardingPresets::remove(int index)
{
    if (index < 0 || index >= m_presets.size())
        return false;
    QList<ForwardingPreset> next = m_presets;
    const Removed removed{index, next.takeAt(index)};
    const Result<bool> stored = store(next);
    if (stored)
        m_removed = removed;
    return stored;
}

Result<bool> ForwardingPresets::restore()
{
    if (!m_removed || isFull() || problemOf(m_removed->preset.name) != NameProblem::None)
        return false;
    QList<ForwardingPreset> next = m_presets;
    next.insert(qMin<qsizetype>(m_removed->index, next.size()), m_removed->preset);
    const Result<bool> stored = store(next);
    if (stored)
        m_removed.reset();
    return stored;
}

QString ForwardingPresets::meaning(const QString &target) const
{
    return normalizedTarget(target, m_session.forwardingOwner()).value_or(target);
}

int ForwardingPresets::active() const
{
    if (!m_session.forwarding().hasValue())
        return -1;
    const qint64 now = m_session.clock().nowSeconds();
    for (int i = 0; i < m_presets.size(); ++i) {
        const auto &targets = m_presets.at(i).targets;
        if (std::all_of(targets.begin(), targets.end(), [&](const auto &item) {
                const ForwardingRow *row = m_session.forwarding()->row(item.first);
                return (row ? row->targetAt(now) : QString()) == meaning(item.second);
            }))
            return i;
    }
    return -1;
}

qint64 ForwardingPresets::activeUntil() const
{
    if (active() < 0)
        return 0;
    const qint64 now = m_session.clock().nowSeconds();
    qint64 first = m_session.forwardingReturn().until();
    for (const ForwardingRow &row : m_session.forwarding()->rows) {
        if (row.until > now && row.afterwards != row.target && (first == 0 || row.until < first))
            first = row.until;
    }
    return first;
}

std::optional<ErrorCode> ForwardingPresets::problemOf(int index) const
{
    for (const auto &[condition, target] : m_presets.at(index).targets) {
        if (const Result<QString> good = normalizedTarget(target, m_session.forwardingOwner()); !good)
            return good.error().code;
    }
    return std::nullopt;
}

int ForwardingPresets::apply(int index, qint64 until)
{
    if (index < 0 || index >= m_presets.size() || !m_session.forwarding().hasValue() || problemOf(index))
        return 0;
    const qint64 now = m_session.clock().nowSeconds();
    const bool serverEnds = m_session.hasFeature(Feature::forwardingUntil);
    ForwardingChange change;
    change.until = until;
    for (const auto &[condition, target] : m_presets.at(index).targets) {
        const ForwardingRow *stored = m_session.forwarding()->row(condition);
        const ForwardingRow row = stored ? rowAt(*stored, now) : ForwardingRow{condition, {}, 0, {}, {}};
        const QString wanted = meaning(target);
        if (row.target == wanted && (!serverEnds || row.until == 0 || row.until == until))
            continue;
        change.targets[condition] = target;
    }
    if (!serverEnds && !change.targets.empty())
        m_session.forwardingReturn().hold();
    // Of what waits already the end moves, too, or falls away.
    if (!serverEnds && until > 0 && m_session.forwardingReturn().until() > 0)
        m_session.forwardingReturn().plan({}, until);
    else if (until == 0)
        m_session.forwardingReturn().forget();
    return change.targets.empty() ? 0 : m_session.setForwarding(change);
}

Result<bool> ForwardingPresets::store(const QList<ForwardingPreset> &presets)
{
    QJsonArray array;
    for (const ForwardingPreset &preset : presets)
        array.append(toJson(preset));
    const Result<bool> saved = presets.isEmpty()
        ? m_session.drafts().discard(m_session.account(), QString(storeName))
        : m_session.drafts().save(
            m_session.account(), QString(storeName), {{QStringLiteral("presets"), array}});
    if (!saved)
        return failure(saved.error());
    m_presets = presets;
    Q_EMIT changed();
    return true;
}

void ForwardingPresets::load()
{
    const std::optional<QJsonObject> saved = m_session.drafts().load(m_session.account(), QString(storeName));
    if (!saved)
        return;
    const QJsonArray array = saved->value(u"presets").toArray();
    for (const QJsonValue &value : array) {
        const ForwardingPreset preset = fromJson(value);
        if (!isFull() && problemOf(preset.name) == NameProblem::None)
            m_presets.append(preset);
    }
}
