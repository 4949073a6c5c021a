// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/contract/acceptrules.h"
#include "core/contract/common.h"
#include "core/contract/identitychange.h"
#include "core/contract/voicemail.h"
#include "ui/models/change.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <deque>
#include <variant>

class AccountSession;
enum class Area;

/// Makes the changes of one AccountSession, one after the other: sends, reads again, tells the truth, and
/// keeps what puts back the state before. Owned by the session, in its thread.
class ChangeRunner : public QObject {
    Q_OBJECT

public:
    struct DndStep {
        bool on = false;
        qint64 until = 0; ///< Unix seconds; 0 = until switched off
        QStringList except = {}; ///< contact groups that get through
    };
    struct PrivacyStep {
        bool hidden = false;
    };
    struct AliasStep {
        bool add = false;
        QString address; ///< `user@domain`
    };
    struct AcceptRulesStep {
        QList<AcceptRule> rules; ///< all persistent rules, as rulesInOrder() makes them
    };
    using Step = std::variant<DndStep, PrivacyStep, ForwardingChange, IdentityChange, CallerIdChange,
        AliasStep, AcceptRulesStep, VoicemailChange>;

    explicit ChangeRunner(AccountSession &session);

    /// Returns the id of the report.
    int add(ChangeKind kind, const QList<Step> &steps);
    bool isPending(ChangeKind kind) const;
    bool canUndo() const { return !m_undo.isEmpty(); }
    int undoLast();
    bool canRedo() const { return !m_redo.isEmpty(); }
    /// Makes again what the last undo took back; any other change forgets it.
    int redoLast();

    /// To be called whenever an area was read anew: settles what had an unknown outcome.
    void onAreaRead(Area area);

private:
    enum class Origin { Person, Undo, Redo };

    struct Job {
        int id = 0;
        ChangeKind kind = ChangeKind::Dnd;
        QList<Step> steps;
        Origin origin = Origin::Person;
        /// At n: what puts back the state before the first n + 1 steps; empty = cannot be put back.
        QList<QList<Step>> before;
        qsizetype done = 0; ///< steps in effect; the next one is under way
        bool answerLost = false; ///< that a step is in effect was learned by reading
    };

    int enqueue(Job job);
    int putBack(QList<QList<Step>> &from, Origin origin);
    void startNext();
    void runStep();
    QFuture<Result<Done>> send(const Step &step) const;
    void onStepDone(const Result<Done> &result);
    void onStepInEffect();
    /// Reads everything that the steps sent so far touch, then calls `then(all could be read)`.
    void readBack(std::function<void(bool ok)> then);
    void finish(ChangeOutcome outcome, const std::optional<Error> &error = {});
    /// After the step that was sent last turned out not to be in effect.
    static ChangeOutcome outcomeWithout(const Job &job, ChangeOutcome ofNone);
    void report(const Job &job, ChangeOutcome outcome, const std::optional<Error> &error);
    void remember(const Job &job, qsizetype done);

    QList<Step> stepsBack(const QList<Step> &steps) const;
    /// What puts back an identity, caller ID or alias; none when that is not known or not possible.
    std::optional<Step> profileBack(const Step &step) const;
    /// What puts back the mailbox, without the forwarding that comes and goes with it; none when that is not
    /// known or not possible.
    std::optional<Step> voicemailBack(const VoicemailChange &change) const;
    QList<Step> forwardingBack(const QList<ForwardCondition> &conditions) const;
    bool isInEffect(const Step &step) const;

    AccountSession &m_session;
    std::deque<Job> m_queue; ///< the first one is under way while m_running
    bool m_running = false;
    QList<QList<Step>> m_undo; ///< the last one is undone first
    QList<QList<Step>> m_redo; ///< what undoing took back, the last one first
    std::optional<Job> m_unknown; ///< waits for its areas to be read again
    QList<Area> m_unknownAreas; ///< those that were not read since
    std::optional<Error> m_unknownError;
    int m_lastId = 0;
};
