// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/devices.h"

#include <QList>

/// A registered device as it is shown. Texts are one line, short, without characters that steer a terminal or
/// the direction of text, whatever the device called itself.
struct DeviceCard {
    enum class Kind { DeskPhone, Program, Mobile, Door };
    Kind kind = Kind::DeskPhone;
    QString model; ///< "Yealink SIP-T46U"; "" when it does not say
    QString userAgent; ///< in full, for the details
    QString contact; ///< `ip:port` as registered
    QString seenFrom; ///< `ip:port` as seen from outside
    QString transport; ///< "TLS", "UDP"; "" when not known
    bool encrypted = false;
    qint64 until = 0; ///< Unix seconds at which its sign-in ends unless it renews it; 0 = not known
    qint64 newSince = 0; ///< Unix seconds since when it is not known to this computer; 0 = it is

    bool operator==(const DeviceCard &) const = default;
};

/// @param asOf Unix seconds at which the server told the list; 0 = not known
QList<DeviceCard> deviceCards(const DeviceList &devices, qint64 asOf);

/// A user agent as people know it: "Yealink SIP-T46U" of "Yealink SIP-T46U 108.86.0.20", "Linphone 5.2.3" of
/// "Linphone/5.2.3 (Debian)". At most 60 characters; empty for an empty one.
QString deviceModel(const QString &userAgent);
