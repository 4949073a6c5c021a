// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/devices.h"

#include <QWidget>

/// The first few registered devices, one line each: a lock where the line to it is encrypted, and its model.
class DeviceLines : public QWidget {
    Q_OBJECT

public:
    explicit DeviceLines(QWidget *parent = nullptr);

    void setDevices(const DeviceList &devices);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    DeviceList m_devices;
};
