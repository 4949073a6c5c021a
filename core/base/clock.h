// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

/// Where "now" comes from, so that tests can set it. Thread-safe implementations only.
class Clock {
public:
    virtual ~Clock() = default;

    /// Unix time in whole seconds.
    virtual qint64 nowSeconds() const = 0;

    QDateTime nowUtc() const { return QDateTime::fromSecsSinceEpoch(nowSeconds(), Qt::UTC); }
};

/// The computer's clock.
class SystemClock : public Clock {
public:
    qint64 nowSeconds() const override { return QDateTime::currentSecsSinceEpoch(); }
};
