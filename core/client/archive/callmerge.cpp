// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/callmerge.h"

Call mergedCall(const Call &known, const Call &seen)
{
    Call moved = seen;
    moved.started = known.started;
    moved.stopped += known.started - seen.started;
    const bool isFuller = moved.duration >= known.duration && moved.stopped >= known.stopped;
    Call merged = isFuller ? moved : known;
    const Call &other = isFuller ? known : moved;
    for (QString Call::*text : {&Call::remoteParty, &Call::displayName, &Call::status, &Call::toTag,
             &Call::fromTag, &Call::proxyIp}) {
        if ((merged.*text).isEmpty())
            merged.*text = other.*text;
    }
    if (merged.media.isEmpty())
        merged.media = other.media;
    if (qFuzzyIsNull(merged.price))
        merged.price = other.price;
    merged.duration = qMax(known.duration, moved.duration);
    merged.stopped = qMax(known.stopped, moved.stopped);
    return merged;
}
