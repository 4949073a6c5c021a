// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/callpath.h"

#include <QMap>

/// Everything of an account that decides what becomes of a call to it.
struct CallFacts {
    QString account; ///< `user@domain`
    QStringList rejectPatterns; ///< in their owner's order
    TemporaryRule temporary;
    QList<AcceptRule> acceptRules;
    QString timeZone; ///< IANA name of the zone in which accept rules are written
    QMap<QString, QStringList> contacts; ///< addresses and numbers by group
    ForwardingRows forwarding;
    bool hasMailbox = true; ///< a forward to a mailbox that does not exist is none
    QString mobileNumber; ///< for `<mobile-number>`, which only a foreign server keeps unresolved; "" = none
    std::optional<int> devices; ///< registered; none = not known, then phones are taken to be there
    int noAnswerTimeout = 35; ///< seconds
};

/// Follows a call from `caller` at `at` (Unix seconds) in the order in which the server does
/// (kamailio.md 6, settings-api.md 5.1):
/// reject list → all calls forwarded (FUNC) → temporary rule, else persistent accept rules (accepthours.h);
/// who is not accepted: FUNV, else 480 → no device registered: FNOL, else 480 → ring, then FBUS or FNOA.
/// Ends that are over at `at` no longer count. Where a forward goes on to, another account's settings say.
/// No input, no output, no clock: equal facts give equal paths. The steps carry no sentences.
/// @param caller as callerAddress() makes it
CallPath followCall(const CallFacts &facts, const QString &caller, qint64 at);

/// The address by which rules know a caller, from what a person writes or a From header holds:
/// `"Bob" <sip:bob@example.net>`, `+31 20 555 0100`, `bob`. Lower case, scheme, parameters and port dropped;
/// a number or name without domain is at the own domain, as numbers always come through the own platform;
/// "anonymous" is RFC 3323's anonymous@anonymous.invalid. Errors: AddressInvalid with the input as subject.
Result<QString> callerAddress(const QString &written, const QString &ownDomain);

/// The groups, in the order of contactGroupNames(), in which a caller is. Numbers are compared as numbers.
QStringList groupsOfCaller(
    const QMap<QString, QStringList> &contacts, const QString &caller, const QString &ownDomain);
