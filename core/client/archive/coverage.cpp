// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/coverage.h"

#include <algorithm>

namespace {

constexpr qint64 clockTolerance = 60 * 60; // seconds

bool covers(const QList<TimeSpan> &spans, qint64 moment)
{
    return std::any_of(spans.begin(), spans.end(),
        [moment](const TimeSpan &span) { return span.from <= moment && moment <= span.until; });
}

} // namespace

std::optional<TimeSpan> coverageOf(const QList<qint64> &times, qint64 askedAt, const ServerWindow &window)
{
    if (std::any_of(times.begin(), times.end(), [](qint64 time) { return time <= 0; }))
        return std::nullopt;
    const qint64 from = times.size() < window.most ? askedAt - window.seconds + clockTolerance
                                                   : *std::min_element(times.begin(), times.end());
    return TimeSpan{qMin(from, askedAt), askedAt};
}

QList<TimeSpan> united(QList<TimeSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const TimeSpan &one, const TimeSpan &other) {
        return one.from < other.from || (one.from == other.from && one.until < other.until);
    });
    QList<TimeSpan> joined;
    for (const TimeSpan &span : std::as_const(spans)) {
        if (span.until < span.from)
            continue;
        if (!joined.isEmpty() && span.from - 1 <= joined.constLast().until)
            joined.last().until = qMax(joined.constLast().until, span.until);
        else
            joined.append(span);
    }
    return joined;
}

QList<TimeSpan> extended(const QList<TimeSpan> &known, const std::optional<TimeSpan> &fetched, qint64 askedAt)
{
    QList<TimeSpan> spans;
    for (const TimeSpan &span : known)
        spans.append({span.from, qMin(span.until, askedAt)});
    if (fetched)
        spans.append(*fetched);
    return united(spans);
}

QList<TimeSpan> unknownTimes(const QList<TimeSpan> &covered, qint64 first, qint64 last)
{
    QList<TimeSpan> unknown;
    qint64 next = first;
    for (const TimeSpan &span : united(covered)) {
        if (span.until < next)
            continue;
        if (span.from > last)
            break;
        if (span.from > next)
            unknown.append({next, span.from - 1});
        next = span.until + 1;
    }
    if (next <= last)
        unknown.append({next, last});
    return unknown;
}

QList<Gap> callGaps(const QList<TimeSpan> &placed, const QList<TimeSpan> &received, qint64 first, qint64 last,
    CallDirection wanted)
{
    QList<TimeSpan> ofPlaced;
    QList<TimeSpan> ofReceived;
    if (wanted != CallDirection::Received)
        ofPlaced = unknownTimes(placed, first, last);
    if (wanted != CallDirection::Placed)
        ofReceived = unknownTimes(received, first, last);

    // Between two neighbouring borders nothing changes.
    QList<qint64> borders;
    for (const QList<TimeSpan> &spans : {ofPlaced, ofReceived}) {
        for (const TimeSpan &span : spans)
            borders << span.from << span.until + 1;
    }
    std::sort(borders.begin(), borders.end());
    borders.erase(std::unique(borders.begin(), borders.end()), borders.end());
    QList<Gap> gaps;
    for (qsizetype i = 0; i + 1 < borders.size(); ++i) {
        const qint64 from = borders.at(i);
        const qint64 until = borders.at(i + 1) - 1;
        const bool placedUnknown = covers(ofPlaced, from);
        const bool receivedUnknown = covers(ofReceived, from);
        if (!placedUnknown && !receivedUnknown)
            continue;
        const CallDirection direction = placedUnknown && receivedUnknown ? CallDirection::Both
            : placedUnknown                                              ? CallDirection::Placed
                                                                         : CallDirection::Received;
        // Told by the known moments around it.
        gaps.prepend({from == first ? first : from - 1, until == last ? last : until + 1, direction});
    }
    return gaps;
}
