// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callsmodel.h"

#include "core/base/async.h"
#include "core/client/archive/localarchive.h"
#include "ui/models/accountsession.h"
#include "ui/models/archivefeed.h"
#include "ui/models/contactbook.h"
#include "ui/words/callhistorytext.h"
#include "ui/words/plainline.h"

#include <algorithm>
#include <tuple>

namespace {

constexpr qsizetype longestSearch = 200;

} // namespace

CallsModel::CallsModel(AccountSession &session, const QTimeZone &zone, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_zone(zone)
    , m_ownArchive(session.archiveFeed() ? nullptr : std::make_unique<LocalArchive>(QString()))
    , m_archive(m_ownArchive ? *m_ownArchive : session.archiveFeed()->archive())
    , m_domain(session.account().section(u'@', 1))
{
    if (m_ownArchive) {
        m_ownFeed = std::make_unique<ArchiveFeed>(session, *m_ownArchive);
        // The session's feed is the one that writes files; ours is nobody else's business.
        session.setArchiveFeed(nullptr);
        // What was told before there was anything to keep it in.
        if (session.history().hasValue() && session.history().asOf > 0)
            std::ignore =
                m_ownArchive->mergeCalls(session.account(), *session.history(), session.history().asOf);
    }
    const ArchiveFeed *feed = m_ownFeed ? m_ownFeed.get() : session.archiveFeed();
    connect(feed, &ArchiveFeed::failed, this, &CallsModel::stateChanged);
    connect(feed, &ArchiveFeed::kept, this, &CallsModel::stateChanged);
    // After the feed, which hands the archive what was read: our question waits for it in the same thread.
    connect(&session, &AccountSession::areaChanged, this, &CallsModel::onAreaChanged);
    connect(&session, &AccountSession::reachChanged, this, &CallsModel::onTick);
    if (session.contactBook())
        connect(session.contactBook(), &ContactBook::changed, this, [this] {
            if (!m_rows.isEmpty())
                Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        });
    m_today = today();
    startReading();
}

CallsModel::~CallsModel() = default;

bool CallsModel::isKept() const
{
    return !m_ownArchive;
}

std::optional<Error> CallsModel::keepingError() const
{
    const ArchiveFeed *feed = m_ownFeed ? m_ownFeed.get() : m_session.archiveFeed();
    return feed ? feed->error() : std::nullopt;
}

void CallsModel::setFilter(CallsFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_isOther = true;
    startReading();
}

void CallsModel::setBlocked(const QStringList &patterns)
{
    if (patterns == m_blocked)
        return;
    m_blocked = patterns;
    if (m_filter != CallsFilter::Blocked)
        return;
    m_isOther = true;
    startReading();
}

void CallsModel::setText(const QString &text)
{
    const QString wanted = text.left(longestSearch).trimmed();
    if (wanted == m_text)
        return;
    m_text = wanted;
    m_isOther = true;
    startReading();
}

KeptCallQuery CallsModel::query() const
{
    KeptCallQuery query;
    query.missedOnly = m_filter == CallsFilter::Missed;
    if (m_filter == CallsFilter::Placed)
        query.direction = CallDirection::Placed;
    else if (m_filter == CallsFilter::Received)
        query.direction = CallDirection::Received;
    else if (m_filter == CallsFilter::WithCost)
        query.cost = CallCost::With;
    else if (m_filter == CallsFilter::WithoutCost)
        query.cost = CallCost::Without;
    else if (m_filter == CallsFilter::Blocked)
        query.callers = CallerPatterns{m_blocked, m_domain};
    query.text = m_text;
    // While the server answers, its last answer is to this day; only silence is a gap.
    const Remote<CallHistory> &history = m_session.history();
    query.asOf = history.state == RemoteState::Ready ? history.asOf : m_session.clock().nowSeconds();
    return query;
}

void CallsModel::reload()
{
    startReading();
}

void CallsModel::onAreaChanged(Area area)
{
    if (area == Area::History)
        startReading();
}

void CallsModel::onTick()
{
    if (today() == m_today)
        return;
    m_today = today();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

void CallsModel::startReading()
{
    ++m_number;
    const bool tell = m_isOther && !m_reading;
    m_reading = m_reading || m_isOther;
    if (m_underWay) {
        m_wanted = true;
    } else {
        KeptCallQuery newest = query();
        newest.limit = pageSize;
        read(newest, false);
    }
    if (tell)
        Q_EMIT stateChanged();
}

void CallsModel::read(const KeptCallQuery &query, bool isMore)
{
    m_underWay = true;
    const quint64 number = m_number;
    whenDone(m_archive.calls(m_session.account(), query), this,
        [this, isMore, number](const Result<CallPage> &page) { onPage(page, isMore, number); });
}

void CallsModel::onPage(const Result<CallPage> &page, bool isMore, quint64 number)
{
    // Still under way while rows come and go: a view that asks for more meanwhile would count wrongly.
    const bool isOld = number != m_number;
    if (!isOld) {
        if (!page) {
            m_error = page.error();
            m_state = hasCalls() && !m_isOther ? RemoteState::Stale : RemoteState::Error;
            if (m_state == RemoteState::Error)
                replace(0, m_rows.size(), {});
            m_hasMore = false;
        } else {
            m_error.reset();
            m_state = RemoteState::Ready;
            m_knownSince = page->knownSince;
            m_hasCosts = page->hasCosts;
            if (isMore)
                append(*page);
            else
                showNewest(*page);
        }
        m_isOther = false;
        m_reading = false;
    }
    m_underWay = false;
    if (m_wanted) {
        m_wanted = false;
        startReading();
    }
    if (!isOld)
        Q_EMIT stateChanged();
}

bool CallsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isOther && !m_underWay;
}

void CallsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    KeptCallQuery more = query();
    more.offset = m_calls;
    // Whoever has come far goes on far: fewer, larger steps.
    more.limit = qMax(pageSize, qMin<qsizetype>(m_calls / 4, 2000));
    read(more, true);
}

