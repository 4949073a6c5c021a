// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/servicenotifier.h"

#include <QTimer>

#include <ctime>
#include <systemd/sd-daemon.h>

ServiceNotifier::ServiceNotifier(QObject *parent)
    : QObject(parent)
{
    std::uint64_t microseconds = 0;
    if (sd_watchdog_enabled(0, &microseconds) > 0) {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [] { sd_notify(0, "WATCHDOG=1"); });
        timer->start(std::chrono::milliseconds(microseconds / 2000));
    }
}

void ServiceNotifier::tellReady()
{
    sd_notify(0, "READY=1");
}

void ServiceNotifier::tellReloading()
{
    std::timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    const long long microseconds = qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
    sd_notifyf(0, "RELOADING=1\nMONOTONIC_USEC=%lld", microseconds);
}

void ServiceNotifier::tellStopping()
{
    sd_notify(0, "STOPPING=1");
}
