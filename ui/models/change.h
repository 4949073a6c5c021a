// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/contract/donotdisturb.h"
#include "core/contract/forwarding.h"

#include <QList>

#include <optional>
#include <variant>

/// The parts of an account that this program changes.
enum class ChangeKind {
    Dnd,
    Privacy,
    Forwarding,
    Identity, ///< name, mail, numbers, time zone, timeout
    CallerId, ///< what people who are called see, hidden or not
    Aliases,
    AcceptRules, ///< the persistent ones
    Voicemail, ///< the mailbox and where its messages go, never its PIN
    Everything, ///< back to normal: do not disturb and the forwarding of all calls
};

/// What became of a change.
enum class ChangeOutcome {
    Worked,
    Refused, ///< the server said no, or it never got there; nothing changed
    WorkedAfterAll, ///< the answer was lost, and reading again showed that it is in effect
    DidNotWork, ///< the answer was lost, and reading again showed that it is not in effect
    Unknown, ///< the answer was lost and reading again failed too; told again once the server can be read
    Partly, ///< of several steps the first ones are in effect; the next one was refused or did not work
};

/// Told once per change (twice after Unknown): the truth about it.
struct ChangeReport {
    int id = 0; ///< as returned by the method that started the change
    ChangeKind kind = ChangeKind::Dnd;
    ChangeOutcome outcome = ChangeOutcome::Worked;
    std::optional<Error> error; ///< of Refused, DidNotWork, Unknown and Partly
    bool undoable = false; ///< undoLast() would take this change (of Partly: what is in effect of it) back
    bool wasUndo = false; ///< the change was itself an undo
    QString subject = {}; ///< of Aliases: the address
    bool newMailbox = false; ///< of Voicemail: a mailbox was made, with a PIN that nobody knows yet

    bool inEffect() const
    {
        return outcome == ChangeOutcome::Worked || outcome == ChangeOutcome::WorkedAfterAll;
    }
};

/// Whether the number is hidden, as far as one can know: the incumbent server cannot be asked
/// (ux.md "The incumbent server"), so there only our own last write tells.
struct PrivacyKnowledge {
    enum class Number { Unknown, Hidden, Shown };
    Number number = Number::Unknown;
    bool fromServer = false; ///< false = from our own last write, at `writtenAt`
    qint64 writtenAt = 0; ///< Unix seconds of our last write; 0 = never

    bool operator==(const PrivacyKnowledge &) const = default;
};
