// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/callpath.h"
#include "ui/words/timetext.h"

#include <QCoreApplication>

/// Says what becomes of a call, and the rules that decide it: `bellsetctl explain`, `bellsetctl rules show`,
/// the desktop's "Who would ring?". A plain value made for one "now"; the zone and locale of `times` are the
/// reader's.
class CallText {
    Q_DECLARE_TR_FUNCTIONS(CallText)

public:
    explicit CallText(const TimeText &times)
        : m_times(times)
    {
    }

    /// What becomes of the call in one sentence: "bob@example.org rings your devices."
    QString outcome(const CallPath &path) const;
    /// The same with what follows when nobody answers: "Your devices ring for bob; without an answer after
    /// 20 s the call goes to voicemail."
    QString sentence(const CallPath &path) const;
    /// A step in one sentence. A step that this program does not know is said as the server says it.
    QString step(const CallStep &step, const CallPath &path) const;
    /// What an accept rule says: "weekdays 09:00–17:30: coworkers and VIP".
    QString rule(const AcceptRule &rule) const;
    /// Who gets through: "everybody", "nobody", "coworkers and VIP".
    QString groups(const QStringList &names) const;
    /// A temporary rule: "do not disturb until 17:00, except for family", "everybody until 17:00".
    QString temporary(const TemporaryRule &rule) const;
    /// A mask of days: "every day", "weekdays", "weekend", "Monday, Friday".
    QString days(int mask) const;
    /// A caller or target as people read it: "+31 900 1234", "bob@example.net", "a caller who hides".
    static QString person(const QString &address, const QString &account);

private:
    QString place(const QString &target, const CallPath &path) const;
    QString rejectList(const CallStep &step, const CallPath &path) const;
    QString temporaryStep(const CallStep &step, const CallPath &path) const;
    QString acceptRules(const CallStep &step, const CallPath &path) const;
    QString devices(const CallStep &step) const;
    QString forwarded(const CallStep &step, const CallPath &path) const;
    QString refused(const CallStep &step) const;

    TimeText m_times;
};