QDate CallsModel::dayOf(qint64 seconds) const
{
    return QDateTime::fromSecsSinceEpoch(seconds, m_zone).date();
}

QDate CallsModel::today() const
{
    return dayOf(m_session.clock().nowSeconds());
}

QList<CallsModel::Row> CallsModel::rowsOf(const CallPage &page, QDate after) const
{
    QList<Row> rows;
    QDate day = after;
    for (const CallPage::Entry &entry : page.entries) {
        if (const Gap *gap = std::get_if<Gap>(&entry)) {
            rows.append(*gap);
            continue;
        }
        const KeptCall &call = std::get<KeptCall>(entry);
        if (const QDate own = dayOf(call.started); own != day) {
            day = own;
            rows.append(day);
        }
        rows.append(call);
    }
    return rows;
}

void CallsModel::append(const CallPage &page)
{
    QDate last;
    for (auto row = m_rows.crbegin(); row != m_rows.crend() && !last.isValid(); ++row) {
        if (const QDate *day = std::get_if<QDate>(&*row))
            last = *day;
    }
    m_hasMore = page.hasMore;
    replace(m_rows.size(), m_rows.size(), rowsOf(page, last));
}

void CallsModel::showNewest(const CallPage &page)
{
    QList<Row> rows = rowsOf(page, {});
    const auto lastCall = std::find_if(
        rows.crbegin(), rows.crend(), [](const Row &row) { return std::holds_alternative<KeptCall>(row); });
    // Where this page ends among what is shown already: from there on nothing changes.
    qsizetype end = m_rows.size();
    bool keepsRest = false;
    if (!m_isOther && page.hasMore && lastCall != rows.crend()) {
        const auto reach = m_rows.cbegin() + qMin(m_rows.size(), rows.size() + 1);
        const auto same = std::find(m_rows.cbegin(), reach, *lastCall);
        if (same != reach) {
            end = same - m_rows.cbegin() + 1;
            keepsRest = true;
        }
    }
    if (keepsRest)
        rows.resize(rows.crend() - lastCall); // gaps after it are with the rest
    else
        m_hasMore = page.hasMore;
    qsizetype head = 0;
    while (head < rows.size() && head < end && rows.at(head) == m_rows.at(head))
        ++head;
    qsizetype tail = 0;
    while (head + tail < rows.size() && head + tail < end
        && rows.at(rows.size() - 1 - tail) == m_rows.at(end - 1 - tail))
        ++tail;
    replace(head, end - tail, rows.mid(head, rows.size() - head - tail));
}

void CallsModel::replace(qsizetype first, qsizetype last, const QList<Row> &rows)
{
    const auto isCall = [](const Row &row) { return std::holds_alternative<KeptCall>(row); };
    if (last > first) {
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last) - 1);
        m_calls -= std::count_if(m_rows.cbegin() + first, m_rows.cbegin() + last, isCall);
        m_rows.remove(first, last - first);
        endRemoveRows();
    }
    if (rows.isEmpty())
        return;
    beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + rows.size()) - 1);
    m_calls += std::count_if(rows.cbegin(), rows.cend(), isCall);
    if (first == m_rows.size()) {
        m_rows.append(rows);
    } else {
        QList<Row> all = m_rows.first(first);
        all.append(rows);
        all.append(m_rows.sliced(first));
        m_rows = all;
    }
    endInsertRows();
}

