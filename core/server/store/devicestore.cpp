// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/devicestore.h"

#include "core/contract/errorcodes.h"
#include "core/server/store/database.h"
#include "core/server/store/transaction.h"

DeviceStore::DeviceStore(const StoreContext &context)
    : m_context(context)
{
}

Result<DeviceList> DeviceStore::devices(qint64 accountId) const
{
    const qint64 now = m_context.clock.nowSeconds();
    Result<Rows> rows =
        m_context.database.query("list_registrations_by_account", {{"account", accountId}, {"now", now}});
    if (!rows)
        return failure(rows.error());
    DeviceList list;
    while (rows->next()) {
        Device device{rows->text(0), rows->text(1), rows->integer(2) - now, rows->text(3), rows->text(4)};
        if (device.publicContact.isEmpty())
            device.publicContact = device.contact;
        list.devices.append(device);
    }
    return list;
}

Result<void> DeviceStore::registerDevice(qint64 accountId, const Device &device)
{
    const Result<qint64> set = m_context.database.change("set_registration",
        {{"account", accountId}, {"contact", device.contact}, {"public_contact", device.publicContact},
            {"user_agent", device.userAgent}, {"transport", device.transport},
            {"expires", m_context.clock.nowSeconds() + device.expires}});
    if (!set)
        return failure(set.error());
    return {};
}

Result<void> DeviceStore::removeDevice(const Caller &caller, qint64 accountId, const QString &contact)
{
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<qint64> removed = m_context.database.change("remove_registration",
            {{"account", accountId}, {"contact", contact}, {"now", m_context.clock.nowSeconds()}});
        if (!removed)
            return failure(removed.error());
        if (*removed == 0)
            return failure(ErrorCode::NotFound, contact.left(100));
        return m_context.audit.recordFor(
            caller, accountId, {QStringLiteral("device.remove"), {}, contact, {}, {}});
    });
}
