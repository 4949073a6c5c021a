// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/forwarding/targetfield.h"

#include "core/contract/forwarding.h"
#include "ui/models/choices.h"
#include "ui/words/reachtext.h"

#include <QCompleter>
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
    m_identity = identity;
    m_choices = choices;
    fill();
}

void TargetField::setContacts(const QList<Person> &contacts)
{
    if (contacts == m_contacts)
        return;
    m_contacts = contacts;
    fill();
    QStringList labels;
    for (const Person &contact : contacts)
        labels.append(labelOfContact(contact));
    auto *names = labels.isEmpty() ? nullptr : new QCompleter(labels, this);
    if (QCompleter *old = lineEdit()->completer())
        old->deleteLater();
    lineEdit()->setCompleter(names);
    if (!names)
        return;
    // As a list to choose from: completing in place would turn a typed "b" into somebody's number.
    names->setCompletionMode(QCompleter::PopupCompletion);
    names->setFilterMode(Qt::MatchContains);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    connect(
        names, QOverload<const QString &>::of(&QCompleter::activated), this,
        [this](const QString &label) { choose(valueOf(label)); }, Qt::QueuedConnection);
}

QString TargetField::labelOfContact(const Person &contact)
{
    const QString number = ReachText::target(contact.address, {});
    return contact.name.isEmpty() ? number : tr("%1 (%2)", "name, number").arg(contact.name, number);
}

void TargetField::fill()
{
    constexpr qsizetype mostContacts = 100; // the rest is found by typing
    const QSignalBlocker quiet(this);
    const QString text = lineEdit()->text();
    clear();
    for (const QString &choice : std::as_const(m_choices))
        addItem(labelOf(choice), choice);
    if (!m_contacts.isEmpty())
        insertSeparator(count());
    for (const Person &contact : m_contacts.first(qMin(mostContacts, m_contacts.size())))
        addItem(labelOfContact(contact), contact.address);
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
    for (const Person &contact : m_contacts) {
        if (labelOfContact(contact).compare(label.trimmed(), Qt::CaseInsensitive) == 0)
            return contact.address;
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
    const QString value = itemData(index).toString();
    if (!value.isEmpty())
        choose(value);
}

void TargetField::choose(const QString &value)
{
    m_value = value;
    const QString label = labelOf(value);
    if (lineEdit()->text() != label)
        lineEdit()->setText(label); // the number of a contact
    Q_EMIT valueEdited(m_value);
}
