// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accountnews.h"

#include "core/client/draftstore.h"
#include "ui/models/accountsession.h"
#include "ui/models/certificatekeeper.h"
#include "ui/models/choices.h"
#include "ui/models/forwardingreturn.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace {

// No page has this id: it is no draft of one.
const QString formName = QStringLiteral("news");
const QString toldKey = QStringLiteral("missed");
const QString seenKey = QStringLiteral("seen_at");
const QString rowsKey = QStringLiteral("forwarding");
const QString certificateKey = QStringLiteral("certificate");
const QString stageKey = QStringLiteral("certificate_days");

/// A server tells the calls of two weeks (settings-api.md 2); what is older than this does not come again.
constexpr qint64 memorySeconds = qint64(40) * 24 * 60 * 60;
/// More than a server tells at once; a hostile one must not make the file grow.
constexpr qsizetype mostTold = 2000;
constexpr qint64 notTold = 1000;
/// ux.md N5; -1 = it is over.
constexpr std::array<qint64, 4> stages{-1, 3, 14, 30};

/// Tells two calls apart, also where the server leaves fields out.
QString fingerprint(const Call &call)
{
    const QString text = QString::number(call.started) + u'\n' + call.sessionId + u'\n' + call.fromTag + u'\n'
        + call.remoteParty;
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

bool hasRows(const ForwardingRows &rows)
{
    return !rows.rows.isEmpty();
}

} // namespace

AccountNews::AccountNews(AccountSession &session)
    : m_session(session)
{
    load();
    connect(&session, &AccountSession::areaChanged, this, &AccountNews::onArea);
    connect(&session, &AccountSession::changeFinished, this, &AccountNews::onFinished);
    // Later: whoever tells it may not listen yet while the session starts.
    connect(
        &session, &AccountSession::reachChanged, this, &AccountNews::judgeCertificate, Qt::QueuedConnection);
}

int AccountNews::unseenMissed() const
{
    return m_unseen;
}

void AccountNews::markSeen()
{
    m_seenAt = m_session.clock().nowSeconds();
    if (m_unseen == 0)
        return;
    m_unseen = 0;
    save();
    Q_EMIT unseenChanged();
}

void AccountNews::onArea(Area area)
{
    if (area == Area::History)
        judgeCalls();
    else if (area == Area::Forwarding)
        judgeForwarding();
}

void AccountNews::judgeCalls()
{
    const Remote<CallHistory> &history = m_session.history();
    if (!history.hasValue() || history.state != RemoteState::Ready)
        return;
    const qint64 now = m_session.clock().nowSeconds();
    QList<Call> fresh;
    int unseen = 0;
    bool changed = !m_hasBase;
    for (const Call &call : history->received) {
        if (!call.missed())
            continue;
        if (m_hasBase && call.started > m_seenAt)
            ++unseen;
        const QString print = fingerprint(call);
        if (m_told.contains(print) || m_told.size() >= mostTold)
            continue;
        m_told.insert(print, call.started);
        changed = true;
        if (m_hasBase && call.started > now - memorySeconds)
            fresh.append(call);
    }
    if (!m_hasBase) {
        m_hasBase = true;
        m_seenAt = now;
    }
    const auto forgotten = [now](std::pair<const QString &, qint64 &> each) {
        return each.second < now - memorySeconds;
    };
    if (m_told.size() >= mostTold / 2)
        m_told.removeIf(forgotten);
    if (changed)
        save();
    if (unseen != m_unseen) {
        m_unseen = unseen;
        Q_EMIT unseenChanged();
    }
    if (fresh.isEmpty())
        return;
    std::stable_sort(
        fresh.begin(), fresh.end(), [](const Call &a, const Call &b) { return a.started > b.started; });
    Q_EMIT missed(fresh);
}

AccountNews::Targets AccountNews::targets() const
{
    Targets found;
    const qint64 now = m_session.clock().nowSeconds();
    for (const ForwardingRow &row : m_session.forwarding()->rows)
        found[row.condition] = row.targetAt(now);
    return found;
}

