// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/callers/rulesconflict.h"

#include "ui/models/accountsession.h"
#include "ui/pages/callers/callerwords.h"
#include "ui/words/calltext.h"

#include <QMap>

namespace {

/// Rules by their days; a draft may hold several for the same ones.
QMap<int, QList<AcceptRule>> byDays(const QList<AcceptRule> &rules)
{
    QMap<int, QList<AcceptRule>> sorted;
    for (const AcceptRule &rule : rules)
        sorted[rule.days].append(rule);
    return sorted;
}

} // namespace

QString RulesConflict::value(const QList<AcceptRule> &rules) const
{
    if (rules.isEmpty())
        return tr("no rule", "for these days");
    const CallText words{TimeText(m_session.clock().nowSeconds())};
    QStringList texts;
    for (const AcceptRule &rule : rules)
        texts << tr("%1–%2: %3", "from, until, who gets through")
                     .arg(CallerWords::shown(rule.start), CallerWords::shown(rule.stop),
                         CallerWords::shown(words.groups(rule.groups)));
    return texts.join(QStringLiteral("; "));
}

QList<ConflictRow> RulesConflict::rows() const
{
    const QMap<int, QList<AcceptRule>> before = byDays(m_form.base());
    const QMap<int, QList<AcceptRule>> theirs = byDays(m_form.stored());
    const QMap<int, QList<AcceptRule>> mine = byDays(m_form.rules());
    QMap<int, bool> days;
    for (const auto &side : {before, theirs, mine}) {
        for (const int mask : side.keys())
            days[mask] = true;
    }
    QList<ConflictRow> rows;
    for (const int mask : days.keys()) {
        const QList<AcceptRule> was = before.value(mask);
        if (was == theirs.value(mask) && was == mine.value(mask))
            continue;
        rows.append({QString::number(mask), CallerWords::days(mask),
            conflictKind(was, theirs.value(mask), mine.value(mask)), value(was), value(theirs.value(mask)),
            value(mine.value(mask))});
    }
    return rows;
}

void RulesConflict::settle(const ConflictChoices &choices)
{
    QList<AcceptRule> merged;
    for (const AcceptRule &rule : m_form.rules()) {
        if (choices.value(QString::number(rule.days)) != ConflictSide::Theirs)
            merged.append(rule);
    }
    for (const AcceptRule &rule : m_form.stored()) {
        if (choices.value(QString::number(rule.days)) == ConflictSide::Theirs)
            merged.append(rule);
    }
    m_form.settle(merged);
}
