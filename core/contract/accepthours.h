// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/acceptrules.h"

#include <QList>
#include <QTimeZone>

// When persistent accept rules let whom through. The one evaluation of them: the sentence of the Overview
// (reach.h), the path of a call (callrules.h) and what the SIP server reads (the table accept_window) all
// come from here. No input, no output, no clock.
//
// - A rule counts when its mask names a day, both times are well formed, and they differ; any other is
// ignored
//   (settings-api.md 5.2 says so of malformed ones and of 00:00-00:00).
// - It covers [start, stop) of each of its days by the clock on the account's wall. A stop of 23:59, the last
//   step of the incumbent's form, means the end of the day. A stop before the start is on the next day: the
//   stretch belongs to the day on which it starts.
// - The clock on the wall decides when it is changed too: minutes that are skipped open nothing, minutes that
//   come twice open twice.
// - Of several rules that cover a moment the narrowest decide, those with the fewest days: "Sunday nobody" is
// an
//   exception from "every day everybody", as the incumbent's profiles (every day, weekdays, weekend, one day)
//   suggest. Several equally narrow ones decide together: any group of theirs gets through.
// - Moments that no rule covers are closed, once there is a rule that counts.

/// Minutes since midnight of "HH:MM", two digits each; -1 for anything else.
int minuteOfDay(const QString &time);

/// Whether a rule is more than ignored.
bool acceptRuleCounts(const AcceptRule &rule);

/// The zone of that IANA name; UTC for an unknown one.
QTimeZone accountZone(const QString &name);

/// What persistent rules say about a moment.
struct AcceptJudgement {
    bool hasRules = false; ///< some rule counts; without one everybody gets through
    QList<AcceptRule> deciding; ///< the rules that decide; empty = none covers the moment
    /// Who gets through: "everybody" alone, contact groups, or empty = nobody.
    QStringList groups;
};

/// @param at Unix seconds
AcceptJudgement judgeAcceptRules(const QList<AcceptRule> &rules, const QTimeZone &zone, qint64 at);

/// A stretch within one day in which the same groups get through.
struct AcceptWindow {
    int days = 0; ///< bit mask: Monday 1 … Sunday 64
    int fromMinute = 0; ///< of the day, included
    int toMinute = 0; ///< of the day, excluded; 1440 = midnight
    QStringList groups; ///< as in AcceptJudgement

    bool operator==(const AcceptWindow &) const = default;
};

/// The week that rules make: windows that never overlap, ordered by minutes, then days. Rules that open at no
/// time make one empty window for "nobody": it closes without opening. No rule that counts makes none.
QList<AcceptWindow> acceptWindows(const QList<AcceptRule> &rules);
