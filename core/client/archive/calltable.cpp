// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/calltable.h"

#include "core/client/archive/callmerge.h"
#include "core/client/archive/coveragetable.h"
#include "core/client/archive/entries.h"
#include "core/contract/errorcodes.h"
#include "core/contract/phonenumber.h"
#include "core/contract/rejectrules.h"

#include <algorithm>
#include <limits>

namespace {

using Kind = CoverageTable::Kind;

constexpr qsizetype longestText = 1000;
constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();

/// Texts of other people, who may send a megabyte.
Call storable(Call call)
{
    for (QString *text : {&call.remoteParty, &call.displayName, &call.status, &call.sessionId, &call.fromTag,
             &call.toTag, &call.proxyIp})
        text->truncate(longestText);
    call.media = call.media.join(u' ').left(longestText).split(u' ', Qt::SkipEmptyParts);
    call.duration = qMax<qint64>(0, call.duration);
    return call;
}

Call callOf(const QSqlQuery &row)
{
    Call call;
    call.placed = row.value(1).toBool();
    call.sessionId = row.value(2).toString();
    call.fromTag = row.value(3).toString();
    call.toTag = row.value(4).toString();
    call.started = row.value(5).toLongLong();
    call.stopped = row.value(6).toLongLong();
    call.duration = row.value(7).toLongLong();
    call.status = row.value(8).toString();
    call.price = row.value(9).toDouble();
    call.proxyIp = row.value(10).toString();
    call.media = row.value(11).toString().split(u' ', Qt::SkipEmptyParts);
    call.remoteParty = row.value(12).toString();
    call.displayName = row.value(13).toString();
    return call;
}

KeptCall keptCallOf(const QSqlQuery &row)
{
    return {callOf(row), row.value(0).toLongLong(), row.value(14).toString()};
}

CallDirection directionOf(const KeptCallQuery &query)
{
    if (query.missedOnly || query.callers)
        return CallDirection::Received;
    return query.cost == CallCost::Any ? query.direction : CallDirection::Placed;
}

/// The number as it is compared, whatever is written around it: "sip:+31 20@x" has "+3120".
QString bareNumber(const QString &text)
{
    const QString user = text.section(u'@', 0, 0);
    return comparablePhoneNumber(user.startsWith(QLatin1String("sip:")) ? user.mid(4) : user);
}

bool isSameCall(const Call &known, const Call &seen)
{
    return known.sessionId.isEmpty() || known.toTag == seen.toTag || known.toTag.isEmpty()
        || seen.toTag.isEmpty();
}

QList<qint64> startsOf(const QList<Call> &calls)
{
    QList<qint64> starts;
    for (const Call &call : calls)
        starts.append(call.started);
    return starts;
}

} // namespace

CallTable::CallTable(ArchiveDatabase &database)
    : m_database(database)
{
}

Result<MergeCount> CallTable::merge(const CallHistory &history, qint64 askedAt, const ServerWindow &window)
{
    // A clock that goes after the server's must not forget what it has just been told.
    qint64 now = askedAt;
    for (const QList<Call> *calls : {&history.placed, &history.received}) {
        for (const Call &call : *calls)
            now = qMax(now, call.started);
    }
    return m_database.inTransaction([&]() -> Result<MergeCount> {
        MergeCount total;
        CoverageTable coverage(m_database);
        for (const bool placed : {true, false}) {
            const QList<Call> &calls = placed ? history.placed : history.received;
            const Result<MergeCount> count = mergeDirection(calls);
            if (!count)
                return count;
            total.added += count->added;
            total.updated += count->updated;
            total.dropped += count->dropped;
            const Result<void> noted = coverage.extend(
                placed ? Kind::Placed : Kind::Received, coverageOf(startsOf(calls), now, window), now);
            if (!noted)
                return failure(noted.error());
        }
        return total;
    });
}

