// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/contacts/contact.h"

#include <QCoreApplication>

/// What is said about contacts. No state.
class ContactText {
    Q_DECLARE_TR_FUNCTIONS(ContactText)

public:
    /// "VIP, Family"
    static QString groups(const QStringList &names);
    /// By itself: "VIP", "Coworkers".
    static QString group(const QString &name);
    /// "+31 6 12345678, bob@example.org"
    static QString numbers(const Contact &contact);
    /// What is wrong and what to do; "" of None.
    static QString problem(ContactProblem problem);
};
