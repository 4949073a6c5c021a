// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/conflict.h"
#include "ui/models/numbersform.h"

#include <QCoreApplication>

/// The changed fields of the identity card, to be compared. Borrows the form.
class NumbersConflict : public ConflictSource {
    Q_DECLARE_TR_FUNCTIONS(NumbersConflict)

public:
    explicit NumbersConflict(NumbersForm &form)
        : m_form(form)
    {
    }

    bool hasConflict() const override { return m_form.hasConflicts(); }
    QList<ConflictRow> rows() const override;
    void settle(const ConflictChoices &choices) override;

private:
    static QString label(NumbersField field);
    static QString value(NumbersField field, const QString &text);

    NumbersForm &m_form;
};