Result<MergeCount> CallTable::mergeDirection(const QList<Call> &calls)
{
    MergeCount count;
    QSet<qint64> taken; // rows that stand for a call of this answer already
    QList<Call> rest;
    const auto settle = [&](const KnownCall &known, const Call &call) -> Result<void> {
        taken.insert(known.id);
        const Call merged = mergedCall(known.call, call);
        if (merged == known.call)
            return {};
        ++count.updated;
        return update(known.id, merged);
    };
    // First what is surely the same, so that a row without a to tag cannot take its place.
    for (const Call &sent : calls) {
        if (sent.started <= 0) {
            ++count.dropped;
            continue;
        }
        const Call call = storable(sent);
        const Result<QList<KnownCall>> known = namesakes(call);
        if (!known)
            return failure(known.error());
        const auto same = std::find_if(known->begin(), known->end(),
            [&call](const KnownCall &each) { return each.call.toTag == call.toTag; });
        if (same == known->end()) {
            rest.append(call);
        } else if (const Result<void> done = settle(*same, call); !done) {
            return failure(done.error());
        }
    }
    std::reverse(rest.begin(), rest.end()); // the oldest gets the lowest id
    for (const Call &call : std::as_const(rest)) {
        const Result<QList<KnownCall>> known = namesakes(call);
        if (!known)
            return failure(known.error());
        const auto same = std::find_if(known->begin(), known->end(), [&](const KnownCall &each) {
            return each.call.toTag == call.toTag || (!taken.contains(each.id) && isSameCall(each.call, call));
        });
        Result<void> done;
        if (same != known->end()) {
            done = settle(*same, call);
        } else {
            ++count.added;
            done = add(call, taken);
        }
        if (!done)
            return failure(done.error());
    }
    return count;
}

Result<QList<CallTable::KnownCall>> CallTable::namesakes(const Call &call)
{
    QList<KnownCall> known;
    const auto append = [&known](const QSqlQuery &row) {
        known.append({row.value(0).toLongLong(), callOf(row)});
    };
    const Result<void> read = call.sessionId.isEmpty()
        ? m_database.each("list_calls_by_start",
            {{"started", call.started}, {"placed", call.placed}, {"address", call.remoteParty}}, append)
        : m_database.each("list_calls_by_session",
            {{"session_id", call.sessionId}, {"from_tag", call.fromTag}, {"placed", call.placed}}, append);
    if (!read)
        return failure(read.error());
    return known;
}

Result<void> CallTable::add(const Call &call, QSet<qint64> &taken)
{
    const Result<qint64> other = party(call);
    if (!other)
        return failure(other.error());
    const Result<qint64> id = m_database.insert("add_call",
        {{"placed", call.placed}, {"session_id", call.sessionId}, {"from_tag", call.fromTag},
            {"to_tag", call.toTag}, {"party", *other}, {"started", call.started}, {"stopped", call.stopped},
            {"duration", call.duration}, {"status", call.status}, {"price", call.price},
            {"proxy_ip", call.proxyIp}, {"media", call.media.join(u' ')}});
    if (!id)
        return failure(id.error());
    taken.insert(*id);
    return {};
}

Result<void> CallTable::update(qint64 id, const Call &call)
{
    const Result<qint64> other = party(call);
    if (!other)
        return failure(other.error());
    return m_database.change("update_call",
        {{"id", id}, {"to_tag", call.toTag}, {"party", *other}, {"started", call.started},
            {"stopped", call.stopped}, {"duration", call.duration}, {"status", call.status},
            {"price", call.price}, {"proxy_ip", call.proxyIp}, {"media", call.media.join(u' ')}});
}

Result<qint64> CallTable::party(const Call &call)
{
    qint64 id = 0;
    const Result<void> read =
        m_database.each("find_party", {{"address", call.remoteParty}, {"name", call.displayName}},
            [&id](const QSqlQuery &row) { id = row.value(0).toLongLong(); });
    if (!read)
        return failure(read.error());
    if (id != 0)
        return id;
    const QString folded = QStringList{call.remoteParty, call.displayName, bareNumber(call.remoteParty)}
                               .join(u'\n')
                               .toCaseFolded();
    return m_database.insert(
        "add_party", {{"address", call.remoteParty}, {"name", call.displayName}, {"folded", folded}});
}

