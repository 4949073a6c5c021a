// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/balancemodel.h"

#include "core/base/async.h"
#include "core/client/archive/balancerows.h"
#include "core/client/archive/localarchive.h"
#include "ui/models/accountsession.h"
#include "ui/models/archivefeed.h"

#include <tuple>

BalanceModel::BalanceModel(AccountSession &session, Extent extent, const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_extent(extent)
    , m_zone(zone)
    , m_ownArchive(session.archiveFeed() ? nullptr : std::make_unique<LocalArchive>(QString()))
    , m_archive(m_ownArchive ? *m_ownArchive : session.archiveFeed()->archive())
{
    if (m_ownArchive) {
        m_ownFeed = std::make_unique<ArchiveFeed>(session, *m_ownArchive);
        // The session's feed is the one that writes files; ours is nobody else's business.
        session.setArchiveFeed(nullptr);
        // What was told before there was anything to keep it in.
        const QString account = session.account();
        if (const auto &told = session.balanceHistory(); told.hasValue() && told.asOf > 0)
            std::ignore = m_ownArchive->mergeBalance(account, keptRowsOf(*told), told.asOf);
        if (const auto &told = session.history(); told.hasValue() && told.asOf > 0)
            std::ignore = m_ownArchive->mergeCalls(account, *told, told.asOf);
    }
    // After the feed, which hands the archive what was read: our question waits for it in the same thread.
    connect(&session, &AccountSession::areaChanged, this, &BalanceModel::onAreaChanged);
    reload();
}

BalanceModel::~BalanceModel() = default;

QDate BalanceModel::today() const
{
    return QDateTime::fromSecsSinceEpoch(m_session.clock().nowSeconds(), m_zone).date();
}

void BalanceModel::onAreaChanged(Area area)
{
    if (area == Area::Balance || (area == Area::History && m_extent == Extent::Everything))
        reload();
    else if (area == Area::Prepaid || area == Area::Usage)
        Q_EMIT changed();
}

qint64 BalanceModel::asOf() const
{
    // While the server answers, its last answer is to this day; only silence is a gap.
    const Remote<BalanceHistory> &history = m_session.balanceHistory();
    return history.state == RemoteState::Ready ? history.asOf : m_session.clock().nowSeconds();
}

KeptBalanceQuery BalanceModel::everything() const
{
    KeptBalanceQuery query;
    query.asOf = asOf();
    return query;
}

void BalanceModel::reload()
{
    if (m_pending > 0) {
        m_wanted = true;
        return;
    }
    const QString account = m_session.account();
    m_nextError.reset();
    m_pending = m_extent == Extent::Everything ? 3 : 1;
    KeptBalanceQuery bookings = everything();
    bookings.since = today().addDays(1 - balanceDaysShown).startOfDay(m_zone).toSecsSinceEpoch();
    bookings.limit = mostRows;
    whenDone(m_archive.balance(account, bookings), this, [this](const Result<BalancePage> &page) {
        if (page)
            m_bookings = *page;
        onRead(page ? std::nullopt : std::optional<Error>(page.error()));
    });
    if (m_extent != Extent::Everything)
        return;
    const QDate first = today().addDays(1 - callDaysShown);
    const QDate month = today().addMonths(1 - spansShown);
    whenDone(m_archive.dayTotals(account, QDate(month.year(), month.month(), 1), today(), m_zone,
                 m_session.clock().nowSeconds()),
        this, [this](const Result<QList<DayTotal>> &totals) {
            if (totals)
                m_totals = *totals;
            onRead(totals ? std::nullopt : std::optional<Error>(totals.error()));
        });
    KeptCallQuery calls;
    calls.direction = CallDirection::Placed;
    calls.since = first.startOfDay(m_zone).toSecsSinceEpoch();
    calls.limit = mostRows;
    const Remote<CallHistory> &history = m_session.history();
    calls.asOf = history.state == RemoteState::Ready ? history.asOf : m_session.clock().nowSeconds();
    whenDone(m_archive.calls(account, calls), this, [this](const Result<CallPage> &page) {
        if (page) {
            m_destinations = topDestinations(callsOf(*page), m_session.account().section(u'@', 1));
            m_callGaps = page->hasMore || !page->gaps().isEmpty();
        }
        onRead(page ? std::nullopt : std::optional<Error>(page.error()));
    });
}

void BalanceModel::onRead(const std::optional<Error> &error)
{
    if (error)
        m_nextError = error;
    if (--m_pending > 0)
        return;
    m_error = m_nextError;
    if (m_wanted) {
        m_wanted = false;
        reload();
    }
    Q_EMIT changed();
}

BalanceModel::Payment BalanceModel::payment() const
{
    const Remote<Prepaid> &prepaid = m_session.prepaid();
    if (prepaid.hasValue() && prepaid->isPrepaid)
        return Payment::Prepaid;
    // Only our server says that an account pays afterwards; nothing said is nothing known.
    if (prepaid.hasValue() && !m_session.isIncumbent())
        return Payment::Postpaid;
    return m_bookings.rows().isEmpty() ? Payment::Unknown : Payment::Prepaid;
}

std::optional<qint64> BalanceModel::balance() const
{
    if (payment() != Payment::Prepaid)
        return std::nullopt;
    if (m_session.prepaid().hasValue() && m_session.prepaid()->isPrepaid)
        return m_session.prepaid()->balance;
    const QList<KeptBalanceRow> rows = m_bookings.rows();
    return rows.isEmpty() ? std::nullopt : std::optional<qint64>(rows.constFirst().balance);
}

qint64 BalanceModel::balanceAsOf() const
{
    if (m_session.prepaid().hasValue() && m_session.prepaid()->isPrepaid)
        return m_session.prepaid().asOf;
    const QList<KeptBalanceRow> rows = m_bookings.rows();
    return rows.isEmpty() ? 0 : rows.constFirst().date;
}

QString BalanceModel::currency() const
{
    const Remote<Prepaid> &prepaid = m_session.prepaid();
    if (const QString code = currencyCode(prepaid.hasValue() ? prepaid->currency : QString());
        !code.isEmpty())
        return code;
    const Remote<MonthlyUsage> &usage = m_session.usage();
    return currencyCode(usage.hasValue() ? usage->currency : QString());
}

BalanceForecast BalanceModel::forecast() const
{
    const std::optional<qint64> money = balance();
    return money ? balanceForecast(m_bookings, *money, asOf()) : BalanceForecast{};
}

QList<BalanceDay> BalanceModel::days() const
{
    return balanceDays(m_bookings, today().addDays(1 - balanceDaysShown), asOf(), m_zone);
}

QList<MinutesDay> BalanceModel::minutes(MinutesSpan span) const
{
    const Remote<MonthlyUsage> &usage = m_session.usage();
    return minutesPerSpan(minutesPerDay(m_totals, usage.hasValue() ? *usage : MonthlyUsage{}), span,
        span == MinutesSpan::Day ? callDaysShown : spansShown, QLocale().firstDayOfWeek());
}
