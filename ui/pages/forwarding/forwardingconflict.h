// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/conflict.h"
#include "ui/models/forwardingform.h"

#include <QCoreApplication>

class AccountSession;

/// The changed rows of the Forwarding page, to be compared. Borrows both.
class ForwardingConflict : public ConflictSource {
    Q_DECLARE_TR_FUNCTIONS(ForwardingConflict)

public:
    ForwardingConflict(const AccountSession &session, ForwardingForm &form)
        : m_session(session)
        , m_form(form)
    {
    }

    bool hasConflict() const override { return m_form.hasConflicts(); }
    QList<ConflictRow> rows() const override;
    void settle(const ConflictChoices &choices) override;

private:
    static QString label(ForwardCondition condition);
    QString value(const ForwardingField &field) const;

    const AccountSession &m_session;
    ForwardingForm &m_form;
};