Result<std::optional<QString>> CallTable::parties(const KeptCallQuery &query)
{
    QStringList ids;
    Result<void> read;
    if (query.callers) {
        const CallerPatterns &callers = *query.callers;
        read = m_database.each("list_parties", {}, [&](const QSqlQuery &row) {
            QString address = row.value(1).toString();
            if (!address.contains(u'@'))
                address += u'@' + callers.ownDomain;
            const bool matches = std::any_of(callers.patterns.begin(), callers.patterns.end(),
                [&address](const QString &pattern) { return rejectPatternMatches(pattern, address); });
            if (matches)
                ids.append(row.value(0).toString());
        });
    } else if (!query.party.isEmpty()) {
        read = m_database.each("list_parties_by_address", {{"address", query.party.left(longestText)}},
            [&ids](const QSqlQuery &row) { ids.append(row.value(0).toString()); });
    } else {
        return std::optional<QString>();
    }
    if (!read)
        return failure(read.error());
    return std::optional(u'[' + ids.join(u',') + u']');
}

Result<QList<KeptCall>> CallTable::list(const KeptCallQuery &query)
{
    const PageBounds bounds(query.limit, query.offset);
    const qint64 until = query.until > 0 ? query.until : endOfTime;
    const auto since = ArchiveDatabase::Value{"since", query.since};
    const auto end = ArchiveDatabase::Value{"until", until};
    const auto limit = ArchiveDatabase::Value{"limit", bounds.limit};
    const auto offset = ArchiveDatabase::Value{"offset", bounds.offset};
    const CallDirection direction = directionOf(query);
    const auto placed = ArchiveDatabase::Value{"placed",
        direction == CallDirection::Both         ? -1
            : direction == CallDirection::Placed ? 1
                                                 : 0};
    const Result<std::optional<QString>> others = parties(query);
    if (!others)
        return failure(others.error());
    QList<KeptCall> calls;
    const auto append = [&calls](const QSqlQuery &row) { calls.append(keptCallOf(row)); };
    const QString text = query.text.trimmed();
    Result<void> read;
    if (!text.isEmpty() || (*others && (query.missedOnly || query.cost != CallCost::Any))) {
        const QString number = comparablePhoneNumber(text);
        const QString folded = text.toCaseFolded();
        read = m_database.each("search_calls",
            {{"text", folded}, {"number", isPhoneNumber(number) ? number : folded}, since, end, placed,
                {"missed", query.missedOnly}, {"cost", static_cast<int>(query.cost)},
                {"any", !others->has_value()}, {"parties", others->value_or(QStringLiteral("[]"))}, limit,
                offset},
            append);
    } else if (*others) {
        read = m_database.each(
            "list_calls_of_parties", {{"parties", **others}, placed, since, end, limit, offset}, append);
    } else if (query.cost != CallCost::Any) {
        read =
            m_database.each(query.cost == CallCost::With ? "list_calls_with_cost" : "list_calls_without_cost",
                {since, end, limit, offset}, append);
    } else if (query.missedOnly) {
        read = m_database.each("list_missed_calls", {since, end, limit, offset}, append);
    } else if (direction == CallDirection::Both) {
        read = m_database.each("list_calls", {since, end, limit, offset}, append);
    } else {
        read = m_database.each("list_calls_by_direction", {placed, since, end, limit, offset}, append);
    }
    if (!read)
        return failure(read.error());
    return calls;
}