bool AccountNews::isByEnds(const Targets &now) const
{
    const qint64 moment = m_session.clock().nowSeconds();
    return std::all_of(now.begin(), now.end(), [this, moment](const auto &each) {
        const ForwardingRow *before = m_rows->row(each.first);
        return each.second == (before ? before->targetAt(moment) : QString());
    });
}

void AccountNews::judgeForwarding()
{
    const Remote<ForwardingRows> &rows = m_session.forwarding();
    if (!rows.hasValue() || rows.state != RemoteState::Ready || !hasRows(*rows))
        return;
    const std::optional<ForwardingRows> before = m_rows;
    const bool isOwn = m_session.isPending(ChangeKind::Everything) || std::exchange(m_ownChange, false);
    if (before == *rows)
        return;
    const Targets now = targets();
    const bool ended = before && isByEnds(now);
    const ForwardingRow *all = before ? before->row(ForwardCondition::AllCalls) : nullptr;
    const bool allEnded = all && !all->target.isEmpty() && now.count(ForwardCondition::AllCalls) > 0
        && now.at(ForwardCondition::AllCalls) != all->target;
    m_rows = *rows;
    save();
    if (!before || isOwn)
        return;
    if (!ended)
        Q_EMIT forwardingChangedElsewhere();
    else if (allEnded)
        Q_EMIT forwardingEnded();
}

void AccountNews::onFinished(const ChangeReport &report)
{
    if (report.kind != ChangeKind::Forwarding && report.kind != ChangeKind::Everything)
        return;
    m_ownChange = report.outcome == ChangeOutcome::Unknown;
    if (report.inEffect() && m_session.forwardingReturn().isReturn(report.id))
        Q_EMIT forwardingEnded();
}

void AccountNews::judgeCertificate()
{
    const CertificateKeeper *keeper = m_session.certificateKeeper();
    if (!keeper)
        return;
    const KeptCertificate kept = keeper->kept();
    if (!kept.isOpen || !kept.facts.validUntil.isValid())
        return;
    if (kept.sha256 != m_certificate) {
        m_certificate = kept.sha256;
        m_stage = notTold;
    }
    const qint64 days = CertificateText::daysLeft(kept.facts.validUntil, m_session.clock().nowUtc());
    const auto stage =
        std::find_if(stages.begin(), stages.end(), [days](qint64 each) { return days <= each; });
    if (stage == stages.end() || *stage >= m_stage)
        return;
    m_stage = *stage;
    save();
    Q_EMIT certificateEnds(days);
}

void AccountNews::load()
{
    const std::optional<QJsonObject> kept = m_session.drafts().load(m_session.account(), formName);
    if (!kept)
        return;
    m_hasBase = kept->contains(toldKey);
    const QJsonObject told = kept->value(toldKey).toObject();
    for (auto each = told.begin(); each != told.end() && m_told.size() < mostTold; ++each)
        m_told.insert(each.key(), each.value().toInteger());
    m_seenAt = kept->value(seenKey).toInteger();
    if (kept->contains(rowsKey)) {
        if (const Result<ForwardingRows> rows = ForwardingRows::fromJson(kept->value(rowsKey)))
            m_rows = *rows;
    }
    m_certificate = QByteArray::fromHex(kept->value(certificateKey).toString().toLatin1());
    m_stage = kept->value(stageKey).toInteger(notTold);
}

void AccountNews::save() const
{
    QJsonObject memory;
    if (m_hasBase) {
        QJsonObject told;
        for (auto each = m_told.begin(); each != m_told.end(); ++each)
            told.insert(each.key(), each.value());
        memory.insert(toldKey, told);
        memory.insert(seenKey, m_seenAt);
    }
    if (m_rows)
        memory.insert(rowsKey, m_rows->toJson());
    if (m_stage != notTold) {
        memory.insert(certificateKey, QString::fromLatin1(m_certificate.toHex()));
        memory.insert(stageKey, m_stage);
    }
    // Where it cannot be written, it holds until the program ends.
    static_cast<void>(m_session.drafts().save(m_session.account(), formName, memory));
}
