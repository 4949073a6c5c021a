// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/identity.h"

#include "ui/models/people.h"

#include <QComboBox>
#include <QStringList>

/// A field for the target of a forward: any number or address typed in any way, or one of the choices: my
/// mobile, voicemail, recent targets, contacts by name. Its value is what ForwardingField::written holds:
/// keywords stand for their labels.
class TargetField : public QComboBox {
    Q_OBJECT

public:
    explicit TargetField(QWidget *parent = nullptr);

    /// @param recent stored targets, best first
    void setChoices(const Identity &identity, bool hasMailbox, const QStringList &recent);
    /// Offers the user's own contacts after the choices, and all of them to what is typed. Choosing one
    /// writes the number.
    void setContacts(const QList<Person> &contacts);
    /// Shows a value without announcing it; leaves the text alone while it already means the same.
    void setValue(const QString &value);
    QString value() const { return m_value; }

Q_SIGNALS:
    /// The person typed or chose something else.
    void valueEdited(const QString &value);

private:
    QString labelOf(const QString &value) const;
    QString valueOf(const QString &label) const;
    void fill();
    static QString labelOfContact(const Person &contact);
    void choose(const QString &value);
    void onTextEdited(const QString &text);
    void onActivated(int index);

    Identity m_identity;
    QString m_value;
    QStringList m_choices; ///< values in the order of the list
    QList<Person> m_contacts;
};
