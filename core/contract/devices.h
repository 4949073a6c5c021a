// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"

#include <QList>

/// A registered device: one entry of `get_devices`.
struct Device {
    QString contact; ///< `ip:port` as registered
    QString publicContact; ///< `ip:port` as seen from outside
    qint64 expires = 0; ///< seconds left
    QString userAgent;
    QString transport; ///< "udp", "tcp", "tls"

    bool operator==(const Device &) const = default;
};

/// Answer of `get_devices`.
struct DeviceList {
    QList<Device> devices;

    static Result<DeviceList> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const DeviceList &) const = default;
};

/// Parameters of our `remove_device`.
struct DeviceContact {
    QString contact; ///< as `get_devices` tells it

    /// Errors: MissingParameter, InvalidParameter (longer than 500 characters, or control characters).
    static Result<DeviceContact> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const DeviceContact &) const = default;
};
