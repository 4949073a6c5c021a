// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Placeholder;
class QWidget;

/// Stands in for an account whose certificate is locked; its button asks for unlocking.
/// @param reason sentences why it could not be opened; empty at first
Placeholder *makeLockedView(const QString &address, const QString &reason, QWidget *parent);
