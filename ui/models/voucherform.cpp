// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/voucherform.h"

#include "core/base/async.h"
#include "core/contract/errorcodes.h"
#include "ui/models/accountsession.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype longestNumber = 40;

/// What tells one booking from another, also where the server gives them no ids.
QString keyOf(const BalanceRow &row)
{
    return QStringLiteral("%1 %2 %3 %4").arg(row.id).arg(row.at).arg(row.value).arg(row.balance);
}

bool isUnclear(ErrorCode code)
{
    return code == ErrorCode::OutcomeUnknown || code == ErrorCode::ServerUnreadable;
}

} // namespace

VoucherForm::VoucherForm(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &AccountSession::areaChanged, this, &VoucherForm::onAreaChanged);
    connect(&session, &AccountSession::connectionChanged, this, &VoucherForm::obstacleChanged);
}

VoucherForm::Obstacle VoucherForm::obstacle() const
{
    if (!m_session.capabilities().hasValue())
        return Obstacle::NotKnown;
    const Remote<Prepaid> &prepaid = m_session.prepaid();
    if (!m_session.can(ActionId::AddBalance) || (prepaid.hasValue() && !prepaid->isPrepaid))
        return Obstacle::NotOffered;
    if (!m_session.isOnline())
        return Obstacle::Offline;
    return m_stage == Stage::Idle ? Obstacle::None : Obstacle::Pending;
}

VoucherForm::Fault VoucherForm::faultOf(const QString &id, const QString &number)
{
    static const QRegularExpression positive(QStringLiteral("\\A0*[1-9][0-9]{0,17}\\z"));
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,40}\\z"));
    static const QRegularExpression separators(QStringLiteral("[ \\-]"));
    if (id.trimmed().isEmpty())
        return Fault::IdMissing;
    if (!positive.match(id.trimmed()).hasMatch())
        return Fault::IdNotNumber;
    const QString bare = number.trimmed().left(longestNumber * 3).remove(separators);
    if (bare.isEmpty())
        return Fault::NumberMissing;
    return digits.match(bare).hasMatch() ? Fault::None : Fault::NumberNotDigits;
}

bool VoucherForm::redeem(const QString &id, const QString &number)
{
    if (obstacle() != Obstacle::None || faultOf(id, number) != Fault::None)
        return false;
    const Result<VoucherOrder> order = VoucherOrder::fromForm(
        {{QStringLiteral("id"), id.trimmed()}, {QStringLiteral("number"), number.trimmed()}});
    if (!order)
        return false;
    m_voucher = order->id;
    m_lost = false;
    m_error.reset();
    m_before.clear();
    const Remote<BalanceHistory> &history = m_session.balanceHistory();
    if (history.hasValue()) {
        for (const BalanceRow &row : history->rows)
            m_before.insert(keyOf(row));
    }
    setStage(Stage::Sent);
    whenDone(
        m_session.client().addBalance(*order), this, [this](const Result<Done> &result) { onSent(result); });
    return true;
}

void VoucherForm::onSent(const Result<Done> &result)
{
    if (!result) {
        m_error = result.error();
        if (!isUnclear(result.error().code)) {
            finish(ChangeOutcome::Refused);
            return;
        }
        m_lost = true;
    }
    readBack();
}

void VoucherForm::readBack()
{
    if (!m_session.can(ActionId::GetBalanceHistory)) {
        finish(m_lost ? ChangeOutcome::Unknown : ChangeOutcome::Worked);
        return;
    }
    setStage(Stage::Reading);
    whenDone(m_session.client().balanceHistory(), this,
        [this](const Result<BalanceHistory> &history) { onBookings(history); });
}

const BalanceRow *VoucherForm::bookingIn(const BalanceHistory &history) const
{
    // As the server books a card; each can be used once.
    const QString name = QStringLiteral("Voucher %1").arg(m_voucher);
    const auto found = std::find_if(history.rows.begin(), history.rows.end(), [&](const BalanceRow &row) {
        return row.value > 0 && row.description == name && !m_before.contains(keyOf(row));
    });
    return found == history.rows.end() ? nullptr : &*found;
}

void VoucherForm::onBookings(const Result<BalanceHistory> &history)
{
    if (!history) {
        finish(m_lost ? ChangeOutcome::Unknown : ChangeOutcome::Worked);
        return;
    }
    const BalanceRow *booking = bookingIn(*history);
    const qint64 added = booking ? booking->value : 0;
    if (!m_lost)
        finish(ChangeOutcome::Worked, added);
    else if (booking)
        finish(ChangeOutcome::WorkedAfterAll, added);
    else
        finish(ChangeOutcome::DidNotWork);
}

void VoucherForm::onAreaChanged(Area area)
{
    const Remote<BalanceHistory> &history = m_session.balanceHistory();
    if (area == Area::Balance && m_stage == Stage::Unknown && history.state == RemoteState::Ready)
        onBookings(*history);
    else if (area == Area::Capabilities || area == Area::Prepaid)
        Q_EMIT obstacleChanged();
}

void VoucherForm::finish(ChangeOutcome outcome, qint64 added)
{
    Report report{outcome, m_voucher, added, m_error};
    if (report.inEffect())
        report.error.reset();
    const bool waits = outcome == ChangeOutcome::Unknown && m_session.can(ActionId::GetBalanceHistory)
        && m_stage != Stage::Unknown;
    if (outcome == ChangeOutcome::Unknown && m_stage == Stage::Unknown)
        return; // told already
    setStage(waits ? Stage::Unknown : Stage::Idle);
    // The session shows what came of it, and whoever keeps bookings keeps this one.
    if (outcome != ChangeOutcome::Refused) {
        m_session.refreshArea(Area::Prepaid);
        if (m_session.can(ActionId::GetBalanceHistory) && !waits)
            m_session.refreshArea(Area::Balance);
    }
    Q_EMIT finished(report);
}

void VoucherForm::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT obstacleChanged();
}
