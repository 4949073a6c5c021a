// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/forwardingreturn.h"

#include "core/base/logging.h"
#include "core/client/draftstore.h"
#include "core/contract/jsonreader.h"
#include "ui/models/accountsession.h"

#include <QJsonObject>

namespace {

const QLatin1StringView storeName("forwarding_return");
constexpr qint64 retrySeconds = 300;
constexpr qsizetype longestTarget = 400;

} // namespace

ForwardingReturn::ForwardingReturn(AccountSession &session)
    : QObject(&session)
    , m_session(session)
{
    load();
    connect(&m_session, &AccountSession::changeFinished, this, &ForwardingReturn::onFinished);
    connect(&m_session, &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Forwarding || area == Area::Capabilities)
            check();
    });
    connect(&m_session, &AccountSession::pendingChanged, this, &ForwardingReturn::check);
    connect(&m_session, &AccountSession::reachChanged, this, &ForwardingReturn::check); // also as time passes
}

qint64 ForwardingReturn::until() const
{
    qint64 first = 0;
    for (const auto &[condition, row] : m_rows) {
        if (first == 0 || row.until < first)
            first = row.until;
    }
    return first;
}

void ForwardingReturn::keepFallback()
{
    if (m_hasFallback)
        return;
    m_watched = 0;
    m_fallback = m_rows;
}

void ForwardingReturn::hold()
{
    keepFallback();
    m_hasFallback = true;
}

void ForwardingReturn::tell()
{
    save();
    m_session.refreshEnds();
    Q_EMIT changed();
}

void ForwardingReturn::plan(const Rows &rows, qint64 until)
{
    keepFallback();
    for (const auto &[condition, row] : rows) {
        const auto waiting = m_rows.find(condition);
        if (waiting == m_rows.end())
            m_rows[condition] = row;
        else
            waiting->second.set = row.set;
    }
    for (auto &[condition, row] : m_rows)
        row.until = until;
    std::erase_if(m_rows, [](const auto &item) { return item.second.set == item.second.before; });
    m_retryAt = 0;
    tell();
}

void ForwardingReturn::forget()
{
    keepFallback();
    if (m_rows.empty())
        return;
    m_rows.clear();
    tell();
}

bool ForwardingReturn::isOurs() const
{
    return m_session.capabilities().hasValue() && !m_session.hasFeature(Feature::forwardingUntil);
}

void ForwardingReturn::begin(int reportId, const QList<ForwardingChange> &changes)
{
    if (!isOurs() || !m_session.forwarding().hasValue())
        return;
    keepFallback();
    m_hasFallback = false;
    m_watched = reportId;
    const qint64 now = m_session.clock().nowSeconds();
    const ForwardingOwner owner = m_session.forwardingOwner();
    const Rows waited = m_rows;
    std::map<ForwardCondition, QString> targets; // as they will be, change after change
    for (const ForwardingChange &change : changes) {
        for (const auto &[condition, written] : change.targets) {
            const ForwardingRow *row = m_session.forwarding()->row(condition);
            const QString before =
                targets.try_emplace(condition, row ? row->target : QString()).first->second;
            const QString wanted = normalizedTarget(written, owner).value_or(written);
            targets[condition] = wanted;
            const auto waiting = m_rows.find(condition);
            if (change.until > 0) {
                m_rows[condition] = {
                    wanted, waiting == m_rows.end() ? before : waiting->second.before, change.until};
                m_retryAt = 0;
            } else if (waiting != m_rows.end()
                && (waiting->second.until > now || waiting->second.before != wanted)) {
                m_rows.erase(waiting); // but not what is put back just now: it may be refused
            }
        }
    }
    std::erase_if(m_rows, [](const auto &item) { return item.second.set == item.second.before; });
    if (m_rows != waited)
        tell();
}

