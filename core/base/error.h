// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What went wrong, as a stable code. Declared here, listed in core/contract/errorcodes.h: the codes are part
/// of the contract between client and server, the carrier is not.
enum class ErrorCode : quint16;

/// An error on its way to whoever can say it in the user's words. Copyable, no behaviour.
struct Error {
    ErrorCode code;
    /// What it is about, fit for showing: an address, a file name, a parameter's name. May be empty.
    QString subject;
    /// For the log and a "Details" pane. Never holds a secret.
    QString detail;

    bool operator==(const Error &) const = default;
};
