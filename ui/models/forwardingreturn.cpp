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

void ForwardingReturn::keepFallback()
{
    m_watched = 0;
    m_fallback = m_rows;
    m_fallbackUntil = m_until;
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
    std::erase_if(m_rows, [](const auto &item) { return item.second.set == item.second.before; });
    m_until = until;
    m_retryAt = 0;
    save();
    Q_EMIT changed();
}

void ForwardingReturn::forget()
{
    keepFallback();
    if (m_rows.empty())
        return;
    m_rows.clear();
    m_until = 0;
    save();
    Q_EMIT changed();
}

bool ForwardingReturn::canJudge() const
{
    // Only what the server just said counts, never what was kept from before.
    return m_session.isOnline() && m_session.forwarding().state == RemoteState::Ready
        && !m_session.isPending(ChangeKind::Forwarding) && m_session.can(ActionId::SetCallForwarding);
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
    if (gone > 0) {
        save();
        Q_EMIT changed();
    }
    const qint64 now = m_session.clock().nowSeconds();
    if (!m_rows.empty() && now >= m_until && now >= m_retryAt) {
        ForwardingChange back;
        for (const auto &[condition, row] : m_rows)
            back.targets[condition] = row.before;
        m_returning = m_session.setForwarding(back);
        m_lastReturn = m_returning;
    }
    m_inCheck = false;
}

void ForwardingReturn::onFinished(const ChangeReport &report)
{
    if (m_watched != 0 && report.id == m_watched && report.outcome != ChangeOutcome::Unknown) {
        m_watched = 0;
        if (!report.inEffect()) {
            m_rows = m_fallback;
            m_until = m_fallbackUntil;
            save();
            Q_EMIT changed();
        }
    }
    if (m_returning == 0 || report.id != m_returning)
        return;
    m_returning = 0;
    if (report.inEffect())
        forget();
    else
        m_retryAt = m_session.clock().nowSeconds() + retrySeconds;
}

void ForwardingReturn::load()
{
    const std::optional<QJsonObject> saved = m_session.drafts().load(m_session.account(), QString(storeName));
    if (!saved)
        return;
    m_until = jsonInteger(saved->value(u"until"));
    for (const ForwardCondition condition : allForwardConditions) {
        const QJsonObject row = saved->value(forwardConditionKey(condition)).toObject();
        if (!row.isEmpty())
            m_rows[condition] = {jsonText(row.value(u"set")).left(longestTarget),
                jsonText(row.value(u"before")).left(longestTarget)};
    }
    if (m_until <= 0)
        m_rows.clear();
}

void ForwardingReturn::save()
{
    QJsonObject object{{QStringLiteral("until"), m_until}};
    for (const auto &[condition, row] : m_rows)
        object.insert(forwardConditionKey(condition),
            QJsonObject{{QStringLiteral("set"), row.set}, {QStringLiteral("before"), row.before}});
    const Result<bool> saved = m_rows.empty()
        ? m_session.drafts().discard(m_session.account(), QString(storeName))
        : m_session.drafts().save(m_session.account(), QString(storeName), object);
    if (!saved)
        qCWarning(lcUi) << "the end of a forward could not be kept:" << saved.error().detail;
}
