// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/historyquery.h"

#include "core/contract/errorcodes.h"
#include "core/contract/parameters.h"

namespace {

constexpr qint64 latestMoment = 253402300799; // the last second of the year 9999

QString directionText(HistoryQuery::Direction direction)
{
    switch (direction) {
    case HistoryQuery::Direction::Both:
        return QStringLiteral("both");
    case HistoryQuery::Direction::Placed:
        return QStringLiteral("placed");
    case HistoryQuery::Direction::Received:
        return QStringLiteral("received");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<HistoryQuery> HistoryQuery::fromForm(const FormParameters &form)
{
    HistoryQuery query;
    const QString direction = form.value(u"direction").value_or(QString());
    bool isKnown = direction.isEmpty();
    for (const Direction each : {Direction::Both, Direction::Placed, Direction::Received}) {
        if (direction == directionText(each)) {
            query.direction = each;
            isKnown = true;
        }
    }
    if (!isKnown)
        return failure(ErrorCode::InvalidParameter, QStringLiteral("direction"));
    const auto limit = integerParameter(form, QStringLiteral("limit"), 1, mostRows);
    if (!limit)
        return failure(limit.error());
    const auto before = integerParameter(form, QStringLiteral("before"), 0, latestMoment);
    if (!before)
        return failure(before.error());
    const auto after = integerParameter(form, QStringLiteral("after"), 0, latestMoment);
    if (!after)
        return failure(after.error());
    query.limit = static_cast<int>(limit->value_or(0));
    query.before = *before;
    query.after = *after;
    return query;
}

FormParameters HistoryQuery::toForm() const
{
    FormParameters form;
    if (direction != Direction::Both)
        form.add(QStringLiteral("direction"), directionText(direction));
    if (limit > 0)
        form.add(QStringLiteral("limit"), QString::number(limit));
    if (before)
        form.add(QStringLiteral("before"), QString::number(*before));
    if (after)
        form.add(QStringLiteral("after"), QString::number(*after));
    return form;
}
