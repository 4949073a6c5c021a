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

/// The zone of this IANA name, else Europe/Amsterdam, as existing clients assume.
QTimeZone zoneNamed(const QString &name);
