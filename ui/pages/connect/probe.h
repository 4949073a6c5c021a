// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/connectionprobe.h"

#include <QObject>

#include <functional>
#include <memory>

/// The wizard's view of a ConnectionProbe, so that tests can script one. One use; nothing is told after it
/// died.
class Probe : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    /// What the server showed; null until there was a handshake.
    virtual ShownCertificate serverCertificate() const = 0;

Q_SIGNALS:
    void stepPassed(ProbeStep step);
    void stepFailed(ProbeStep step, const Error &error);
    void succeeded(const Identity &identity);
};

/// @param expectedAddress the account that must answer; empty = any
using ProbeFactory = std::function<std::unique_ptr<Probe>(
    const TransportConfiguration &configuration, const QString &expectedAddress)>;

/// Probes that really connect.
ProbeFactory networkProbes();
