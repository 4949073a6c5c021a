// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/democalls.h"

#include "core/server/ops/demodata.h"
#include "core/server/ops/demooffice.h"

#include <array>

namespace {

constexpr int callCount = 60;
constexpr qint64 daySeconds = 24 * 60 * 60;

enum class Outcome { Answered, NoAnswer, Busy, Voicemail, Cancelled };

struct Pattern {
    bool placed;
    Outcome outcome;
    int other; ///< index into the others
};

struct Other {
    const char *address;
    const char *name;
    qint64 DemoParties::*account; ///< null = outside
};

constexpr std::array others{
    Other{"bob@example.org", "Bob Baker", &DemoParties::bob},
    Other{"carol@example.org", "Carol Clark", &DemoParties::carol},
    Other{"+31201112233@example.org", "Dentist Vermeer", nullptr},
    Other{"+442079460018@example.org", "London office", nullptr},
    Other{"dave@example.net", "Dave Miller", nullptr},
    Other{"+31612340000@example.org", "", nullptr},
};

// Eleven, so that the four calls of a day differ from day to day.
constexpr std::array patterns{
    Pattern{false, Outcome::Answered, 0},
    Pattern{true, Outcome::Answered, 3},
    Pattern{false, Outcome::NoAnswer, 2},
    Pattern{true, Outcome::Answered, 1},
    Pattern{false, Outcome::Voicemail, 4},
    Pattern{true, Outcome::Busy, 0},
    Pattern{false, Outcome::Answered, 3},
    Pattern{true, Outcome::Cancelled, 5},
    Pattern{false, Outcome::Answered, 1},
    Pattern{false, Outcome::NoAnswer, 5},
    Pattern{true, Outcome::Answered, 4},
};

// Seconds after midnight UTC.
constexpr std::array<qint64, 4> timesOfDay{
    8 * 3600 + 12 * 60 + 41, 9 * 3600 + 47 * 60 + 5, 12 * 3600 + 31 * 60 + 18, 14 * 3600 + 58 * 60 + 52};

void setOutcome(CallRecord &call, Outcome outcome, qint64 slot)
{
    const qint64 ringing = 4 + slot % 9;
    switch (outcome) {
    case Outcome::Answered:
        call.answered = call.begun + ringing;
        call.ended = call.answered + 25 + slot * 37 % 900;
        call.endedBy = slot % 2 == 0 ? QStringLiteral("caller") : QStringLiteral("callee");
        break;
    case Outcome::Voicemail:
        call.answered = call.begun + 35;
        call.ended = call.answered + 20 + slot % 40;
        call.forwarded = QStringLiteral("FNOA");
        call.target = QStringLiteral("2010@voicemail.") + DemoOffice::domain;
        call.endedBy = QStringLiteral("caller");
        break;
    case Outcome::NoAnswer:
    case Outcome::Cancelled:
        call.ended = call.begun + 20 + ringing;
        call.code = 487;
        call.endedBy = QStringLiteral("caller");
        break;
    case Outcome::Busy:
        call.ended = call.begun + 2;
        call.code = 486;
        call.endedBy = QStringLiteral("callee");
        break;
    }
}

CallRecord callAt(qint64 begun, qint64 slot, const DemoParties &parties)
{
    const Pattern &pattern = patterns.at(std::size_t(slot) % patterns.size());
    const Other &other = others.at(std::size_t(pattern.other));
    const QString alice = QStringLiteral("alice@") + DemoOffice::domain;
    const QString address = QLatin1String(other.address);
    const qint64 account = other.account != nullptr ? parties.*other.account : 0;
    CallRecord call;
    call.callId = QStringLiteral("demo-%1").arg(slot);
    call.fromTag = QStringLiteral("f%1").arg(slot);
    call.toTag = QStringLiteral("t%1").arg(slot);
    call.begun = begun;
    call.callerAccount = pattern.placed ? parties.alice : account;
    call.calleeAccount = pattern.placed ? account : parties.alice;
    call.caller = pattern.placed ? alice : address;
    call.callerName = pattern.placed ? QStringLiteral("Alice Example") : QString::fromLatin1(other.name);
    call.callee = call.target = pattern.placed ? address : alice;
    call.proxyIp = QStringLiteral("192.0.2.10");
    if (slot % 7 == 3)
        call.media.append(QStringLiteral("video"));
    setOutcome(call, pattern.outcome, slot);
    if (pattern.placed && account == 0 && call.answered != 0)
        call.price = (call.ended - call.answered) * 4;
    return call;
}

} // namespace

QList<CallRecord> demoCalls(const DemoParties &parties, qint64 now)
{
    QList<CallRecord> calls;
    constexpr qint64 perDay = qint64(timesOfDay.size());
    // An hour ago at least, so that each of them has ended.
    for (qint64 slot = (now / daySeconds + 1) * perDay; calls.size() < callCount && slot > 0; --slot) {
        const qint64 begun = slot / perDay * daySeconds + timesOfDay.at(std::size_t(slot % perDay));
        if (begun < now - 60 * 60)
            calls.append(callAt(begun, slot, parties));
    }
    return calls;
}

Result<void> DemoWriter::addCalls() const
{
    const auto idOrNone = [this](const QString &name) {
        const Result<qint64> id = idOf(name);
        return id ? *id : 0;
    };
    const DemoParties parties{idOrNone(QStringLiteral("alice")), idOrNone(QStringLiteral("bob")),
        idOrNone(QStringLiteral("carol"))};
    for (const CallRecord &call : demoCalls(parties, m_stores.clock().nowSeconds())) {
        if (const Result<void> added = m_stores.calls.add(call); !added)
            return added;
    }
    return {};
}
