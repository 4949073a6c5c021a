// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTimeZone>

// Moments on the wire are local strings beside a zone (settings-api.md 1.2): "2026-05-03 10:42:00".

/// The moments, in Unix seconds, that a local time can mean: usually one; two, the earlier first, in the hour
/// that is repeated when clocks go back. A time that was skipped when clocks went forward is read as if they
/// had not. None for what is no time. The zone of this computer plays no part.
QList<qint64> momentsOfLocalTime(const QString &text, const QTimeZone &zone);

/// The moment as it is written on the wire, in a zone.
QString localTimeText(qint64 seconds, const QTimeZone &zone);

/// A zone of the IANA database that this computer knows, under its own name or as a link ("US/Eastern"): not
/// just an offset ("UTC+01:00"), not a rule ("CET-1CEST"), no way to a file.
bool isIanaTimeZone(const QString &name);

/// The zone of this name as accounts have it; not valid where there is none. Fixed offsets, which older
/// accounts may have, are known too.
QTimeZone knownZone(const QString &name);

/// The zone of this IANA name, else Europe/Amsterdam, as existing clients assume.
QTimeZone zoneNamed(const QString &name);
