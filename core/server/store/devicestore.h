// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/devices.h"
#include "core/server/auth/caller.h"
#include "core/server/store/storecontext.h"

/// Registered devices. Phones make these rows, not people: no audit line but where a person ends one.
class DeviceStore {
public:
    explicit DeviceStore(const StoreContext &context);

    /// Those whose registration has not expired, the longest left first.
    Result<DeviceList> devices(qint64 accountId) const;
    /// Adds or renews a registration (one per contact); `device.expires` seconds from now.
    Result<void> registerDevice(qint64 accountId, const Device &device);
    /// Signs a device out: its registration ends at once. Records an audit line, because a person does it.
    /// Errors: NotFound with the contact as subject (no such device, or its registration has expired).
    Result<void> removeDevice(const Caller &caller, qint64 accountId, const QString &contact);

private:
    StoreContext m_context;
};