Result<CallPage> CallTable::page(const KeptCallQuery &query)
{
    const Result<QList<KeptCall>> calls = list(query);
    if (!calls)
        return failure(calls.error());
    CoverageTable coverage(m_database);
    const Result<QList<TimeSpan>> placed = coverage.spans(Kind::Placed);
    const Result<QList<TimeSpan>> received = coverage.spans(Kind::Received);
    for (const Result<QList<TimeSpan>> *read : {&placed, &received}) {
        if (!*read)
            return failure(read->error());
    }
    const CallDirection direction = directionOf(query);
    const GapBounds bounds({*placed, *received}, query.since, query.until, query.asOf);
    const auto startOf = [](const Call &call) { return call.started; };
    CallPage page = pageOf(*calls, callGaps(*placed, *received, bounds.first, bounds.last, direction),
        query.limit, query.offset, startOf);
    bounds.openEnds(page);
    page.knownSince = bounds.knownSince;
    const Result<void> read = m_database.each(
        "has_costs", {}, [&page](const QSqlQuery &row) { page.hasCosts = row.value(0).toBool(); });
    if (!read)
        return failure(read.error());
    return page;
}

Result<bool> CallTable::setNote(const KeptCall &call, const QString &note)
{
    const QString kept = note.trimmed();
    if (kept.size() > longestCallNote)
        return failure(ErrorCode::InvalidParameter, QStringLiteral("note"));
    return m_database.inTransaction([&]() -> Result<bool> {
        bool isThere = false;
        const Result<void> read = m_database.each("find_noted_call",
            {{"id", call.id}, {"placed", call.placed}, {"started", call.started},
                {"session_id", call.sessionId}},
            [&isThere](const QSqlQuery &) { isThere = true; });
        if (!read)
            return failure(read.error());
        if (!isThere)
            return failure(ErrorCode::NotFound, QStringLiteral("note"));
        const Result<void> done = kept.isEmpty()
            ? m_database.change("remove_call_note", {{"call", call.id}})
            : m_database.change(
                "set_call_note", {{"call", call.id}, {"note", kept}, {"folded", kept.toCaseFolded()}});
        if (!done)
            return failure(done.error());
        return true;
    });
}

Result<QList<DayTotal>> CallTable::dayTotals(QDate first, QDate last, const QTimeZone &zone, qint64 now)
{
    constexpr qint64 mostDays = 3660;
    QList<DayTotal> days;
    if (!first.isValid() || !last.isValid() || first.daysTo(last) < 0)
        return days;
    last = qMin(last, first.addDays(mostDays - 1));
    CoverageTable coverage(m_database);
    const Result<QList<TimeSpan>> placed = coverage.spans(Kind::Placed);
    if (!placed)
        return failure(placed.error());
    const Result<QList<TimeSpan>> received = coverage.spans(Kind::Received);
    if (!received)
        return failure(received.error());

    QList<qint64> begins;
    for (QDate day = first; day <= last.addDays(1); day = day.addDays(1))
        begins.append(day.startOfDay(zone).toSecsSinceEpoch());
    for (qsizetype i = 0; i + 1 < begins.size(); ++i) {
        const qint64 end = qMin(begins.at(i + 1) - 1, now);
        const bool over = begins.at(i) <= now;
        DayTotal total;
        total.day = first.addDays(i);
        total.complete = over && callGaps(*placed, *received, begins.at(i), end).isEmpty();
        days.append(total);
    }
    qsizetype at = 0;
    const Result<void> read = m_database.each("list_call_lengths",
        {{"since", begins.constFirst()}, {"until", begins.constLast()}}, [&](const QSqlQuery &row) {
            while (row.value(0).toLongLong() >= begins.at(at + 1))
                ++at;
            DayTotal &day = days[at];
            const qint64 seconds = row.value(2).toLongLong();
            if (row.value(1).toBool()) {
                ++day.placed;
                day.placedSeconds += seconds;
                day.price += row.value(3).toDouble();
            } else if (seconds > 0) {
                ++day.received;
                day.receivedSeconds += seconds;
            } else {
                ++day.missed;
            }
        });
    if (!read)
        return failure(read.error());
    return days;
}
