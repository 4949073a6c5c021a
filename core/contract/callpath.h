// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/acceptrules.h"
#include "core/contract/forwarding.h"

#include <QList>
#include <QTimeZone>

#include <optional>

// The way of one call through the settings of an account, as values. What decides it is in callrules.h.

/// Parameters of our `explain_call`.
struct CallQuery {
    QString caller; ///< as a person writes it: an address, a number, "anonymous"; at most 400 characters
    /// Key `time`: Unix seconds, or ISO 8601; without an offset it is in the account's zone. "" = now.
    QString time;

    /// Errors: MissingParameter (caller), InvalidParameter with the key as subject.
    static Result<CallQuery> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    /// The moment meant, in Unix seconds from 1970 to 9999. A local time that comes twice when the clocks are
    /// put back is its first coming; one that is skipped when they are put forward is as much later.
    Result<qint64> moment(const QTimeZone &zone, qint64 now) const;
    bool operator==(const CallQuery &) const = default;
};

/// One decision on the way of a call. Which members say something depends on the kind.
struct CallStep {
    /// What is asked. In the order in which it is asked; texts are the stable codes in JSON (key `step`).
    enum class Kind {
        RejectList, ///< "reject_list": Passed, NotSet, Refused (`pattern`)
        AllCalls, ///< "all_calls": FUNC; NotSet, Forwarded
        TemporaryRule, ///< "temporary_rule": NotSet, or Accepted/NotAccepted (`groups`, `until`)
        AcceptRules, ///< "accept_rules": NotSet, or Accepted/NotAccepted (`groups`, `rules`)
        NotAccepted, ///< "not_accepted": FUNV; Forwarded, Refused
        Devices, ///< "devices": Passed (`devices`), NoneOnline
        NotOnline, ///< "not_online": FNOL; Forwarded, Refused
        Ring, ///< "ring": Rings (`devices`, `seconds`)
        Busy, ///< "busy": what follows while the phones are busy; FBUS; Forwarded, Refused
        NoAnswer, ///< "no_answer": what follows after `seconds`; FNOA; Forwarded, Refused
        Other, ///< a step of a newer server; `sentence` says it
    };
    /// What came of it; texts are the stable codes in JSON (key `result`).
    enum class Verdict {
        NotSet, ///< "not_set": nothing is set up here, the call goes on
        Passed, ///< "passed"
        Accepted, ///< "accepted"
        NotAccepted, ///< "not_accepted"
        NoneOnline, ///< "none_online"
        Forwarded, ///< "forwarded": to `target` by `condition`
        Refused, ///< "refused" with `status`
        Rings, ///< "rings"
    };

    Kind kind = Kind::Other;
    Verdict verdict = Verdict::NotSet;
    QString pattern; ///< the reject pattern that matched
    QStringList groups; ///< who gets through; empty = nobody at this time
    QList<AcceptRule> rules; ///< the accept rules that decided
    std::optional<ForwardCondition> condition;
    QString target; ///< `user@domain`, or `<voice-mailbox>`
    int status = 0; ///< SIP status of Refused
    int seconds = 0; ///< how long phones ring
    std::optional<int> devices; ///< registered now; none = not known
    qint64 until = 0; ///< Unix seconds of the end of what is in force; 0 = no end
    QString sentence; ///< the step in English, made by the server

    bool operator==(const CallStep &) const = default;
};

/// Answer of `explain_call`: the way of a call up to where it rings, goes elsewhere or is refused.
struct CallPath {
    enum class Outcome {
        Rings, ///< "rings"
        Forwarded, ///< "forwarded"
        Rejected, ///< "rejected": by the reject list, 603
        Refused, ///< "refused": 480
    };

    QString account; ///< `user@domain`
    QString caller; ///< `user@domain` as the rules see the caller
    qint64 time = 0; ///< Unix seconds
    QString timeZone; ///< in which the rules were judged; "UTC" when the account's is not known
    Outcome outcome = Outcome::Rings;
    std::optional<ForwardCondition> condition; ///< of Forwarded
    QString target; ///< of Forwarded
    int status = 0; ///< SIP status of Rejected and Refused
    /// In order; a call that rings ends with Ring, Busy and NoAnswer, of which the last two are what follows.
    QList<CallStep> steps;

    const CallStep *step(CallStep::Kind kind) const;
    static Result<CallPath> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const CallPath &) const = default;
};

QLatin1StringView callStepText(CallStep::Kind kind);
QLatin1StringView callVerdictText(CallStep::Verdict verdict);
QLatin1StringView callOutcomeText(CallPath::Outcome outcome);
