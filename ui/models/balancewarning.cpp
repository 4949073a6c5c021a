// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/balancewarning.h"

#include "core/client/draftstore.h"
#include "core/contract/money.h"
#include "ui/models/accountsession.h"

#include <QDateTime>
#include <QJsonObject>

namespace {

// No page has this id: it is no draft of one.
const QString formName = QStringLiteral("balance-warning");
const QString thresholdKey = QStringLiteral("threshold");
const QString toldKey = QStringLiteral("told_on");

} // namespace

BalanceWarning::BalanceWarning(AccountSession &session)
    : m_session(session)
{
    if (const std::optional<QJsonObject> kept = session.drafts().load(session.account(), formName)) {
        const std::optional<qint64> threshold = moneyFromText(kept->value(thresholdKey).toString());
        if (threshold && *threshold > 0)
            m_threshold = threshold;
        m_toldOn = QDate::fromString(kept->value(toldKey).toString(), Qt::ISODate);
    }
    connect(&session, &AccountSession::areaChanged, this, [this](Area area) {
        if (area == Area::Prepaid)
            judge();
    });
}

bool BalanceWarning::keep()
{
    if (!m_threshold)
        return m_session.drafts().discard(m_session.account(), formName).has_value();
    return m_session.drafts()
        .save(m_session.account(), formName,
            {{thresholdKey, moneyText(*m_threshold)}, {toldKey, m_toldOn.toString(Qt::ISODate)}})
        .has_value();
}

bool BalanceWarning::setThreshold(qint64 threshold)
{
    const std::optional<qint64> wanted = threshold > 0 ? std::optional(threshold) : std::nullopt;
    if (wanted == m_threshold)
        return true;
    m_threshold = wanted;
    m_toldOn = {}; // another amount is another warning
    const bool kept = keep();
    Q_EMIT changed();
    judge();
    return kept;
}

void BalanceWarning::judge()
{
    const Remote<Prepaid> &prepaid = m_session.prepaid();
    const bool below =
        m_threshold && prepaid.hasValue() && prepaid->isPrepaid && prepaid->balance < *m_threshold;
    if (below != m_below) {
        m_below = below;
        Q_EMIT changed();
    }
    // What was saved some time ago is no reason to alarm anybody.
    if (!below || prepaid.state != RemoteState::Ready)
        return;
    const QDate today = QDateTime::fromSecsSinceEpoch(m_session.clock().nowSeconds()).date();
    if (m_toldOn == today)
        return;
    m_toldOn = today;
    keep();
    Q_EMIT fell(prepaid->balance);
}
