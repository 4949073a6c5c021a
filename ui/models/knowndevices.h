// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/devices.h"

#include <QHash>
#include <QSet>
#include <QString>

class AnswerCache;

/// Which devices of an account this computer has seen before, so that one that is new can be asked about. A
/// device is known by its user agent and the address (without the port) that it registered: a phone that
/// restarts is the same. What is there when the list is seen for the first time is known. Kept beside the
/// answers of the server; losing it costs a question. UI thread.
class KnownDevices {
public:
    /// @param cache borrowed
    KnownDevices(AnswerCache &cache, QString account);

    /// Takes note of a list that the server told at `asOf` (Unix seconds).
    void see(const DeviceList &devices, qint64 asOf);
    /// Unix seconds since when it is new; 0 = it is known.
    qint64 newSince(const Device &device) const;
    /// The person says that it is theirs.
    void confirm(const Device &device);

private:
    void save();

    AnswerCache &m_cache;
    QString m_account;
    bool m_isFirst = true; ///< nothing was seen before
    QSet<QString> m_known;
    QHash<QString, qint64> m_new;
};
