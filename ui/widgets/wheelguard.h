// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Keeps the mouse wheel from changing a setting that is scrolled past: combo boxes, spin boxes, date and
/// time editors take the wheel only while they have the focus, and the wheel does not give it to them. What
/// they do not take scrolls the page around them. One filter for the whole program.
class WheelGuard final : public QObject {
    Q_OBJECT

public:
    /// Starts guarding; calls after the first do nothing. Needs the QApplication.
    static void install();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit WheelGuard(QObject *parent);
};
