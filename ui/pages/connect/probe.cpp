// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/probe.h"

namespace {

class NetworkProbe : public Probe {
public:
    NetworkProbe(const TransportConfiguration &configuration, const QString &expectedAddress)
        : m_probe(configuration, expectedAddress)
    {
        connect(&m_probe, &ConnectionProbe::stepPassed, this, &Probe::stepPassed);
        connect(&m_probe, &ConnectionProbe::stepFailed, this, &Probe::stepFailed);
        connect(&m_probe, &ConnectionProbe::succeeded, this, &Probe::succeeded);
    }

    void start() override { m_probe.start(); }
    ShownCertificate serverCertificate() const override { return m_probe.serverCertificate(); }

private:
    ConnectionProbe m_probe;
};

} // namespace

ProbeFactory networkProbes()
{
    return [](const TransportConfiguration &configuration, const QString &expectedAddress) {
        return std::make_unique<NetworkProbe>(configuration, expectedAddress);
    };
}