const KeptCall *CallsModel::call(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? std::get_if<KeptCall>(&m_rows.at(index.row())) : nullptr;
}

void CallsModel::showNote(const KeptCall &call, const QString &note)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        KeptCall *row = std::get_if<KeptCall>(&m_rows[i]);
        if (!row || row->id != call.id)
            continue;
        row->note = note;
        const QModelIndex at = index(static_cast<int>(i));
        Q_EMIT dataChanged(at, at);
        return;
    }
}

const Gap *CallsModel::gap(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? std::get_if<Gap>(&m_rows.at(index.row())) : nullptr;
}

int CallsModel::firstCallRow() const
{
    const auto first = std::find_if(
        m_rows.begin(), m_rows.end(), [](const Row &row) { return std::holds_alternative<KeptCall>(row); });
    return first == m_rows.end() ? -1 : static_cast<int>(first - m_rows.begin());
}

int CallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags CallsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    // The keyboard passes over headings.
    if (std::holds_alternative<QDate>(m_rows.at(index.row())))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString CallsModel::gapText(const Gap &gap) const
{
    return CallHistoryText(TimeText(m_session.clock().nowSeconds(), m_zone))
        .gap(gap.from, gap.until, gap.direction);
}

QVariant CallsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (const KeptCall *call = std::get_if<KeptCall>(&row))
        return callData(*call, role);
    const QDate *day = std::get_if<QDate>(&row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return day ? CallHistoryText(TimeText(m_session.clock().nowSeconds(), m_zone)).day(*day)
                   : gapText(std::get<Gap>(row));
    case Qt::ToolTipRole:
        return day ? QVariant() : QVariant(gapText(std::get<Gap>(row)));
    case KindRole:
        return static_cast<int>(day ? Kind::Day : Kind::Gap);
    default:
        return {};
    }
}

Call CallsModel::named(const Call &call) const
{
    Call shown = call;
    const ContactBook *book = m_session.contactBook();
    const QString name = book ? book->nameOf(call.remoteParty) : QString();
    if (!name.isEmpty())
        shown.displayName = name;
    return shown;
}

QVariant CallsModel::callData(const KeptCall &told, int role) const
{
    const Call call = named(told);
    const TimeText times(m_session.clock().nowSeconds(), m_zone);
    switch (role) {
    case Qt::DisplayRole:
        return CallHistoryText::who(call, m_domain);
    case Qt::AccessibleTextRole:
        return told.note.isEmpty() ? spoken(call)
                                   : tr("%1, with a note", "a call in words").arg(spoken(call));
    case Qt::ToolTipRole: {
        // A name cannot pass for markup: Qt guesses by the first tag that it sees.
        const QString address = CallHistoryText::address(call, m_domain);
        return QString((address.isEmpty() ? CallHistoryText::who(call, m_domain) : address).toHtmlEscaped()
            + u'\n' + times.full(call.started));
    }
    case KindRole:
        return static_cast<int>(Kind::Call);
    case AddressRole: {
        const QString address = CallHistoryText::address(call, m_domain);
        return address == CallHistoryText::who(call, m_domain) ? QString() : address;
    }
    case WhenRole:
        return times.time(call.started);
    case LengthRole:
        return call.duration > 0 ? TimeText::length(call.duration) : QString();
    case PriceRole:
        return CallHistoryText(times).price(call);
    case PlacedRole:
        return call.placed;
    case MissedRole:
        return call.missed();
    case NoteRole:
        return plainLine(told.note);
    case HasCostsRole:
        return m_hasCosts;
    default:
        return {};
    }
}

QString CallsModel::spoken(const Call &call) const
{
    const QString who = CallHistoryText::who(call, m_domain);
    const QString when = TimeText(m_session.clock().nowSeconds(), m_zone).past(call.started);
    if (call.missed())
        return tr("Missed call from %1, %2", "who, when").arg(who, when);
    if (!call.placed)
        return tr("Call from %1, %2, %3", "who, when, how long")
            .arg(who, when, TimeText::length(call.duration));
    return call.duration > 0
        ? tr("Call to %1, %2, %3", "who, when, how long").arg(who, when, TimeText::length(call.duration))
        : tr("Call to %1, %2, not answered", "who, when").arg(who, when);
}
