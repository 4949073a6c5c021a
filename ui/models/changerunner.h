// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/contract/common.h"
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
    using Step = std::variant<DndStep, PrivacyStep, ForwardingChange>;

    explicit ChangeRunner(AccountSession &session);

    /// Returns the id of the report.
    int add(ChangeKind kind, const QList<Step> &steps);
    bool isPending(ChangeKind kind) const;
    bool canUndo() const { return !m_undo.isEmpty(); }
    int undoLast();

    /// To be called whenever an area was read anew: settles what had an unknown outcome.
    void onAreaRead(Area area);

private:
    struct Job {
        int id = 0;
        ChangeKind kind = ChangeKind::Dnd;
        QList<Step> steps;
        bool isUndo = false;
        QList<Step> before; ///< what puts back the state before; empty = cannot be put back
    };

    int enqueue(Job job);
    void startNext();
    void runStep(qsizetype index);
    QFuture<Result<Done>> send(const Step &step) const;
    void onStepDone(qsizetype index, const Result<Done> &result);
    /// Reads everything that the job touches, then calls `then(all could be read)`.
    void readBack(std::function<void(bool ok)> then);
    void finish(ChangeOutcome outcome, const std::optional<Error> &error = {});
    void report(const Job &job, ChangeOutcome outcome, const std::optional<Error> &error);

    QList<Step> stepsBack(const QList<Step> &steps) const;
    QList<Step> forwardingBack(const QList<ForwardCondition> &conditions) const;
    bool isInEffect(const Job &job) const;
    bool isInEffect(const DndStep &step) const;
    bool isInEffect(const ForwardingChange &change) const;

    AccountSession &m_session;
    std::deque<Job> m_queue; ///< the first one is under way while m_running
    bool m_running = false;
    QList<QList<Step>> m_undo; ///< the last one is undone first
    std::optional<Job> m_unknown; ///< waits for its areas to be read again
    std::optional<Error> m_unknownError;
    int m_lastId = 0;
};
