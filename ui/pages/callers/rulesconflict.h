// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/acceptrulesform.h"
#include "ui/models/conflict.h"

#include <QCoreApplication>

class AccountSession;

/// The rules of the page "Who may call me", to be compared by the days they are for. Borrows both.
class RulesConflict : public ConflictSource {
    Q_DECLARE_TR_FUNCTIONS(RulesConflict)

public:
    RulesConflict(const AccountSession &session, AcceptRulesForm &form)
        : m_session(session)
        , m_form(form)
    {
    }

    bool hasConflict() const override { return m_form.hasConflict(); }
    QList<ConflictRow> rows() const override;
    void settle(const ConflictChoices &choices) override;

private:
    QString value(const QList<AcceptRule> &rules) const;

    const AccountSession &m_session;
    AcceptRulesForm &m_form;
};
