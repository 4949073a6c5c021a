// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/forwarding/targetfield.h"

#include "core/contract/forwarding.h"
#include "ui/models/choices.h"
#include "ui/words/reachtext.h"

#include <QLineEdit>
#include <QSignalBlocker>

TargetField::TargetField(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr); // completing would turn a typed "b" into somebody's address
    lineEdit()->setPlaceholderText(tr("Number or address"));
    lineEdit()->setMaxLength(400);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    connect(lineEdit(), &QLineEdit::textEdited, this, &TargetField::onTextEdited);
    connect(this, &QComboBox::activated, this, &TargetField::onActivated);
}

void TargetField::setChoices(const Identity &identity, bool hasMailbox, const QStringList &recent)
{
    QStringList choices{QString(mobileKeyword)};
    if (hasMailbox)
        choices.append(QString(voicemailKeyword));
    choices += recent;
    if (choices == m_choices && identity == m_identity)
        return;
    const QSignalBlocker quiet(this);
    m_identity = identity;
    m_choices = choices;
    const QString text = lineEdit()->text();
    clear();
    for (const QString &choice : std::as_const(m_choices))
        addItem(labelOf(choice));
    setCurrentIndex(-1);
    lineEdit()->setText(text);
}

QString TargetField::labelOf(const QString &value) const
{
    if (value.isEmpty())
        return {};
    // A stored number of the own mobile is better known by its name.
    if (isOwnMobile(value, m_identity))
        return ReachText::target(QString(mobileKeyword), m_identity);
    return ReachText::target(value, m_identity);
}

QString TargetField::valueOf(const QString &label) const
{
    for (const QString &choice : m_choices) {
        if (labelOf(choice).compare(label.trimmed(), Qt::CaseInsensitive) == 0)
            return choice;
    }
    return label;
}

void TargetField::setValue(const QString &value)
{
    if (value == m_value && !lineEdit()->text().isEmpty())
        return;
    m_value = value;
    const QSignalBlocker quiet(this);
    const QString label = labelOf(value);
    setCurrentIndex(findText(label, Qt::MatchExactly));
    lineEdit()->setText(label);
    lineEdit()->setCursorPosition(0);
}

void TargetField::onTextEdited(const QString &text)
{
    m_value = valueOf(text);
    Q_EMIT valueEdited(m_value);
}

void TargetField::onActivated(int index)
{
    if (index < 0 || index >= m_choices.size())
        return;
    m_value = m_choices.at(index);
    Q_EMIT valueEdited(m_value);
}