void ForwardingReturn::addEnds(ForwardingRows &rows) const
{
    if (!isOurs())
        return;
    const qint64 now = m_session.clock().nowSeconds();
    for (ForwardingRow &row : rows.rows) {
        const auto waiting = m_rows.find(row.condition);
        const bool ends =
            waiting != m_rows.end() && waiting->second.set == row.target && waiting->second.until > now;
        row.until = ends ? waiting->second.until : 0;
        row.afterwards = ends ? waiting->second.before : QString();
    }
}

bool ForwardingReturn::canJudge() const
{
    // Only what the server just said counts, never what was kept from before.
    return m_session.isOnline() && m_session.forwarding().state == RemoteState::Ready
        && !m_session.isPending(ChangeKind::Everything) && m_session.can(ActionId::SetCallForwarding);
}

void ForwardingReturn::check()
{
    if (m_rows.empty() || m_inCheck || m_returning != 0 || !canJudge())
        return;
    m_inCheck = true;
    const auto gone = std::erase_if(m_rows, [this](const auto &item) {
        const ForwardingRow *row = m_session.forwarding()->row(item.first);
        return !row || row->target != item.second.set;
    });
    const qint64 now = m_session.clock().nowSeconds();
    ForwardingChange back;
    for (const auto &[condition, row] : m_rows) {
        if (now >= row.until)
            back.targets[condition] = row.before;
    }
    if (gone > 0)
        tell();
    if (!back.targets.empty() && now >= m_retryAt) {
        m_session.refreshEnds(); // what is over is no end any more, whatever becomes of putting it back
        m_returning = m_session.setForwarding(back);
        m_lastReturn = m_returning;
    }
    m_inCheck = false;
}

void ForwardingReturn::onFinished(const ChangeReport &report)
{
    if (m_watched != 0 && report.id == m_watched && report.outcome != ChangeOutcome::Unknown) {
        m_watched = 0;
        if (report.outcome == ChangeOutcome::Partly) {
            // What was not reached is as it was before.
            for (const auto &[condition, row] : m_fallback) {
                const ForwardingRow *now =
                    m_session.forwarding().hasValue() ? m_session.forwarding()->row(condition) : nullptr;
                const auto planned = m_rows.find(condition);
                if (now && now->target == row.set
                    && (planned == m_rows.end() || planned->second.set != row.set))
                    m_rows[condition] = row;
            }
            tell();
        } else if (!report.inEffect() && m_rows != m_fallback) {
            m_rows = m_fallback;
            tell();
        }
    }
    if (m_returning == 0 || report.id != m_returning)
        return;
    m_returning = 0;
    if (report.inEffect()) {
        const qint64 now = m_session.clock().nowSeconds();
        std::erase_if(m_rows, [now](const auto &item) { return item.second.until <= now; });
        tell();
    } else {
        m_retryAt = m_session.clock().nowSeconds() + retrySeconds;
    }
}

void ForwardingReturn::load()
{
    const std::optional<QJsonObject> saved = m_session.drafts().load(m_session.account(), QString(storeName));
    if (!saved)
        return;
    const qint64 common = jsonInteger(saved->value(u"until")); // as it was kept before each had its own
    for (const ForwardCondition condition : allForwardConditions) {
        const QJsonObject row = saved->value(forwardConditionKey(condition)).toObject();
        const qint64 own = jsonInteger(row.value(u"until"));
        const qint64 until = own > 0 ? own : common;
        if (!row.isEmpty() && until > 0)
            m_rows[condition] = {jsonText(row.value(u"set")).left(longestTarget),
                jsonText(row.value(u"before")).left(longestTarget), until};
    }
}

void ForwardingReturn::save()
{
    QJsonObject object;
    for (const auto &[condition, row] : m_rows)
        object.insert(forwardConditionKey(condition),
            QJsonObject{{QStringLiteral("set"), row.set}, {QStringLiteral("before"), row.before},
                {QStringLiteral("until"), row.until}});
    const Result<bool> saved = m_rows.empty()
        ? m_session.drafts().discard(m_session.account(), QString(storeName))
        : m_session.drafts().save(m_session.account(), QString(storeName), object);
    if (!saved)
        qCWarning(lcUi) << "the end of a forward could not be kept:" << saved.error().detail;
}
