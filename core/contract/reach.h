// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/acceptrules.h"
#include "core/contract/devices.h"
#include "core/contract/donotdisturb.h"
#include "core/contract/forwarding.h"
#include "core/contract/identity.h"
#include "core/contract/voicemail.h"

#include <QList>

#include <optional>

/// A place where a call can end up.
struct ReachPlace {
    enum class Kind {
        Phones, ///< the account's own registered devices, `count` of them
        Voicemail,
        Mobile, ///< the account's own mobile number, `address` holds it
        Address, ///< someone else: a number, or `user@domain`
        Nowhere, ///< the caller is turned away
    };
    Kind kind = Kind::Nowhere;
    int count = 0; ///< of Phones; 0 = not known how many
    QString address; ///< of Mobile and Address: a number without the own domain, or `user@domain`

    bool operator==(const ReachPlace &) const = default;
};

/// Where a call goes, and when it goes on.
struct ReachStep {
    ReachPlace place;
    int afterSeconds = 0; ///< waiting time before this place is tried; 0 = at once

    bool operator==(const ReachStep &) const = default;
};

/// Who reaches an account now, and where: the answer to "what happens if somebody calls me?".
/// A plain value; ui/words/reachtext.h says it in words.
struct Reach {
    enum class State {
        Normal,
        Forwarding, ///< all calls go elsewhere
        DoNotDisturb,
        Nobody, ///< no phone is signed in and nothing is forwarded: every caller is turned away
    };
    enum class Callers { Everybody, Nobody, Groups };

    State state = State::Normal;
    /// Who gets through to the phones. Nobody outside the hours of the accept rules; the exceptions of do not
    /// disturb while that is on.
    Callers callers = Callers::Everybody;
    QStringList groups; ///< of Callers::Groups
    /// What an accepted caller meets, in order; never empty.
    QList<ReachStep> steps;
    /// What a caller meets who is not accepted; set when callers is not Everybody.
    std::optional<ReachPlace> rejected;
    /// What a caller meets while the phones are busy, where that differs from not answering.
    std::optional<ReachPlace> busy;
    /// Unix seconds until which the forwarding or do not disturb holds; 0 = no end.
    qint64 until = 0;
    /// Do not disturb is on but has no effect, since all calls are forwarded before it is asked.
    bool dndOvertaken = false;

    bool operator==(const Reach &) const = default;
};

/// What reachOf() judges. Devices and voicemail may be unknown: then phones are taken to be there, and the
/// mailbox too.
struct ReachFacts {
    Identity identity;
    ForwardingRows forwarding;
    DndState dnd;
    AcceptRules rules;
    std::optional<DeviceList> devices;
    std::optional<Voicemail> voicemail;
};

/// Follows a call in the order in which the server does (kamailio.md 6): all calls forwarded → do not disturb
/// or closed accept rules → no phone online → ring → busy or no answer. Ends that are over at `now` (Unix
/// seconds) no longer count.
Reach reachOf(const ReachFacts &facts, qint64 now);
