// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/acceptrules.h"
#include "core/contract/forwarding.h"
#include "core/contract/identity.h"

#include <QList>
#include <QStringList>
#include <QTimeZone>

// What the menus and fields of the strip and the pages offer: plain functions, no words.

/// Ends worth offering for something that starts now, as Unix seconds in order: today 17:00 where that is at
/// least half an hour away, tomorrow 8:00, and Monday 8:00 from Thursday to Saturday. In the viewer's zone.
QList<qint64> offeredEnds(qint64 now, const QTimeZone &zone = QTimeZone::systemTimeZone());

/// Targets that the account has or had, each once, without the mailbox and the own mobile number; those in
/// force first.
QStringList recentTargets(const ForwardingRows &rows, const Identity &identity);

/// Whether a stored target is the account's own mobile number.
bool isOwnMobile(const QString &target, const Identity &identity);

/// What somebody wrote as the own mobile number, as it is stored; "" for anything that is no telephone
/// number.
QString mobileNumberOf(const QString &written, const QString &countryCode);

/// Whether a call to the target leaves the country of the account's own number, so that it may cost more.
/// False where either country is not known.
bool isAbroad(const QString &target, const Identity &identity, const QStringList &ownNumbers);

/// Rules so that equal ones compare equal: by their days, groups in the order in which they are shown.
QList<AcceptRule> rulesInOrder(QList<AcceptRule> rules);

/// A row as it is at `now`: an end that is over has already given way to what follows it.
ForwardingRow rowAt(const ForwardingRow &row, qint64 now);
