// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/directory/directoryclient.h"
#include "core/client/directory/directoryconfiguration.h"

#include <QCoreApplication>

/// What is said about directories. No state.
class DirectoryWords {
    Q_DECLARE_TR_FUNCTIONS(DirectoryWords)

public:
    /// Why it did not answer and what to do, in whole sentences.
    static QString error(const Error &error);
    /// What is wrong with what was filled in.
    static QString problem(DirectoryProblem problem);
    /// A step of a trial, under way or done: "Connect to ldap.example.org".
    static QString step(DirectoryStep step, const DirectoryConfiguration &configuration);
    /// "3 people match “an”."
    static QString found(const DirectoryAnswer &answer, const QString &text);
    /// "Mobile", beside a number.
    static QString kind(DirectoryNumber::Kind kind);
};
