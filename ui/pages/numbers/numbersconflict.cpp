// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/numbers/numbersconflict.h"

#include "ui/words/plainline.h"

QString NumbersConflict::label(NumbersField field)
{
    switch (field) {
    case NumbersField::FirstName:
        return tr("First name", "a field");
    case NumbersField::LastName:
        return tr("Last name", "a field");
    case NumbersField::Email:
        return tr("E-mail", "a field");
    case NumbersField::MobileNumber:
        return tr("Mobile number", "a field");
    case NumbersField::TimeZone:
        return tr("Time zone", "a field");
    case NumbersField::NoAnswerTimeout:
        return tr("No answer after", "a field");
    case NumbersField::QuickDial:
        return tr("Quick dial", "a field");
    }
    Q_UNREACHABLE();
}

QString NumbersConflict::value(NumbersField field, const QString &text)
{
    const QString shown = plainLine(text);
    if (shown.isEmpty())
        return tr("empty", "the value of a field");
    return field == NumbersField::NoAnswerTimeout ? tr("%1 s", "seconds").arg(shown) : shown;
}

QList<ConflictRow> NumbersConflict::rows() const
{
    QList<ConflictRow> rows;
    for (const NumbersField field : allNumbersFields) {
        if (!m_form.isChanged(field))
            continue;
        const QString before = m_form.base(field);
        const QString theirs = m_form.stored(field);
        const QString mine = m_form.meaning(field);
        rows.append({numbersFieldKey(field), label(field), conflictKind(before, theirs, mine),
            value(field, before), value(field, theirs), value(field, mine)});
    }
    return rows;
}

void NumbersConflict::settle(const ConflictChoices &choices)
{
    for (const NumbersField field : allNumbersFields) {
        const ConflictSide side = choices.value(numbersFieldKey(field));
        if (side == ConflictSide::Theirs)
            m_form.takeTheirs(field);
        else if (side == ConflictSide::Mine)
            m_form.keepMine(field);
    }
}
