// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/forwarding/forwardingconflict.h"

#include "ui/models/accountsession.h"
#include "ui/words/plainline.h"
#include "ui/words/reachtext.h"
#include "ui/words/timetext.h"

QString ForwardingConflict::label(ForwardCondition condition)
{
    switch (condition) {
    case ForwardCondition::AllCalls:
        return tr("All calls", "when calls are forwarded");
    case ForwardCondition::NotOnline:
        return tr("No phone online", "when calls are forwarded");
    case ForwardCondition::Busy:
        return tr("Busy", "when calls are forwarded");
    case ForwardCondition::NoAnswer:
        return tr("No answer", "when calls are forwarded");
    case ForwardCondition::Unavailable:
        return tr("Rejected by my rules", "when calls are forwarded");
    }
    Q_UNREACHABLE();
}

QString ForwardingConflict::value(const ForwardingField &field) const
{
    if (!field.on)
        return tr("off", "the state of a forward");
    if (field.written.trimmed().isEmpty())
        return tr("on, without a target", "the state of a forward");
    const QString target =
        plainLine(ReachText::target(field.written, m_session.identity().value.value_or(Identity{})));
    if (field.until == 0)
        return target;
    return tr("%1 until %2", "the target of a forward, a moment")
        .arg(target, TimeText(m_session.clock().nowSeconds()).moment(field.until));
}

QList<ConflictRow> ForwardingConflict::rows() const
{
    QList<ConflictRow> rows;
    for (const ForwardCondition condition : allForwardConditions) {
        if (const std::optional<ForwardingForm::Sides> sides = m_form.sides(condition))
            rows.append({forwardConditionKey(condition), label(condition),
                conflictKind(sides->before, sides->theirs, sides->mine), value(sides->before),
                value(sides->theirs), value(sides->mine)});
    }
    return rows;
}

void ForwardingConflict::settle(const ConflictChoices &choices)
{
    for (const ForwardCondition condition : allForwardConditions) {
        const ConflictSide side = choices.value(forwardConditionKey(condition));
        if (side == ConflictSide::Theirs)
            m_form.takeTheirs(condition);
        else if (side == ConflictSide::Mine)
            m_form.keepMine(condition);
    }
}
