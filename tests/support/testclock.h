// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

/// The computer's clock, shifted as a test wants it. Thread-safe.
class TestClock : public Clock {
public:
    qint64 nowSeconds() const override { return SystemClock().nowSeconds() + m_shift; }
    /// Moves on (or back, with a negative number) from where it is.
    void advance(qint64 seconds) { m_shift += seconds; }

private:
    std::atomic<qint64> m_shift = 0;
};
