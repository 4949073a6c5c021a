// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/conflict.h"
#include "ui/models/voicemailform.h"

#include <QCoreApplication>

/// What becomes of new messages, to be compared. Borrows the form.
class DeliveryConflict : public ConflictSource {
    Q_DECLARE_TR_FUNCTIONS(DeliveryConflict)

public:
    explicit DeliveryConflict(VoicemailForm &form)
        : m_form(form)
    {
    }

    bool hasConflict() const override { return m_form.hasConflict(); }
    QList<ConflictRow> rows() const override;
    void settle(const ConflictChoices &choices) override;

private:
    VoicemailForm &m_form;
};
